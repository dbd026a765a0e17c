/**
 * The text of a file. UTF-8, and UTF-16 with a byte order mark, are read; for any other encoding throws a sentence that says which one it
 * looks like and what to do.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error(
      `it is not UTF-8; its letters look like ${likelyEncoding(bytes)}. Save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)`,
      { cause },
    );
  }
  if (text.includes('\0')) throw new Error('it is no text. Save it as text, CSV or XLSX');
  return text;
}

/**
 * In Cyrillic nearly every letter is a byte above 127, so these stand side by side; in Czech most stand alone between plain letters.
 * In the articles of the guide 0.96 and more of such letters have a neighbour of their kind in Russian and Kyrgyz, at most 0.42 in Czech.
 */
function likelyEncoding(bytes: Uint8Array): string {
  let high = 0;
  let beside = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] as number) < 0x80) continue;
    high++;
    if ((bytes[i + 1] ?? 0) >= 0x80 || (bytes[i - 1] ?? 0) >= 0x80) beside++;
  }
  return beside > 0.8 * high ? 'Windows-1251 (Cyrillic)' : 'Windows-1250 (Central European)';
}

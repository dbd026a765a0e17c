import { clean } from './words.ts';

/** Longest run of letters that the identification model looks at. */
const longest = 4;

/** A text as identification sees it: lower case, letters and spaces only, one space at each end of a word. */
export function letters(text: string): string {
  const kept = clean(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}'’]+/gu, ' ')
    .trim();
  return kept && ` ${kept} `;
}

/** Calls `visit` for every run of one to four characters of `letters(text)`, single spaces apart. */
export function forEachGram(normalised: string, visit: (gram: string) => void): void {
  for (let start = 0; start < normalised.length; start++) {
    const end = Math.min(start + longest, normalised.length);
    for (let stop = start + 1; stop <= end; stop++) {
      const gram = normalised.slice(start, stop);
      if (gram !== ' ') visit(gram);
    }
  }
}

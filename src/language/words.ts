/** What cannot be seen and is never part of a word: soft hyphen, zero-width characters, joiners, byte order and bidi marks. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** What is typed for an apostrophe, as a pattern: the key's own, the typographic ones, accents, primes. */
export const apostrophes = "['’ʼ‘`´′ʹʻ＇]";

/** One word of a text that is composed already. */
export const wordPattern = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:${apostrophes}[\\p{L}\\p{M}]+)*`, 'gu');

/** Composes a text (NFC) and drops what cannot be seen in it: `clean('coop\u00ADera\u200Btive') === 'cooperative'`. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(invisible, '');
}

/**
 * The words of a text in reading order, as they are written: runs of letters, marks and digits.
 * An apostrophe inside a word stays (`don’t`), a hyphen parts words (`шайтан-арба` is two, `1925-жылы` is two).
 *
 *     words('Шайтан-арба, 1925-жылы: don’t!')   // ['Шайтан', 'арба', '1925', 'жылы', 'don’t']
 */
export function words(text: string): string[] {
  return clean(text).match(wordPattern) ?? [];
}

/** What cannot be seen and is never part of a word: soft hyphen, zero-width characters, joiners, byte order and bidi marks. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Composes a text (NFC) and drops what cannot be seen in it. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(invisible, '');
}

/**
 * The words of a text in reading order, as they are written: runs of letters, marks and digits.
 * An apostrophe inside a word stays (`don’t`), a hyphen parts words (`шайтан-арба` is two, `1925-жылы` is two).
 */
export function words(text: string): string[] {
  return clean(text).match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu) ?? [];
}

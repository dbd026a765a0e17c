import { apostrophes } from '../../language/index.ts';

/** What a character is to a word. `other`: it may change under composition (NFC), or cannot be seen. */
export const kinds = { blank: 0, letter: 1, digit: 2, apostrophe: 3, other: 4 } as const;

let characters: Uint8Array | undefined;

/** The kind of each UTF-16 unit, as `words()` parts words. Made once, when it is first asked for. */
export function characterKinds(): Uint8Array {
  characters ??= Uint8Array.from({ length: 2 ** 16 }, (_, code) => kindOf(String.fromCharCode(code)));
  return characters;
}

const apostrophe = new RegExp(apostrophes, 'u');
/** Hangul is written in parts that compose with each other, though each is a letter. */
const composing = /[\p{M}\p{Surrogate}\p{Default_Ignorable_Code_Point}\p{Script=Hangul}]/u;

function kindOf(character: string): number {
  if (composing.test(character) || character.normalize('NFC') !== character) return kinds.other;
  if (/\p{L}/u.test(character)) return kinds.letter;
  if (apostrophe.test(character)) return kinds.apostrophe;
  return /\p{N}/u.test(character) ? kinds.digit : kinds.blank;
}

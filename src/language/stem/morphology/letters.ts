/** A set of up to 32 letters of one alphabet, as the bits of a number: bit 0 is the alphabet's first letter. */
export type Letters = number;

export const anyLetter: Letters = -1;

export interface Alphabet {
  /** place of a word's letter in the alphabet; below 0 or above 31 for what is no letter of it */
  at(word: string, index: number): number;
  /** the letter at a place */
  letter(place: number): string;
  set(letters: string): Letters;
}

/** The alphabet of 32 letters from `first` on: `alphabetFrom('а')` for folded Cyrillic, `alphabetFrom('a')` for folded Latin. */
export function alphabetFrom(first: string): Alphabet {
  const zero = first.charCodeAt(0);
  return {
    at: (word, index) => word.charCodeAt(index) - zero,
    letter: place => String.fromCharCode(zero + place),
    set: letters => [...letters].reduce((set, letter) => set | (1 << (letter.charCodeAt(0) - zero)), 0),
  };
}

export const contains = (set: Letters, place: number) =>
  place >= 0 && place < 32 && ((set >>> place) & 1) === 1;

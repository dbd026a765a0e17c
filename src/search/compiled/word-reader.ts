import { apostrophes } from '../../language/index.ts';

/** Reads the words of a text as numbers; `read(text, found)` adds those of its words to a list, in reading order. */
export type WordReader = (text: string, found: number[]) => void;

const kinds = { blank: 0, letter: 1, digit: 2, apostrophe: 3, other: 4 } as const;

/** First multiplier and start of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv). */
const fnvPrime = 0x01000193;
const fnvStart = 0x811c9dc5;
const blank = 32;

/** What words are read as. */
export interface Reading {
  /** the number of a word; a negative one is left out */
  numberOf(word: string): number;
  /** whether what a word is read as may depend on those beside it */
  leans(word: string): boolean;
  /** the words of a text with one that leans, as they are read */
  wordsOf(text: string): string[];
}

const leaning = -2;

/**
 * Reads the words of texts, as `words()` parts them, as numbers. Texts repeat their words: one met before is known by its letters where it
 * stands, no string is made of it, which for ten million words takes a fifth of the time.
 */
export function createWordReader({ numberOf, leans, wordsOf }: Reading): WordReader {
  /** words that were read beside others, by what they were read as */
  const besides = new Map<string, number>();
  let slots = new Int32Array(2 ** 14);
  const met: string[] = [];
  const hashes: number[] = [];
  const numbers: number[] = [];

  function place(entry: number): void {
    let slot = (hashes[entry] as number) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = entry + 1;
  }

  function add(word: string, hash: number): number {
    const number = leans(word) ? leaning : numberOf(word);
    numbers.push(number);
    hashes.push(hash);
    place(met.push(word) - 1);
    if (2 * met.length > slots.length) {
      slots = new Int32Array(2 * slots.length);
      for (let entry = 0; entry < met.length; entry++) place(entry);
    }
    return number;
  }

  function lookUp(text: string, from: number, to: number, hash: number): number {
    for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const entry = (slots[slot] as number) - 1;
      if (entry < 0) return add(text.slice(from, to), hash);
      if (hashes[entry] === hash && isAt(text, from, to, met[entry] as string))
        return numbers[entry] as number;
    }
  }

  /** The long way, in place of what was found of the text so far. */
  function readBeside(text: string, found: number[], before: number): void {
    found.length = before;
    for (const word of wordsOf(text)) {
      let number = besides.get(word);
      if (number === undefined) {
        number = numberOf(word);
        besides.set(word, number);
      }
      if (number >= 0) found.push(number);
    }
  }

  return (text, found) => {
    const kindOf = characterKinds();
    const before = found.length;
    let from = -1;
    let hash = fnvStart;
    /** behind an apostrophe a word goes on with letters only */
    let lettersOnly = false;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : blank;
      const kind = kindOf[code] as number;
      const joins =
        kind === kinds.apostrophe && from >= 0 && kindOf[text.charCodeAt(at + 1)] === kinds.letter;
      const goesOn = kind === kinds.letter || joins || (kind === kinds.digit && !lettersOnly);
      if (from >= 0 && !goesOn) {
        const number = lookUp(text, from, at, hash);
        if (number === leaning) return readBeside(text, found, before);
        if (number >= 0) found.push(number);
        from = -1;
        hash = fnvStart;
        lettersOnly = false;
      }
      // it may be part of a letter
      if (kind === kinds.other) return readBeside(text, found, before);
      if (kind === kinds.blank || (kind === kinds.apostrophe && !joins)) continue;
      if (from < 0) from = at;
      if (joins) lettersOnly = true;
      hash = Math.imul(hash ^ code, fnvPrime);
    }
  };
}

function isAt(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

let characters: Uint8Array | undefined;

/** The kind of each UTF-16 unit, made once. What can change under composition (NFC), or cannot be seen, is `other`. */
function characterKinds(): Uint8Array {
  if (characters) return characters;
  characters = new Uint8Array(2 ** 16);
  for (let code = 0; code < characters.length; code++) characters[code] = kindOf(code);
  return characters;
}

const apostrophe = new RegExp(apostrophes, 'u');
/** Hangul is written in parts that compose with each other, though each is a letter. */
const composing = /[\p{M}\p{Surrogate}\p{Default_Ignorable_Code_Point}\p{Script=Hangul}]/u;

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  if (composing.test(character) || character.normalize('NFC') !== character) return kinds.other;
  const isLetter = /\p{L}/u.test(character);
  if (apostrophe.test(character)) return isLetter ? kinds.letter : kinds.apostrophe;
  if (isLetter) return kinds.letter;
  return /\p{N}/u.test(character) ? kinds.digit : kinds.blank;
}

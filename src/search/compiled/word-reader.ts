import { characterKinds, kinds } from './character-kinds.ts';
import { createWordTable } from './word-table.ts';

/** Reads the words of a text as numbers: `read(text, found)` adds those of its words to a list, in reading order. */
export type WordReader = (text: string, found: number[]) => void;

/** What words are read as. */
export interface Reading {
  /** the number of a word; a negative one is left out */
  numberOf(word: string): number;
  /** whether what a word is read as may depend on those beside it */
  leans(word: string): boolean;
  /** the words of a part of a text with one that leans, as they are read */
  wordsOf(part: string): string[];
}

/** How many words in front of one that leans, and behind it, may tell what it is. */
const inFront = 3;
const behind = 4;

const leaning = -2;
const blank = 32;

/** Where a word begins in its text, and how many numbers had been found by then. */
interface Begin {
  at: number;
  found: number;
}

/**
 * Reads the words of texts, as `words()` parts them, as numbers. Texts repeat their words: one met before is known by its letters where it
 * stands, no string is made of it, which for ten million words takes a fifth of the time. Only words that lean, and those around them,
 * go the long way.
 */
export function createWordReader({ numberOf, leans, wordsOf }: Reading): WordReader {
  const table = createWordTable(word => (leans(word) ? leaning : numberOf(word)));
  /** words that were read beside others, by what they were read as */
  const besides = new Map<string, number>();

  function readBeside(part: string, found: number[]): void {
    for (const word of wordsOf(part)) {
      let number = besides.get(word);
      if (number === undefined) {
        number = numberOf(word);
        besides.set(word, number);
      }
      if (number >= 0) found.push(number);
    }
  }

  let letters = new Uint16Array(2 ** 12);

  return (text, found) => {
    if (text.length >= letters.length) letters = new Uint16Array(2 * text.length);
    for (let i = 0; i < text.length; i++) letters[i] = text.charCodeAt(i);
    letters[text.length] = blank;
    const all = found.length;
    /** the words before this one, as many as may tell what it is */
    const before: Begin[] = [];
    /** where the part begins that goes the long way, where it ends if no other word leans, and how many words that do not have passed */
    let part: Begin | undefined;
    let end: Begin | undefined;
    let passed = 0;

    const endPart = (at: number) => {
      if (!part) return;
      const rest = end ? found.slice(end.found) : [];
      const were = found.length;
      found.length = part.found;
      readBeside(text.slice(part.at, end?.at ?? at), found);
      for (const number of rest) found.push(number);
      // what was read the long way may be fewer words, or more
      for (const word of before) word.found += found.length - were;
      part = undefined;
    };

    const isWhole = eachWord(letters, text.length, (from, to, hash) => {
      const number = table.read(text, letters, from, to, hash);
      before.push({ at: from, found: found.length });
      if (before.length > inFront + 1) before.shift();
      if (number === leaning) {
        part ??= before[0];
        end = undefined;
        passed = 0;
        return;
      }
      if (number >= 0) found.push(number);
      if (!part) return;
      passed++;
      if (passed === behind) end = { at: to, found: found.length };
      // the words in front of the next part belong to none
      if (passed === behind + inFront) endPart(to);
    });
    if (isWhole) return endPart(text.length);
    found.length = all;
    readBeside(text, found);
  };
}

/** First multiplier and start of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv). */
const fnvPrime = 0x01000193;
const fnvStart = 0x811c9dc5;

/** Calls back for each word of letters that end with a blank, with where it is and a hash of its letters. False where a character may be part of a letter: then it stops. */
function eachWord(
  letters: Uint16Array,
  length: number,
  visit: (from: number, to: number, hash: number) => void,
): boolean {
  const kindOf = characterKinds();
  let from = -1;
  let hash = fnvStart;
  /** behind an apostrophe a word goes on with letters only */
  let lettersOnly = false;
  for (let at = 0; at <= length; at++) {
    const code = letters[at] as number;
    const kind = kindOf[code] as number;
    if (kind === kinds.other) return false;
    const joins =
      kind === kinds.apostrophe && from >= 0 && kindOf[letters[at + 1] as number] === kinds.letter;
    const goesOn = kind === kinds.letter || joins || (kind === kinds.digit && !lettersOnly);
    if (from >= 0 && !goesOn) {
      visit(from, at, hash);
      from = -1;
      hash = fnvStart;
      lettersOnly = false;
    }
    if (kind === kinds.blank || (kind === kinds.apostrophe && !joins)) continue;
    if (from < 0) from = at;
    if (joins) lettersOnly = true;
    hash = Math.imul(hash ^ code, fnvPrime);
  }
  return true;
}

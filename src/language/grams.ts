import { clean } from './words.ts';

/** Longest run of letters that the identification model looks at; a whole word is looked at besides. */
const longestRun = 4;
/** The rest of a longer word tells nothing new. */
const longestWord = 40;
const space = 32;

/** The words of a text as identification sees them. */
export interface Spelling {
  /** different words in Cyrillic and in Latin letters: lower case, letters and apostrophes only */
  cyrillic: string[];
  latin: string[];
  /** Latin words written with a capital inside the text, mostly names */
  latinNames: number;
  /** letters of neither alphabet */
  otherLetters: number;
}

/** Latin letters that look like Cyrillic ones. */
const alike = new Map([...'aceopxyi'].map((letter, i) => [letter, 'асеорхуі'[i] as string]));

/** Reads a text into its words, each once, apostrophes written one way. */
export function readSpelling(text: string): Spelling {
  const cyrillic = new Set<string>();
  const latin = new Set<string>();
  let latinNames = 0;
  let otherLetters = 0;
  let isFirst = true;
  for (const typed of clean(text).match(/[\p{L}\p{M}'’ʼʻ‘`´]+/gu) ?? []) {
    const word = typed
      .toLowerCase()
      .replace(/['’ʼʻ‘`´]+/gu, "'")
      .replace(/^'+|'+$/gu, '');
    const script = scriptOf(word);
    if (script === 'cyrillic') cyrillic.add(inCyrillic(word));
    else if (script === 'latin') {
      if (!isFirst && !latin.has(word) && typed[0] !== word[0]) latinNames++;
      latin.add(word);
    } else otherLetters += word.length;
    isFirst = false;
  }
  return { cyrillic: [...cyrillic], latin: [...latin], latinNames, otherLetters };
}

/** Calls `visit` with the key of every run of one to four letters of a word, its ends among them, and with that of the word itself. */
export function forEachGram(word: string, visit: (key: number) => void): void {
  const end = Math.min(word.length, longestWord) + 1;
  const codeAt = (i: number) => (i === 0 || i === end ? space : word.charCodeAt(i - 1));
  for (let start = 0; start < end; start++) {
    let hash = firstHash;
    for (let i = start; i <= end && i < start + longestRun; i++) {
      hash = hashed(hash, codeAt(i));
      if (i > 0 || start > 0) visit(keyOf(hash));
    }
  }
  if (end + 1 <= longestRun) return;
  let hash = firstHash;
  for (let i = 0; i <= end; i++) hash = hashed(hash, codeAt(i));
  visit(keyOf(hash));
}

/** Bits of a key. Of the runs that the model does not know, one in some five hundred is taken for one it knows. */
export const keyBits = 24;

/** FNV-1a (Fowler, Noll, Vo), folded to 24 bits. */
const firstHash = 0x811c9dc5;
const hashed = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
const keyOf = (hash: number) => (hash ^ (hash >>> keyBits)) & 0xffffff;

function scriptOf(word: string): 'cyrillic' | 'latin' | 'other' {
  let cyrillic = 0;
  let latin = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x400 && code <= 0x52f) cyrillic++;
    else if ((code >= 0x61 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) latin++;
  }
  // one Cyrillic letter among ones that only look Latin is enough, as Kyrgyz keyboards mix them
  if (cyrillic > 0 && (cyrillic >= latin || !/[a-z]/u.test(inCyrillic(word)))) return 'cyrillic';
  return latin > 0 && latin * 2 >= word.length ? 'latin' : 'other';
}

function inCyrillic(word: string): string {
  return /[a-z]/u.test(word) ? word.replace(/[a-z]/gu, letter => alike.get(letter) ?? letter) : word;
}

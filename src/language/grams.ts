import { inOneAlphabet } from './look-alikes.ts';
import { apostrophes, clean } from './words.ts';

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
  /** whether every word begins with a capital, as in a name or in one word at the head of a message */
  isCapitalised: boolean;
  /** different words, names apart, with a letter that none of the five languages has: і ї қ ғ, ľ ł ß */
  strangeWords: number;
  /** letters of neither alphabet */
  otherLetters: number;
}

const apostrophe = new RegExp(`${apostrophes}+`, 'gu');
/** A letter that none of the five languages has, nor Kyrgyz in Latin letters; those of café and piñata are English too. */
const strangeLetter = /[^\p{M}'а-яёөүңѳӊa-záäâčďéěíňóřšťúůýžĉĝĥĵŝŭàçèêëïîñöşğıü]/u;
const typedWord = new RegExp(`\\p{L}(?:[\\p{L}\\p{M}]|${apostrophes}(?=\\p{L}))*`, 'gu');

/** Reads a text into its words, each once, apostrophes written one way. */
export function readSpelling(text: string): Spelling {
  const cyrillic = new Set<string>();
  const latin = new Set<string>();
  const strange = new Set<string>();
  let latinNames = 0;
  let otherLetters = 0;
  let isCapitalised = true;
  let isFirst = true;
  for (const typed of clean(text).match(typedWord) ?? []) {
    const { word, alphabet } = inItsAlphabet(typed.toLowerCase().replace(apostrophe, "'"));
    const isCapital = typed[0] !== typed[0]?.toLowerCase();
    isCapitalised &&= isCapital;
    if (alphabet === 'cyrillic') cyrillic.add(word);
    else if (alphabet === 'latin') {
      if (!isFirst && isCapital && !latin.has(word)) latinNames++;
      latin.add(word);
    } else otherLetters += word.length;
    if (alphabet && (isFirst || !isCapital) && strangeLetter.test(word)) strange.add(word);
    isFirst = false;
  }
  return {
    cyrillic: [...cyrillic],
    latin: [...latin],
    latinNames,
    isCapitalised,
    strangeWords: strange.size,
    otherLetters,
  };
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

/** A word in one alphabet, where letters of the other slipped in that only look alike; `undefined` for the alphabet of a word that is in neither. */
function inItsAlphabet(word: string): { word: string; alphabet: 'cyrillic' | 'latin' | undefined } {
  let cyrillic = 0;
  let latin = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x400 && code <= 0x52f) cyrillic++;
    else if ((code >= 0x61 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) latin++;
  }
  if (cyrillic > 0 && latin > 0) {
    const one = inOneAlphabet(word, 'ky');
    return { word: one, alphabet: /\p{Script=Cyrillic}/u.test(one) ? 'cyrillic' : 'latin' };
  }
  if (cyrillic * 2 >= word.length) return { word, alphabet: 'cyrillic' };
  return { word, alphabet: latin * 2 >= word.length ? 'latin' : undefined };
}

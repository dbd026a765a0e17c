import { beginsNumber, isFunctionWord, type Language } from '../../language/index.ts';
import { numberedWords } from '../numbered-words.ts';
import { termOf } from '../terms.ts';
import { growingList } from './growing.ts';
import type { IndexWriter } from './index-file.ts';
import { createWordReader, type WordReader } from './word-reader.ts';

/** What is kept of each word of a language: the numbers of its two keys, and how often it is met. */
export const wordFields = 3;

/** The words and keys of one language while its passages are compiled. Numbers stay what they are for as long as the file lives. */
export interface Dictionary {
  /** Reads the content words of a text. New words get new numbers. */
  read: WordReader;
  stemOf(word: number): number;
  fiveOf(word: number): number;
  /** Notes that a word is met once more, or once less. */
  count(word: number, change: 1 | -1): void;
  /** The key of a number that was not in the file before; `undefined` for one that was. */
  newKey(number: number): string | undefined;
  keep(): void;
}

/** Names under which a file keeps the words of a language, and what is known of each. */
export const keptAs = (language: Language) => ({ words: `words:${language}`, table: `table:${language}` });

/** The dictionary of a file for one language; `nextKey` gives the number of a key that is new, in any language. */
export function openDictionary(file: IndexWriter, language: Language, nextKey: () => number): Dictionary {
  const kept = keptAs(language);
  const list = file.text(kept.words)?.split('\n').filter(Boolean) ?? [];
  const numbers = new Map(list.map((word, number) => [word, number]));
  const table = growingList(file.numbers(kept.table));
  const keys = new Map(file.keys(language));
  const added = new Map<number, string>();

  function keyNumber(key: string): number {
    const known = keys.get(key);
    if (known !== undefined) return known;
    const number = nextKey();
    keys.set(key, number);
    added.set(number, key);
    return number;
  }

  /** -1 for a word of grammar. */
  function numberOf(word: string): number {
    if (isFunctionWord(word, language)) return -1;
    const { folded, stem, five } = termOf(word, language);
    const known = numbers.get(folded);
    if (known !== undefined) return known;
    const number = list.push(folded) - 1;
    numbers.set(folded, number);
    for (const [field, value] of [keyNumber(stem), keyNumber(five), 0].entries())
      table.set(wordFields * number + field, value);
    return number;
  }

  return {
    read: createWordReader({
      numberOf,
      leans: word => !isFunctionWord(word, language) && beginsNumber(word, language),
      wordsOf: part => numberedWords(part, language),
    }),
    stemOf: word => table.get(wordFields * word),
    fiveOf: word => table.get(wordFields * word + 1),
    count(word, change) {
      const at = wordFields * word + 2;
      table.set(at, table.get(at) + change);
    },
    newKey: number => added.get(number),
    keep() {
      file.keep(kept.words, list.join('\n'));
      file.keep(kept.table, table.numbers());
    },
  };
}

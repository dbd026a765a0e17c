import type { Language } from '../../language/index.ts';
import type { Words } from '../collection.ts';
import type { KnownWords } from '../query.ts';
import { frequenciesName, lengthsName } from './compile.ts';
import { keptAs, wordFields } from './dictionary.ts';
import type { IndexFile, KeyRow } from './index-file.ts';
import { keepRecent } from './keep-recent.ts';
import { blockOf, wordsIn } from './word-blocks.ts';

/** One language of an index, with what every question needs of it in memory: for a hundred thousand passages some 5 MB. */
export interface OpenLanguage extends KnownWords, Words {
  /** A key with its postings; `undefined` for one that no passage has. Keys read last are kept at hand. */
  key(name: string): KeyRow | undefined;
  /** For each passage, how much its length counts against a word in it: the k₁(1 − b + b·l⁄l̄) of BM25. */
  lengthNorms: Float32Array;
  /** The words of a passage, as numbers (see passage-words.ts). */
  words(passage: number): Int32Array;
  /** what is kept of each word (dictionary.ts) */
  table: Int32Array;
  /** where a passage stands among all, as the files have them; its number tells only when it was added */
  orderOf(passage: number): number;
  /** in how many passages a key stands, by its number */
  frequencyOf(key: number): number;
}

/** What is the same for all languages of a file. */
export interface Shared {
  file: IndexFile;
  /** the words of passages, block by block */
  blocks(number: number): Int32Array;
  /** how long each passage is, by number */
  lengths: Int32Array;
  frequencies: Int32Array;
}

export function openShared(file: IndexFile): Shared {
  return {
    file,
    blocks: keepRecent(
      (number: number) => file.block(number) ?? new Int32Array(),
      block => block.length,
      mostWords,
    ),
    lengths: file.numbers(lengthsName) ?? new Int32Array(),
    frequencies: file.numbers(frequenciesName) ?? new Int32Array(),
  };
}

/**
 * Parameters of BM25 (Robertson and Zaragoza 2009, The probabilistic relevance framework). Sections of a collection are about equally
 * long, and a near miss that is shorter must not pass the one that says it all: how often a word is met tells more than the length.
 */
export const k1 = 3;
const b = 0.1;
/** Postings kept at hand, all keys together: 8 MB. */
const mostPostings = 2_000_000;
/** Words of passages kept at hand: 48 MB. */
const mostWords = 12_000_000;

/** Opens a language; `passages` are the numbers of its passages. */
export function openLanguage(
  { file, blocks, lengths, frequencies }: Shared,
  language: Language,
  passages: number[],
): OpenLanguage {
  const kept = keptAs(language);
  const table = file.numbers(kept.table) ?? new Int32Array();
  // a key without postings takes room too
  const keys = keepRecent(
    (name: string) => file.key(language, name),
    row => 100 + (row?.postings.length ?? 0),
    mostPostings,
  );
  const key = (name: string) => {
    const row = keys(name);
    return row && row.postings.length > 0 ? row : undefined;
  };
  const frequency = (name: string) => key(name)?.postings.length;
  const order = new Int32Array(lengths.length);
  for (const [i, passage] of passages.entries()) order[passage] = i;
  return {
    language,
    entries: passages,
    frequency: { get: frequency, has: name => frequency(name) !== undefined },
    counts: { [Symbol.iterator]: () => countsOf(file.text(kept.words) ?? '', table) },
    // those of a large collection would take seconds to read
    sentences: () => [],
    key,
    lengthNorms: normsOf(lengths, passages),
    words: passage => wordsIn(blocks(blockOf(passage)), passage),
    table,
    orderOf: passage => order[passage] as number,
    frequencyOf: number => frequencies[number] ?? 0,
  };
}

function normsOf(lengths: Int32Array, passages: number[]): Float32Array {
  const norms = new Float32Array(lengths.length);
  const sum = passages.reduce((all, passage) => all + (lengths[passage] as number), 0);
  const mean = sum / passages.length || 1;
  for (const passage of passages) norms[passage] = k1 * (1 - b + (b * (lengths[passage] as number)) / mean);
  return norms;
}

/** The words that stand in some passage still, each with how often. */
function* countsOf(list: string, table: Int32Array): Generator<[word: string, count: number]> {
  for (const [number, word] of list.split('\n').entries()) {
    const count = table[wordFields * number + 2] ?? 0;
    if (count > 0) yield [word, count];
  }
}

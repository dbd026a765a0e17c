import { markWeights } from './passage-words.ts';
import { changePostings, mostWeight, packPosting } from './posting.ts';

/** The keys of a word, by its number. */
export interface KeysOfWords {
  stemOf(word: number): number;
  fiveOf(word: number): number;
}

/** What is to change in the postings of one language. */
export interface KeyChanges {
  /** Adds a passage, under a number higher than any before. */
  add(passage: number, words: Int32Array): void;
  remove(passage: number, words: Int32Array): void;
  /** Each key that changes, lowest number first: `change(old)` makes its new postings of the old ones. */
  each(write: (key: number, change: (old: Int32Array) => Int32Array) => void): void;
}

/**
 * Gathers the passages first and sorts their postings by key in the end, by counting (Knuth, The art of computer programming 3, 5.2,
 * algorithm D): ten million postings lie in one array, and nothing grows.
 */
export function createKeyChanges(keys: KeysOfWords): KeyChanges {
  const added: { passage: number; words: Int32Array }[] = [];
  const removed = new Set<number>();
  const touched = new Set<number>();
  return {
    add: (passage, words) => void added.push({ passage, words }),
    remove(passage, words) {
      removed.add(passage);
      for (const word of words) if (word >= 0) touched.add(keys.stemOf(word)).add(keys.fiveOf(word));
    },
    each(write) {
      const { postings, ends } = sortByKey(added, keys);
      const last = Math.max(ends.length - 1, ...touched);
      let begin = 0;
      for (let key = 0; key <= last; key++) {
        const end = ends[key] ?? begin;
        const own = postings.subarray(begin, end);
        begin = end;
        if (own.length > 0 || touched.has(key)) write(key, old => changePostings(old, removed, own));
      }
    },
  };
}

/** The postings of passages, those of a key side by side: `ends[key]` is where they end, and those of the next key begin. */
function sortByKey(added: { passage: number; words: Int32Array }[], keys: KeysOfWords) {
  const highest = added.reduce(
    (most, { words }) =>
      words.reduce((m, word) => (word < 0 ? m : Math.max(m, keys.stemOf(word), keys.fiveOf(word))), most),
    -1,
  );
  const ends = new Int32Array(highest + 1);
  /** the passage, by its place in the list and from 1, that a key was met in last */
  const metIn = new Int32Array(highest + 1);
  eachKey(added, keys, (key, at) => {
    if (metIn[key] === at) return;
    metIn[key] = at;
    ends[key] = (ends[key] as number) + 1;
  });
  let sum = 0;
  for (let key = 0; key <= highest; key++) {
    sum += ends[key] as number;
    ends[key] = sum - (ends[key] as number);
  }
  const postings = new Int32Array(sum);
  metIn.fill(0);
  eachKey(added, keys, (key, at, passage, weight) => {
    const end = ends[key] as number;
    if (metIn[key] === at) {
      const before = (postings[end - 1] as number) & mostWeight;
      postings[end - 1] = packPosting(passage, before + weight);
      return;
    }
    metIn[key] = at;
    postings[end] = packPosting(passage, weight);
    ends[key] = end + 1;
  });
  return { postings, ends };
}

function eachKey(
  added: { passage: number; words: Int32Array }[],
  keys: KeysOfWords,
  visit: (key: number, at: number, passage: number, weight: number) => void,
): void {
  for (let at = 0; at < added.length; at++) {
    const { passage, words } = added[at] as (typeof added)[number];
    let weight = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number;
      if (word < 0) {
        weight = markWeights[word] as number;
        continue;
      }
      visit(keys.stemOf(word), at + 1, passage, weight);
      visit(keys.fiveOf(word), at + 1, passage, weight);
    }
  }
}

import { inverseFrequency } from '../inverse-frequency.ts';
import type { Query } from '../query.ts';
import type { Term } from '../terms.ts';
import { k1, type OpenLanguage } from './open-language.ts';
import { mostWeight } from './posting.ts';

/** A passage that has words of the question, with its score. */
export interface Found {
  passage: number;
  score: number;
}

/** A word counts by both of its keys, the stem and the first five letters: half by each. */
const keyShare = 0.5;
/** Weight of another name of the same thing, where the word itself has 1. */
const synonymBoost = 0.5;

/** Of fewer postings than this it is quicker to read all. */
const worthPruning = 2000;

/** The postings of one key, and what a word that has it may bring at most. */
interface List {
  postings: Int32Array;
  /** inverse document frequency, by all that weakens it */
  weight: number;
  most: number;
}

/**
 * The passages with the highest BM25 score, summed over both keys of each word. The rarest keys come first; when what is left cannot lift
 * a new passage among the best any more, only those already met go on (MaxScore: Turtle and Flood 1995, Query evaluation: strategies and
 * optimizations). The result is the same as without. `accept` says which passages count.
 */
export function createFirstLook(size: number) {
  /** the score of each passage that was met, zero for all others; emptied after each question */
  const scores = new Float32Array(size);
  const met = new Int32Array(size);

  return (
    query: Query,
    index: OpenLanguage,
    most: number,
    accept?: (passage: number) => boolean,
  ): Found[] => {
    const lists = listsOf(query, index);
    let left = lists.reduce((sum, list) => sum + list.most, 0);
    let count = 0;
    for (const { postings, weight, most: highest } of lists) {
      const onlyMet =
        postings.length > worthPruning && count >= most && left < lowestOfBest(scores, met, count, most);
      for (let i = 0; i < postings.length; i++) {
        const posting = postings[i] as number;
        const passage = posting >>> 8;
        const before = scores[passage] as number;
        if (before === 0) {
          if (onlyMet || (accept && !accept(passage))) continue;
          met[count++] = passage;
        }
        // the text's words weigh two each
        const times = (posting & mostWeight) / 2;
        scores[passage] =
          before + (weight * times * (k1 + 1)) / (times + (index.lengthNorms[passage] as number));
      }
      left -= highest;
    }
    const all: Found[] = [];
    const lowest = lowestOfBest(scores, met, count, most);
    for (let i = 0; i < count; i++) {
      const passage = met[i] as number;
      const score = scores[passage] as number;
      if (score >= lowest) all.push({ passage, score });
      scores[passage] = 0;
    }
    return all
      .sort((a, b) => b.score - a.score || index.orderOf(a.passage) - index.orderOf(b.passage))
      .slice(0, most);
  };
}

/** The keys of a question's words and of their other names, those first that may bring most. */
function listsOf(query: Query, index: OpenLanguage): List[] {
  const lists = new Map<number, List>();
  const want = (key: string, share: number) => {
    const row = index.key(key);
    if (!row) return;
    const weight = share * inverseFrequency(row.postings.length, index.entries.length);
    const known = lists.get(row.number);
    if (!known || known.weight < weight)
      lists.set(row.number, { postings: row.postings, weight, most: weight * (k1 + 1) });
  };
  const wantBoth = ({ stem, five }: Term, boost: number) => {
    want(stem, boost * keyShare);
    want(five, boost * keyShare);
  };
  for (const term of query.terms) {
    wantBoth(term, term.boost);
    for (const other of term.also) wantBoth(other, term.boost * synonymBoost);
  }
  return [...lists.values()].sort((a, b) => b.most - a.most);
}

/** The lowest of the `most` highest scores, from a heap of these (Williams 1964, Algorithm 232); zero where there are fewer. */
function lowestOfBest(scores: Float32Array, met: Int32Array, count: number, most: number): number {
  if (count < most) return 0;
  const heap = new Float32Array(most);
  for (let i = 0; i < count; i++) {
    const score = scores[met[i] as number] as number;
    if (score > (heap[0] as number)) replaceLowest(heap, score);
  }
  return heap[0] as number;
}

function replaceLowest(heap: Float32Array, score: number): void {
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++;
    if (score <= (heap[child] as number)) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = score;
}

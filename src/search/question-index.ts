import type { AnswerKind } from './answer-kind.ts';
import { inverseFrequency } from './inverse-frequency.ts';
import type { Query } from './query.ts';
import { keysOf, type Term } from './terms.ts';

/** A typical question: all its words, those of grammar too, and the kind of answer it wants. */
export interface TypicalQuestion {
  terms: Term[];
  kind: AnswerKind;
}

/** The typical questions of all passages, by their keys. */
export interface Posted {
  /** the numbers of the questions that have a key */
  postings: Map<string, number[]>;
  /** where the questions of each passage begin; one more at the end */
  begins: number[];
  kinds: AnswerKind[];
  /** length of each question, as a vector of the weights of its keys */
  norms: number[];
}

/** How like a question is to the typical questions of one passage, from 0 to 1. */
export interface Likeness {
  /** how many typical questions it has */
  questions: number;
  /** likeness of the nearest (cosine), and of the second nearest */
  near: number;
  second: number;
  /** how much of the likeness to all typical questions together is with those of the passage */
  vote: number;
  /** the same of squares, where a near one counts more than many that are less so */
  sharpVote: number;
}

/** How like a question is to the typical questions of each passage. */
export interface QuestionIndex {
  posted: Posted;
  /** How much a key tells among all typical questions. */
  weightOf(key: string): number;
  /** Compares one question with all; gives the likeness by the number of a passage. */
  compare(query: Query): (entry: number) => Likeness;
}

/** A typical question that wants another kind of answer is another question, though its words are alike. */
const otherKind = 0.75;
/** How much another name of the same thing counts beside the word itself. */
export const synonymMatch = 0.5;

/** Posts typical questions, those of each passage together, by their keys. */
export function postQuestions(byEntry: TypicalQuestion[][]): Posted {
  const postings = new Map<string, number[]>();
  const begins: number[] = [];
  const kinds: AnswerKind[] = [];
  const keysOfAll: string[][] = [];
  for (const questions of byEntry) {
    begins.push(kinds.length);
    for (const { terms, kind } of questions) {
      const keys = [...new Set(terms.flatMap(keysOf))];
      for (const key of keys) {
        const list = postings.get(key);
        if (list) list.push(kinds.length);
        else postings.set(key, [kinds.length]);
      }
      keysOfAll.push(keys);
      kinds.push(kind);
    }
  }
  begins.push(kinds.length);
  const weightOf = weightsOf(postings, kinds.length);
  return { postings, begins, kinds, norms: keysOfAll.map(keys => Math.hypot(...keys.map(weightOf))) };
}

function weightsOf(postings: Posted['postings'], count: number): (key: string) => number {
  const stranger = inverseFrequency(0, count);
  return key => {
    const list = postings.get(key);
    return list ? inverseFrequency(list.length, count) : stranger;
  };
}

/**
 * Compares questions with all typical ones: the cosine (Salton and McGill 1983, chapter 4) with each is a sum along the postings of
 * the question's own few words. The votes are those of the nearest neighbours, each as strong as it is near (Dudani 1976, The
 * distance-weighted k-nearest-neighbor rule), with all questions as neighbours.
 */
export function indexQuestions(posted: Posted): QuestionIndex {
  const { postings, begins, kinds, norms } = posted;
  const weightOf = weightsOf(postings, kinds.length);

  /** The likeness with each typical question. */
  function likenesses({ keys, kind }: Query): Float64Array {
    const sums = new Float64Array(kinds.length);
    const metBy = new Int32Array(kinds.length).fill(-1);
    for (const [i, { key, also }] of keys.entries()) {
      const weight = weightOf(key);
      const add = (other: string, product: number) => {
        for (const question of postings.get(other) ?? []) {
          if (metBy[question] === i) continue;
          metBy[question] = i;
          sums[question] = (sums[question] as number) + product;
        }
      };
      add(key, weight * weight);
      for (const other of also) add(other, synonymMatch * weight * weightOf(other));
    }
    const norm = Math.hypot(...keys.map(({ key }) => weightOf(key)));
    return sums.map((sum, question) => {
      if (sum === 0) return 0;
      const cosine = Math.min(1, sum / (norm * (norms[question] as number)));
      return kinds[question] === kind ? cosine : otherKind * cosine;
    });
  }

  return {
    posted,
    weightOf,
    compare(query) {
      const all = likenesses(query);
      let sum = 0;
      let squares = 0;
      for (const likeness of all) {
        sum += likeness;
        squares += likeness * likeness;
      }
      return entry => {
        const own = all.subarray(begins[entry], begins[entry + 1]);
        const likeness: Likeness = { questions: own.length, near: 0, second: 0, vote: 0, sharpVote: 0 };
        for (const one of own) {
          if (one > likeness.near) [likeness.near, likeness.second] = [one, likeness.near];
          else if (one > likeness.second) likeness.second = one;
          likeness.vote += one;
          likeness.sharpVote += one * one;
        }
        if (sum > 0) {
          likeness.vote /= sum;
          likeness.sharpVote /= squares;
        }
        return likeness;
      };
    },
  };
}

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

/** How like a question is to the typical questions of each passage. */
export interface QuestionIndex {
  posted: Posted;
  /** How much a key tells among all typical questions. */
  weightOf(key: string): number;
  /** For one question: by the number of a passage, its nearest typical question and the second nearest, 0 to 1. */
  nearest(query: Query): (entry: number) => [near: number, second: number];
}

/** A typical question that wants another kind of answer is another question, though its words are alike. */
const otherKind = 0.75;
/** How much another name of the same thing counts beside the word itself. */
const synonymMatch = 0.5;

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
 * the question's own few words.
 */
export function indexQuestions(posted: Posted): QuestionIndex {
  const { postings, begins, kinds, norms } = posted;
  const weightOf = weightsOf(postings, kinds.length);

  return {
    posted,
    weightOf,
    nearest(query) {
      const sums = new Float64Array(kinds.length);
      const metBy = new Int32Array(kinds.length).fill(-1);
      const norm = Math.hypot(...query.keys.map(({ key }) => weightOf(key)));
      for (const [i, { key, also }] of query.keys.entries()) {
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
      return entry => {
        let near = 0;
        let second = 0;
        for (let question = begins[entry] as number; question < (begins[entry + 1] as number); question++) {
          if (sums[question] === 0) continue;
          const cosine = Math.min(1, (sums[question] as number) / (norm * (norms[question] as number)));
          const likeness = kinds[question] === query.kind ? cosine : otherKind * cosine;
          if (likeness > near) [near, second] = [likeness, near];
          else if (likeness > second) second = likeness;
        }
        return [near, second];
      };
    },
  };
}

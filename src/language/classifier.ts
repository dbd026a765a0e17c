import { forEachGram } from './grams.ts';

/**
 * A linear model of one alphabet as text, made by scripts/language/pack.ts. It is looked up as it stands, so that nothing has to be unpacked
 * before the first message: each character is a digit from 0 to 89.
 */
export interface PackedModel {
  classes: string[];
  /** how many known runs have keys that begin with 0, 1, 2 ... in their first 14 bits, one digit each */
  buckets: string;
  /** the rest of each key in rising order, two digits: its first 5 bits, then its last 5 doubled, plus one where the five languages have the run */
  keys: string;
  /** one digit for each class of each run, 45 for a weight of 0 */
  weights: string;
  /** one unit of a stored weight, in nats */
  step: number;
}

export interface Classifier {
  classes: string[];
  /** Log odds of the classes for a text of these words, one number for each class, and the share of its runs that the five languages do not have. */
  score(words: string[]): { scores: Float64Array; unseen: number };
}

/** First character of the digits, and the one left out since it would have to be escaped. */
const first = 35;
const backslash = 92;
/** The digit that stands for no weight. */
export const zero = 45;

/** The character code that a digit from 0 to 89 is written as. */
export const codeOf = (digit: number): number => digit + first + (digit + first >= backslash ? 1 : 0);
const digitOf = (code: number): number => code - first - (code > backslash ? 1 : 0);

/** A key in its three parts: 14 bits for the bucket, 5 and 5 for the place in it. */
export const partsOf = (key: number) => ({ bucket: key >>> 10, high: (key >>> 5) & 31, low: key & 31 });

export function createClassifier({ classes, buckets, keys, weights, step }: PackedModel): Classifier {
  const width = classes.length;
  const encoder = new TextEncoder();
  const counts = encoder.encode(buckets);
  const keyCodes = encoder.encode(keys);
  const weightCodes = encoder.encode(weights);
  const value = Float32Array.from({ length: 128 }, (_, code) => (digitOf(code) - zero) * step);
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0, sum = 0; i < counts.length; i++) starts[i + 1] = sum += digitOf(counts[i] as number);

  /** The place of a run that the model knows, doubled, plus one where the five languages have it; -1 for any other. */
  function find(key: number): number {
    const { bucket, high, low } = partsOf(key);
    const end = starts[bucket + 1] as number;
    for (let i = starts[bucket] as number; i < end; i++) {
      if (keyCodes[2 * i] !== codeOf(high)) continue;
      const digit = digitOf(keyCodes[2 * i + 1] as number);
      if (digit >>> 1 === low) return 2 * i + (digit & 1);
    }
    return -1;
  }

  return {
    classes,
    score(words) {
      const scores = new Float64Array(width);
      let all = 0;
      let ours = 0;
      const visit = (key: number) => {
        all++;
        const found = find(key);
        if (found < 0) return;
        ours += found & 1;
        const row = (found >>> 1) * width;
        for (let i = 0; i < width; i++)
          scores[i] = (scores[i] as number) + (value[weightCodes[row + i] as number] as number);
      };
      for (const word of words) forEachGram(word, visit);
      return { scores, unseen: all > 0 ? 1 - ours / all : 1 };
    },
  };
}

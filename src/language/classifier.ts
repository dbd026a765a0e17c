import { forEachGram, keyBits } from './grams.ts';

/**
 * A linear model of one alphabet as text, made by scripts/language/pack.ts. `keys`: the keys of the known runs in rising order, each as its
 * distance to the one before, doubled, plus one where the five languages have the run; a number is written in digits of base 45, its last
 * digit as one of the first 45 characters from `#` on, those before it as one of the next 45. `weights`: one character for
 * each class of each run, counted from the middle one of 90.
 */
export interface PackedModel {
  classes: string[];
  keys: string;
  weights: string;
  /** one unit of a stored weight, in nats */
  step: number;
}

export interface Classifier {
  classes: string[];
  /** Log odds of the classes for a text of these words, one number for each class, and the share of its runs that the five languages do not have. */
  score(words: string[]): { scores: Float64Array; unseen: number };
}

/** First character of packed numbers, and the one left out since it would have to be escaped. */
const first = 35;
const backslash = 92;
const base = 45;

/** The digit from 0 to 89 that a character stands for. */
export const digitOf = (code: number): number => code - first - (code > backslash ? 1 : 0);

/** The character that stands for a digit from 0 to 89. */
export const codeOf = (digit: number): number => digit + first + (digit + first >= backslash ? 1 : 0);

/** Keys are looked up by their first bits; two or so share these. */
const bucketShift = keyBits - 14;

export function createClassifier({ classes, keys, weights, step }: PackedModel): Classifier {
  const width = classes.length;
  const count = weights.length / width;
  const packed = new TextEncoder().encode(weights);
  const value = Float32Array.from({ length: 128 }, (_, code) => (digitOf(code) - base) * step);
  const { known, isOurs } = readKeys(keys, count);
  const bucketStart = new Uint32Array((1 << (keyBits - bucketShift)) + 1);
  for (const key of known) (bucketStart[(key >>> bucketShift) + 1] as number)++;
  for (let i = 1; i < bucketStart.length; i++)
    bucketStart[i] = (bucketStart[i] as number) + (bucketStart[i - 1] as number);

  function find(key: number): number {
    const end = bucketStart[(key >>> bucketShift) + 1] as number;
    for (let i = bucketStart[key >>> bucketShift] as number; i < end; i++) if (known[i] === key) return i;
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
        ours += isOurs[found] as number;
        const row = found * width;
        for (let i = 0; i < width; i++)
          scores[i] = (scores[i] as number) + (value[packed[row + i] as number] as number);
      };
      for (const word of words) forEachGram(word, visit);
      return { scores, unseen: all > 0 ? 1 - ours / all : 1 };
    },
  };
}

function readKeys(text: string, count: number): { known: Uint32Array; isOurs: Uint8Array } {
  const known = new Uint32Array(count);
  const isOurs = new Uint8Array(count);
  let key = 0;
  let number = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = digitOf(text.charCodeAt(i));
    if (digit >= base) {
      number = number * base + digit - base;
      continue;
    }
    number = number * base + digit;
    key += number >>> 1;
    known[at] = key;
    isOurs[at++] = number & 1;
    number = 0;
  }
  return { known, isOurs };
}

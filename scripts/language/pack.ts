import { codeOf, type PackedModel, partsOf, zero } from '../../src/language/classifier.ts';
import { keyBits } from '../../src/language/grams.ts';
import type { Fitted } from './fit.ts';

/** One unit of a stored weight, in nats. */
const step = 0.05;

/** A model as text; what that is, see src/language/classifier.ts. Weights are stored as they differ from the mean of their run. */
export function pack({ classes, keys, isOurs, weights }: Fitted): PackedModel {
  const width = classes.length;
  const counts = new Array<number>(partsOf(2 ** keyBits - 1).bucket + 1).fill(0);
  const places: number[] = [];
  const units: number[] = [];
  for (const [row, key] of keys.entries()) {
    const { bucket, high, low } = partsOf(key);
    counts[bucket] = (counts[bucket] as number) + 1;
    places.push(high, 2 * low + (isOurs[row] ? 1 : 0));
    const list = [...weights.subarray(row * width, (row + 1) * width)];
    const mean = list.reduce((sum, weight) => sum + weight, 0) / width;
    for (const weight of list)
      units.push(zero + Math.max(-zero, Math.min(zero - 1, Math.round((weight - mean) / step))));
  }
  return {
    classes: [...classes],
    buckets: textOf(counts),
    keys: textOf(places),
    weights: textOf(units),
    step,
  };
}

const textOf = (digits: number[]): string => digits.map(digit => String.fromCharCode(codeOf(digit))).join('');

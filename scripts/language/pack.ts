import { codeOf, type PackedModel } from '../../src/language/classifier.ts';
import type { Fitted } from './fit.ts';

const base = 45;
/** One unit of a stored weight, in nats. */
const step = 0.05;

/** A model as text; what that is, see src/language/classifier.ts. Weights are stored as they differ from the mean of their run. */
export function pack({ classes, keys, isOurs, weights }: Fitted): PackedModel {
  const width = classes.length;
  const codes: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    const list = [...weights.subarray(row * width, (row + 1) * width)];
    const mean = list.reduce((sum, weight) => sum + weight, 0) / width;
    for (const weight of list)
      codes.push(codeOf(base + Math.max(-base, Math.min(base - 1, Math.round((weight - mean) / step)))));
  }
  const numbers = keys.map((key, i) => (key - (keys[i - 1] ?? 0)) * 2 + (isOurs[i] ? 1 : 0));
  return { classes: [...classes], keys: numbers.map(digits).join(''), weights: textOf(codes), step };
}

/** The digits of base 45 of a number, those before the last one raised by 45. */
function digits(number: number): string {
  const codes = [codeOf(number % base)];
  for (let rest = Math.floor(number / base); rest > 0; rest = Math.floor(rest / base))
    codes.unshift(codeOf(base + (rest % base)));
  return textOf(codes);
}

const textOf = (codes: number[]): string => codes.map(code => String.fromCharCode(code)).join('');

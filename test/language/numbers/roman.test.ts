import { expect, it } from 'vitest';
import { roman } from '../../../src/language/numbers/roman.ts';

it.each([
  ['I', 1],
  ['IV', 4],
  ['XIX', 19],
  ['XX', 20],
  ['ХХ', 20],
  ['ХIХ', 19],
  ['MCMXXV', 1925],
  ['MMXXVI', 2026],
  ['IIII', undefined],
  ['VX', undefined],
  ['xx', undefined],
  ['', undefined],
])('the Roman numeral %s is %s', (word, value) => {
  expect(roman(word)).toBe(value);
});

import type { Language, NumberFound } from '../language/index.ts';
import { type Term, termOf } from './terms.ts';

/** In how many passages a key stands; `undefined` for none. */
export type Frequency = Pick<ReadonlyMap<string, number>, 'get' | 'has'>;

const centuries = [1900, 1800, 2000];

/** Which year or ten years are meant by two digits: those that the passages speak of most, where they speak of any. */
export function inFull({ value, kind }: NumberFound, frequency: Frequency): number {
  const met = (year: number) => frequency.get(String(year)) ?? 0;
  const count = (century: number) =>
    kind === 'year'
      ? met(century + value)
      : yearsOfTen(century + value).reduce((sum, year) => sum + met(year), 0);
  const most = centuries.reduce((a, b) => (count(b) > count(a) ? b : a));
  return count(most) > 0 ? most + value : value;
}

/** What else ten years are called (`20+` for `1920+`), with each of them; none for any other word. */
export function namesOfTen(word: string, language: Language): Term[] {
  const first = /^(\d{4})\+$/u.exec(word)?.[1];
  if (first === undefined) return [];
  const names = [`${Number(first) % 100}+`, ...yearsOfTen(Number(first)).map(String)];
  return names.map(name => termOf(name, language));
}

function yearsOfTen(first: number): number[] {
  return Array.from({ length: 10 }, (_, i) => first + i);
}

import type { Tour } from '../knowledge/types.ts';

/** Walks in the order in which they are offered: the shortest first. */
export function shortestFirst(tours: Tour[]): Tour[] {
  return tours.toSorted((a, b) => a.minutes - b.minutes);
}

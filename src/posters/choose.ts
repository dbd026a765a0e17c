import type { Place } from '../knowledge/types.ts';

/** A place by its number or its id: `12`, `fucik-park`. */
export function findPlace(places: Map<string, Place>, word: string): Place | undefined {
  const number = /^\d{1,6}$/u.test(word) ? Number(word) : undefined;
  return [...places.values()].find(place => place.number === number) ?? places.get(word.toLowerCase());
}

/** All places in the order of their numbers. */
export function inOrder(places: Map<string, Place>): Place[] {
  return [...places.values()].sort((a, b) => a.number - b.number);
}

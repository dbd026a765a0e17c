import { isPinned, type PinnedPlace } from '../knowledge/pinned.ts';
import type { Place, Position } from '../knowledge/types.ts';
import { metresBetween, spotOf } from './distance.ts';

/** A place and how far it is, in metres. */
export interface Near {
  place: PinnedPlace;
  metres: number;
}

/** Room for the number of a place in a key, and steps of a metre in it: 2²¹ places, centimetres up to half around the Earth. */
const mostPlaces = 2 ** 21;
const stepsAMetre = 100;

/**
 * All places that have a sure position, the nearest first: `createNearby(places)({ latitude: 42.87, longitude: 74.56 }, 3)`. `most` says
 * how many are wanted; all of them unless told. Numbers are sorted without a function that compares them, several times as fast: each
 * key is a distance in centimetres with the number of its place behind it.
 */
export function createNearby(places: Iterable<Place>): (from: Position, most?: number) => Near[] {
  const pinned = [...places].filter(isPinned).slice(0, mostPlaces);
  const spots = pinned.map(place => spotOf(place.position));
  return (from, most = pinned.length) => {
    const here = spotOf(from);
    const metres = Float64Array.from(spots, spot => metresBetween(here, spot));
    const keys = metres.map((distance, i) => Math.floor(distance * stepsAMetre) * mostPlaces + i).sort();
    return Array.from(keys.subarray(0, most), key => {
      const i = key % mostPlaces;
      return { place: pinned[i] as PinnedPlace, metres: metres[i] as number };
    });
  };
}

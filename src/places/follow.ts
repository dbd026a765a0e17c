import { isPinned, type PinnedPlace } from '../knowledge/pinned.ts';
import type { Place, Position } from '../knowledge/types.ts';
import { distanceMetres } from './distance.ts';

/** What is remembered of somebody whose position is followed. */
export interface Following {
  /** the place where one stands, until one has left it */
  at?: string | undefined;
  /** places that were told already; none is told twice */
  told: string[];
}

/** One has come to a place within so many metres of a sure position. */
const arrivedMetres = 40;
/** However unsure a position is, the story is not told farther away than this. */
const farthestMetres = 150;
/** One has left a place half as far again as where one came to it: positions jump about by some metres. */
const leave = 1.5;
/** A position that is less sure than this, in metres, tells nothing. */
const leastAccuracy = 150;

/** How near one must be to have come to a place, in metres: 40, or as far as it may really be, but at most 150. */
export function reachOf({ radius = 0 }: Pick<Place, 'radius'>): number {
  return Math.min(farthestMetres, Math.max(arrivedMetres, radius));
}

/**
 * Takes the next position of somebody who walks, and tells the place that is come to with it: one at a time, each once. While one
 * stands at a place, only one that is nearer or surer is come to. `accuracy` is the radius in metres that the position is sure to.
 */
export function follow(
  before: Following,
  here: Position,
  places: Place[],
  accuracy = 0,
): { following: Following; arrived?: PinnedPlace | undefined } {
  if (accuracy > leastAccuracy) return { following: before };
  const all = places
    .filter(isPinned)
    .map(place => ({ place, reach: reachOf(place), metres: distanceMetres(here, place.position) }));
  const current = all.find(({ place, reach, metres }) => place.id === before.at && metres <= leave * reach);
  const [next] = all
    .filter(({ place, reach, metres }) => metres <= reach && !before.told.includes(place.id))
    .filter(({ reach, metres }) => !current || metres < current.metres || reach < current.reach)
    .sort((a, b) => a.reach - b.reach || a.metres - b.metres);
  if (!next) return { following: { ...before, at: current?.place.id } };
  const { place } = next;
  return { following: { at: place.id, told: [...before.told, place.id] }, arrived: place };
}

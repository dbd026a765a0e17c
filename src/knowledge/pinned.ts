import type { Place, Position } from './types.ts';

/** A place with a position that is sure enough to send people to. */
export type PinnedPlace = Place & { position: Position };

/** Whether a place may be pinned: a mere guess would send people into other people’s yards. */
export function isPinned(place: Place | undefined): place is PinnedPlace {
  return place?.position !== undefined && place.precision !== 'unknown';
}

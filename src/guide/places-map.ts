import { isPinned } from '../knowledge/pinned.ts';
import type { Place } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import type { MapReply } from './reply.ts';

/** All places with a sure position, in the order of their numbers. */
export function placesMap(places: Iterable<Place>, language: Language): MapReply {
  return {
    kind: 'map',
    language,
    places: [...places]
      .filter(isPinned)
      .sort((a, b) => a.number - b.number)
      .map(({ id, number, name, position }) => ({ id, number, name: name[language], ...position })),
  };
}

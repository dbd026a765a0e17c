import { isPinned } from '../knowledge/pinned.ts';
import type { Knowledge, Position } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { directionTo } from '../places/direction.ts';
import { distanceMetres } from '../places/distance.ts';
import { createNearby, type Near } from '../places/nearby.ts';
import { shortestFirst } from '../places/tours.ts';
import { type Answer, say } from './answer.ts';
import type { Texts } from './texts.ts';
import { lengthWords, wayWords } from './way-words.ts';

const shown = 5;
const pinned = 3;
/** Farther than this, nobody walks there. */
const farMetres = 30_000;

/** Tells what is near a position: names, distances and directions, with pins; far from everything, how far it is, and walks to read. */
export function createNear(
  { places, tours: walks }: Knowledge,
  texts: Texts,
): (here: Position, language: Language) => Answer {
  const nearby = createNearby(places.values());
  const tours = shortestFirst(walks);

  /** Where the shortest walk begins. */
  const home = places.get(tours[0]?.stops[0]?.place ?? '');

  const far = (here: Position, nearest: Near | undefined, language: Language): Answer => {
    const t = texts(language);
    const named = new Set([nearest?.place, home].filter(isPinned));
    const lines = [...named].map(({ name, position }) =>
      t('near.away', {
        place: name[language],
        length: lengthWords(texts, language, distanceMetres(here, position)),
      }),
    );
    return say(language, 'places', [lines.join('\n'), ...(tours.length > 0 ? [t('near.read')] : [])], {
      title: t('near.far'),
      choices: tours.map(({ id, title }) => ({
        label: `📖 ${title[language]}`,
        event: { kind: 'walked', tour: id, step: 'read', stop: 0 },
      })),
    });
  };

  return (here, language) => {
    const t = texts(language);
    const nearest = nearby(here, shown);
    const [first] = nearest;
    if (!first || first.metres > farMetres) return far(here, first, language);
    const lines = nearest.map(
      ({ place, metres }, i) =>
        `${i + 1}. ${place.name[language]} – ${wayWords(texts, language, metres, directionTo(here, place.position))}`,
    );
    return say(language, 'places', [lines.join('\n')], {
      title: t('near.title'),
      places: nearest.slice(0, pinned).map(({ place }) => place),
      asksWhere: true,
      choices: nearest.map(({ place }) => ({
        label: place.name[language],
        event: { kind: 'opened', what: 'place', id: place.id },
      })),
    });
  };
}

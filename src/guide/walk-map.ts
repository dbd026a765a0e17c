import { isPinned } from '../knowledge/pinned.ts';
import type { Knowledge, Tour } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { drawWalkMap } from '../places/map-picture.ts';
import type { PictureReply } from './reply.ts';
import type { Texts } from './texts.ts';
import { lengthWords, timeWords } from './way-words.ts';

/** Length and time of a walk, for a label: “1.9 km · 45 min”. */
export function tourBrief({ metres, minutes }: Tour, language: Language, texts: Texts): string {
  return `${lengthWords(texts, language, metres)} · ${timeWords(texts, language, minutes)}`;
}

/** The map of a walk, with the stop where the walker is or goes. */
export function walkMap(
  tour: Tour,
  { places }: Pick<Knowledge, 'places'>,
  texts: Texts,
  { language, current, done }: { language: Language; current?: number | undefined; done: number[] },
): PictureReply {
  const t = texts(language);
  const stops = tour.stops
    .map(stop => places.get(stop.place))
    .filter(isPinned)
    .map(({ name, position, precision, radius }) => ({
      name: name[language],
      position,
      unsure:
        precision === 'district' && radius !== undefined
          ? `± ${lengthWords(texts, language, radius)}`
          : undefined,
    }));
  const { svg, width, height } = drawWalkMap({
    title: tour.title[language],
    subtitle: tourBrief(tour, language, texts),
    note: t('walk.mapNote'),
    north: t('walk.northLetter'),
    inWords: metres => lengthWords(texts, language, metres),
    stops,
    current,
    done,
  });
  return {
    kind: 'picture',
    language,
    caption: t('walk.mapCaption', { title: tour.title[language] }),
    svg,
    width,
    height,
  };
}

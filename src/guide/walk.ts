import type { Stop, Tour } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import type { About } from './answer.ts';
import type { Event, Walk } from './event.ts';
import type { MessageReply, Reply } from './reply.ts';
import { walkMap } from './walk-map.ts';
import { createWalkReplies, type WalkParts } from './walk-replies.ts';

/** A step that a visitor takes. */
export type Step = Extract<Event, { kind: 'walked' }>;

/** What comes of a step: what is shown, and the walk that the visitor is on from then on. */
export interface WalkTurn {
  replies: Reply[];
  walk: Walk | undefined;
  /** what was told, for “tell me more”; `undefined` where nothing was */
  about?: About | undefined;
}

/** Walks, stop by stop. Each step says what it is about, so that it makes sense even where nothing is known of the walk. */
export interface Walks {
  list(language: Language, walk?: Walk): MessageReply;
  /** One walk; `undefined` for an id that is not there. */
  overview(tour: string, language: Language): MessageReply | undefined;
  /** Takes a step; `undefined` for a walk or a stop that is not there. */
  take(step: Step, language: Language, before?: Walk): WalkTurn | undefined;
  /** The step that coming to a place means for somebody on a walk; `undefined` where it means none. */
  stepAt(place: string, walk: Walk | undefined): Step | undefined;
  /** Ids of the places that a walker has yet to come to; `undefined` for somebody on no walk. */
  ahead(walk: Walk | undefined): string[] | undefined;
}

export function createWalks(parts: WalkParts): Walks {
  const { knowledge, texts } = parts;
  const tours = new Map(knowledge.tours.map(tour => [tour.id, tour]));
  const replies = createWalkReplies(parts);

  /** Goes on to the next stop, or ends where there is none left. */
  const goOn = (tour: Tour, walk: Walk, language: Language, first: Reply[] = []): WalkTurn =>
    walk.stop < tour.stops.length
      ? { replies: [...first, ...replies.wayTo(tour, walk.stop, language)], walk }
      : { replies: [...first, ...replies.ending(tour, walk, language)], walk: undefined };

  const read = (tour: Tour, stop: number, walk: Walk, language: Language): WalkTurn => {
    const after = heard(walk, stop, false);
    const story = replies.reading(tour, stop, language);
    const turn =
      after.stop < tour.stops.length ? { replies: story, walk: after } : goOn(tour, after, language, story);
    return { ...turn, about: told(tour, stop, 'tell') };
  };

  /** The tour of a walk that goes on by walking, so that positions mean something for it. */
  const underWay = (walk: Walk | undefined): Tour | undefined =>
    walk?.onFoot && !walk.paused ? tours.get(walk.tour) : undefined;

  return {
    list: replies.list,
    overview(id, language) {
      const tour = tours.get(id);
      return tour && replies.overview(tour, language);
    },
    take({ tour: id, step, stop }, language, before) {
      const tour = tours.get(id);
      if (!tour || !Number.isInteger(stop) || stop < 0 || stop >= tour.stops.length) return undefined;
      const isOn = before?.tour === id && step !== 'start';
      const fresh: Walk = { tour: id, stop, told: [], onFoot: step !== 'read', paused: false };
      const heardBefore = [...new Set(before?.told)].filter(other => other < tour.stops.length);
      const walk = isOn ? { ...before, stop, told: heardBefore, paused: false } : fresh;
      const mapAt = (current: number) =>
        walkMap(tour, knowledge, texts, { language, current, done: walk.told });
      switch (step) {
        case 'start':
          return goOn(tour, { ...walk, stop: 0 }, language, [mapAt(0)]);
        case 'reach': {
          const story = replies.atStop(tour, stop, language);
          return {
            ...goOn(tour, heard(walk, stop, true), language, story),
            about: told(tour, stop, 'place'),
          };
        }
        case 'read':
          return read(tour, stop, walk, language);
        case 'skip':
          return goOn(tour, { ...walk, stop: stop + 1 }, language);
        case 'resume':
          return walk.onFoot ? goOn(tour, walk, language, [mapAt(stop)]) : read(tour, stop, walk, language);
        case 'pause':
          return { replies: replies.paused(tour, walk, language), walk: { ...walk, paused: true } };
        case 'end':
          return { replies: replies.ending(tour, walk, language), walk: undefined };
        case 'map':
          return { replies: [mapAt(stop)], walk };
      }
    },
    stepAt(place, walk) {
      const tour = underWay(walk);
      const stop =
        tour?.stops.findIndex((other, i) => other.place === place && !walk?.told.includes(i)) ?? -1;
      return tour && stop >= 0 ? { kind: 'walked', tour: tour.id, step: 'reach', stop } : undefined;
    },
    ahead: walk =>
      underWay(walk)
        ?.stops.filter((_, i) => !walk?.told.includes(i))
        .map(stop => stop.place),
  };
}

function told({ stops }: Tour, stop: number, what: 'place' | 'tell'): About {
  return { id: (stops[stop] as Stop)[what], whole: true };
}

/** The walk after a stop was told. */
function heard(walk: Walk, stop: number, onFoot: boolean): Walk {
  return { ...walk, told: [...new Set([...walk.told, stop])], stop: stop + 1, onFoot };
}

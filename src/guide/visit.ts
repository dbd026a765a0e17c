import { isPinned } from '../knowledge/pinned.ts';
import { placeTopic } from '../knowledge/place-passage.ts';
import { type Knowledge, type Passage, type Place, sentencesOf } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { directionTo } from '../places/direction.ts';
import { distanceMetres } from '../places/distance.ts';
import { createNearby } from '../places/nearby.ts';
import { shortestFirst } from '../places/tours.ts';
import type { Answer, Choice } from './answer.ts';
import type { Suggestions } from './suggest.ts';
import type { Telling } from './telling.ts';
import type { Texts } from './texts.ts';
import { wayWords } from './way-words.ts';

export interface VisitParts {
  knowledge: Knowledge;
  texts: Texts;
  telling: Telling;
  suggestions: Suggestions;
}

/**
 * Tells a place to somebody who stands there: what stands there now, its story, where it is, what to ask, where to go next. On a walk
 * the section named is the story, and the walk says where to go. `undefined` for an id that is not there.
 */
export type Visit = (placeId: string, language: Language, section?: string) => Answer | undefined;

const questionsOffered = 3;

export function createVisit({ knowledge, texts, telling, suggestions }: VisitParts): Visit {
  const { places, sources } = knowledge;
  const tours = shortestFirst(knowledge.tours);
  const nearby = createNearby(places.values());

  /** Sections that can be told at a place, the best one first. */
  const storiesAt = ({ id, story }: Place, language: Language): Passage[] => {
    const stops = tours.flatMap(tour => tour.stops).filter(stop => stop.place === id);
    const inLanguage = knowledge.passages.filter(
      passage => passage.language === language && passage.topic !== placeTopic,
    );
    const told = inLanguage.filter(passage => stops.some(stop => stop.tell === passage.id));
    const own = inLanguage.filter(passage => passage.places.includes(id));
    return [
      ...inLanguage.filter(passage => passage.id === story),
      ...told.filter(passage => own.includes(passage)),
      ...own.filter(passage => passage.places[0] === id),
      ...told,
      ...own,
    ];
  };

  /** Questions that the guide answers, each with another section than the one told: of the place first, then of the story’s topic. */
  const questionsAt = (place: Place, story: Passage | undefined, language: Language): string[] => {
    const inTopic = knowledge.passages.filter(
      passage => passage.topic === story?.topic && passage.language === language,
    );
    const sections = [...storiesAt(place, language), ...inTopic, ...suggestions.starters(language)];
    const questions = new Set<string>();
    for (const section of sections) {
      const question = section.id === story?.id ? undefined : suggestions.proven(section);
      if (question !== undefined) questions.add(question);
      if (questions.size === questionsOffered) break;
    }
    return [...questions];
  };

  /** Where to go from a place: to the next stop of the shortest walk that passes it, or to the nearest place. */
  const nextFrom = (place: Place): Place | undefined => {
    for (const { stops } of tours) {
      const next = stops[stops.findIndex(stop => stop.place === place.id) + 1];
      if (next && next !== stops[0]) return places.get(next.place);
    }
    return isPinned(place)
      ? nearby(place.position, 2).find(near => near.place.id !== place.id)?.place
      : undefined;
  };

  const wayThere = (from: Place, to: Place, language: Language): string => {
    const t = texts(language);
    const place = to.name[language];
    if (!isPinned(from) || !isPinned(to)) return t('visit.next', { place });
    const metres = distanceMetres(from.position, to.position);
    const way = wayWords(texts, language, metres, directionTo(from.position, to.position));
    return t('visit.nextThere', { place, way });
  };

  const goThere = (to: Place, language: Language): Choice => ({
    label: `▶ ${to.name[language]}`,
    event: { kind: 'opened', what: 'place', id: to.id },
  });

  return (placeId, language, section) => {
    const place = places.get(placeId);
    const seen = telling.show(placeId, language);
    if (!place || !seen) return undefined;
    const [best] = storiesAt(place, language);
    const story = section === undefined ? best : telling.passage(section, language);
    const next = section === undefined ? nextFrom(place) : undefined;
    const told = story ? sentencesOf(story) : [];
    const cited = new Set([...seen.sentences, ...told].flatMap(sentence => sentence.sources));
    return {
      ...seen,
      heading: texts(language)('visit.now'),
      parts: story ? [{ heading: story.title, sentences: told }] : [],
      passages: [...seen.passages, ...(story ? [{ passage: story, score: 1 }] : [])],
      sources: [...cited].map(id => sources.get(id)).filter(source => source !== undefined),
      said: [...seen.said, ...(next ? [wayThere(place, next, language)] : [])],
      questions: questionsAt(place, story, language),
      choices: next ? [goThere(next, language)] : [],
      about: { id: place.id, whole: true },
    };
  };
}

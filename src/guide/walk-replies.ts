import { isPinned } from '../knowledge/pinned.ts';
import type { Knowledge, Stop, Tour } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { directionTo } from '../places/direction.ts';
import { distanceMetres } from '../places/distance.ts';
import { shortestFirst } from '../places/tours.ts';
import { type Answer, say } from './answer.ts';
import type { Walk, WalkStep } from './event.ts';
import { messageReply, pinReplies } from './replies.ts';
import type { Button, MessageReply, Reply } from './reply.ts';
import type { Texts } from './texts.ts';
import { tourBrief } from './walk-map.ts';
import { quizReply, walkQuiz } from './walk-quiz.ts';
import { wayWords } from './way-words.ts';

export interface WalkParts {
  knowledge: Knowledge;
  texts: Texts;
  /** tells a section in full */
  tell: (section: string, language: Language) => Answer | undefined;
  /** tells a place, with a section as its story */
  visit: (place: string, language: Language, section: string) => Answer | undefined;
}

/** What is shown on a walk, in a language. */
export interface WalkReplies {
  /** The walks with their length and time; the one under way can be gone on with. */
  list(language: Language, walk?: Walk): MessageReply;
  /** One walk: its length and its stops. */
  overview(tour: Tour, language: Language): MessageReply;
  /** The way to a stop: its pin, how to get there, and what can be done then. */
  wayTo(tour: Tour, stop: number, language: Language): Reply[];
  /** What is told at a stop to those who stand there. */
  atStop(tour: Tour, stop: number, language: Language): Reply[];
  /** What is told at a stop to those who read it elsewhere. */
  reading(tour: Tour, stop: number, language: Language): Reply[];
  paused(tour: Tour, walk: Walk, language: Language): Reply[];
  /** The end: how much was seen, and a few questions about it. */
  ending(tour: Tour, walk: Walk, language: Language): Reply[];
}

const press = (label: string, tour: Tour, step: WalkStep, stop = 0): Button => ({
  label,
  event: { kind: 'walked', tour: tour.id, step, stop },
});

export function createWalkReplies({ knowledge, texts, tell, visit }: WalkParts): WalkReplies {
  const { places, quiz } = knowledge;
  const tours = shortestFirst(knowledge.tours);
  const placeOf = (tour: Tour, stop: number) => places.get(tour.stops[stop]?.place ?? '');

  /** How a stop is named: “Stop 3 of 6: Julius Fučík Park”. */
  const stopName = (tour: Tour, stop: number, language: Language) =>
    texts(language)('walk.stop', {
      number: stop + 1,
      all: tour.stops.length,
      place: placeOf(tour, stop)?.name[language],
    });

  const goOn = (tour: Tour, { stop }: Walk, language: Language): Button =>
    press(texts(language)('walk.goOn', { number: stop + 1, all: tour.stops.length }), tour, 'resume', stop);

  /** How far it is from the stop before, as the crow flies. */
  const straight = (tour: Tour, stop: number, language: Language): string[] => {
    const [from, to] = [placeOf(tour, stop - 1), placeOf(tour, stop)];
    if (!isPinned(from) || !isPinned(to)) return [];
    const direction = directionTo(from.position, to.position);
    const way = wayWords(texts, language, distanceMetres(from.position, to.position), direction);
    return [texts(language)('walk.straight', { way })];
  };

  return {
    list(language, walk) {
      const t = texts(language);
      const under = tours.find(tour => tour.id === walk?.tour);
      const lines = tours.map(tour => `• ${tour.title[language]} – ${tourBrief(tour, language, texts)}`);
      const said = [t('list.toursText'), lines.join('\n')];
      return messageReply(say(language, 'choice', said, { title: t('list.tours') }), [
        ...(under && walk ? [[goOn(under, walk, language)]] : []),
        ...tours.map((tour): Button[] => [
          { label: tour.title[language], event: { kind: 'opened', what: 'tour', id: tour.id } },
        ]),
      ]);
    },

    overview(tour, language) {
      const t = texts(language);
      const km = new Intl.NumberFormat(language).format(tour.metres / 1000);
      const stops = tour.stops.map((_, i) => `${i + 1}. ${placeOf(tour, i)?.name[language]}`);
      const said = [tour.summary[language], t('tour.length', { count: tour.minutes, km }), stops.join('\n')];
      return messageReply(say(language, 'choice', said, { title: tour.title[language] }), [
        [press(t('walk.start'), tour, 'start')],
        [press(t('walk.read'), tour, 'read')],
      ]);
    },

    wayTo(tour, stop, language) {
      const t = texts(language);
      const { hint } = tour.stops[stop] as Stop;
      const place = placeOf(tour, stop);
      const said = [hint[language], ...straight(tour, stop, language)];
      return [
        ...pinReplies(place ? [place] : [], language, texts, true),
        messageReply(say(language, 'choice', said, { title: `➡ ${stopName(tour, stop, language)}` }), [
          [press(t('walk.here'), tour, 'reach', stop)],
          [press(t('walk.skip'), tour, 'skip', stop), press(t('walk.map'), tour, 'map', stop)],
          [press(t('walk.pause'), tour, 'pause', stop), press(t('walk.end'), tour, 'end', stop)],
        ]),
      ];
    },

    atStop(tour, stop, language) {
      const { place, tell: section } = tour.stops[stop] as Stop;
      const answer = visit(place, language, section);
      return answer ? [messageReply({ ...answer, title: `📍 ${stopName(tour, stop, language)}` })] : [];
    },

    reading(tour, stop, language) {
      const t = texts(language);
      const answer = tell((tour.stops[stop] as Stop).tell, language);
      const next = stop + 1;
      const controls =
        next === tour.stops.length
          ? []
          : [
              [press(t('walk.next'), tour, 'read', next)],
              [press(t('walk.pause'), tour, 'pause', next), press(t('walk.end'), tour, 'end', next)],
            ];
      return answer
        ? [messageReply({ ...answer, said: [stopName(tour, stop, language)], questions: [] }, controls)]
        : [];
    },

    paused: (tour, walk, language) => [
      messageReply(say(language, 'choice', [texts(language)('walk.paused')]), [[goOn(tour, walk, language)]]),
    ],

    ending(tour, { told }, language) {
      const t = texts(language);
      const questions = walkQuiz(quiz, tour, told, language);
      const said = [
        t('walk.seen', { count: told.length, all: tour.stops.length }),
        ...(questions.length > 0 ? [t('walk.quiz', { count: questions.length })] : []),
      ];
      return [
        messageReply(say(language, 'smalltalk', said, { title: t('walk.over') })),
        ...questions.map(question => quizReply(question, language)).filter(reply => reply !== undefined),
      ];
    },
  };
}

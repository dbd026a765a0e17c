import { questionIn } from '../knowledge/quiz-question.ts';
import type { Knowledge, QuizQuestion } from '../knowledge/types.ts';
import { quizLevels } from '../knowledge/types.ts';
import type { About, Settings } from './game.ts';
import { seeded, shuffle } from './random.ts';

type Bank = Pick<Knowledge, 'quiz' | 'passages' | 'tours'>;

/** A theme with fewer questions than this is not offered. */
const fewestQuestions = 5;

/**
 * The ids of the questions of a game: those of its level and theme, in an order that follows from the seed. Where they are too few, other
 * levels help out, the nearest first; those of `lately` (asked in this group not long ago) come only where nothing else is left.
 * Only questions that are there in every language of the game are asked.
 */
export function pickQuestions(bank: Bank, settings: Settings, seed: number, lately: string[] = []): string[] {
  const { about, number, level, languages } = settings;
  const wanted = quizLevels.indexOf(level);
  const distance = (question: QuizQuestion) => Math.abs(quizLevels.indexOf(question.level) - wanted);
  const isNew = ({ id }: QuizQuestion) => (lately.includes(id) ? 1 : 0);
  const themed = about ? questionsAbout(bank, about) : bank.quiz;
  const readable = themed.filter(question => languages.every(language => questionIn(question, language)));
  const chosen = shuffle(readable, seeded(seed))
    .sort((a, b) =>
      about
        ? isNew(a) - isNew(b) || distance(a) - distance(b)
        : distance(a) - distance(b) || isNew(a) - isNew(b),
    )
    .slice(0, number);
  // from the easy ones to the hard ones of other levels would give the levels away
  return shuffle(chosen, seeded(seed + 1)).map(({ id }) => id);
}

/** Themes with enough questions: the articles by how many they have, and the walks. */
export function themes(bank: Bank): About[] {
  const topics = [...new Set(bank.passages.map(({ topic }) => topic))].map(
    (id): About => ({ kind: 'topic', id }),
  );
  const tours = bank.tours.map(({ id }): About => ({ kind: 'tour', id }));
  const enough = (about: About) => questionsAbout(bank, about).length >= fewestQuestions;
  return [...tours, ...topics].filter(enough);
}

/** Questions on one article, or on what is told and stands at the stops of one walk. */
function questionsAbout({ quiz, passages, tours }: Bank, { kind, id }: About): QuizQuestion[] {
  const stops = kind === 'tour' ? (tours.find(tour => tour.id === id)?.stops ?? []) : [];
  const told = new Set(stops.map(({ tell }) => tell));
  const places = new Set(stops.map(({ place }) => place));
  const topics = new Set(
    kind === 'topic' ? [id] : passages.filter(passage => told.has(passage.id)).map(({ topic }) => topic),
  );
  const fitting = new Set(
    passages
      .filter(({ topic, places: at }) => topics.has(topic) || at.some(place => places.has(place)))
      .map(passage => passage.id),
  );
  return quiz.filter(({ passage }) => passage !== undefined && fitting.has(passage));
}

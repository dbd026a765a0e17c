import type { Knowledge, QuizQuestion } from '../../knowledge/types.ts';
import type { Explaining } from './poll-text.ts';

/** What an explanation names: the first source of the question, and the first place of its passage that can be found. */
export function explaining({ passage, sources }: QuizQuestion, knowledge: Knowledge): Explaining {
  const { places = [] } = knowledge.passages.find(({ id }) => id === passage) ?? {};
  const [place] = places.flatMap(id => knowledge.places.get(id) ?? []).filter(({ position }) => position);
  return { source: knowledge.sources.get(sources[0] ?? ''), place };
}

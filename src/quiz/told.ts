import { isPinned } from '../knowledge/pinned.ts';
import { type AskedQuestion, questionIn } from '../knowledge/quiz-question.ts';
import type { Knowledge, QuizLevel, QuizQuestion, Source } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';

/** A quiz question in one language, with all that is told after the answer. */
export interface ToldQuestion extends AskedQuestion {
  id: string;
  level: QuizLevel;
  sources: Pick<Source, 'title' | 'author' | 'year' | 'address'>[];
  /** the section that answers it */
  section?: { id: string; title: string } | undefined;
  /** where one can walk to and look: the first place of the section that a pin can show */
  place?: { id: string; name: string } | undefined;
}

/** What is asked and told of a question; `undefined` where it is not written in the language. */
export function tellQuestion(
  question: QuizQuestion,
  language: Language,
  { sources, passages, places }: Pick<Knowledge, 'sources' | 'passages' | 'places'>,
): ToldQuestion | undefined {
  const asked = questionIn(question, language);
  if (!asked) return undefined;
  const section = passages.find(({ id, language: its }) => id === question.passage && its === language);
  const place = section?.places.map(id => places.get(id)).find(isPinned);
  return {
    id: question.id,
    level: question.level,
    ...asked,
    sources: question.sources
      .map(id => sources.get(id))
      .filter(source => source !== undefined)
      .map(({ title, author, year, address }) => ({ title, author, year, address })),
    section: section && { id: section.id, title: section.title },
    place: place && { id: place.id, name: place.name[language] },
  };
}

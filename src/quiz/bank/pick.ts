import { type AskedQuestion, questionIn } from '../../knowledge/quiz-question.ts';
import type { QuizLevel, QuizQuestion } from '../../knowledge/types.ts';
import type { Language } from '../../language/languages.ts';

/** A question of the bank in one language, as a file for another program gets it. */
export interface ExportedQuestion extends AskedQuestion {
  id: string;
  level: QuizLevel;
  passage?: string | undefined;
  sources: string[];
}

/** The questions of a bank that are there in a language, those of one level where one is wanted. */
export function pickQuestions(
  quiz: QuizQuestion[],
  { language, level }: { language: Language; level?: QuizLevel | undefined },
): ExportedQuestion[] {
  return quiz
    .filter(question => level === undefined || question.level === level)
    .flatMap(question => {
      const { id, level, passage, sources } = question;
      const asked = questionIn(question, language);
      return asked ? [{ id, level, passage, sources, ...asked }] : [];
    });
}

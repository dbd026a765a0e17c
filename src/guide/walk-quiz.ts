import { questionIn } from '../knowledge/quiz-question.ts';
import type { QuizQuestion, Tour } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import type { QuizReply } from './reply.ts';

const mostQuestions = 3;

/** Questions on what was told at the stops of a walk: at most three, each of another stop, spread over the walk. */
export function walkQuiz(
  quiz: QuizQuestion[],
  { stops }: Tour,
  told: number[],
  language: Language,
): QuizQuestion[] {
  const sections = [...new Set(told.toSorted((a, b) => a - b).map(stop => stops[stop]?.tell))];
  const questions = sections
    .map(section => quiz.find(question => question.passage === section && questionIn(question, language)))
    .filter(question => question !== undefined);
  if (questions.length <= mostQuestions) return questions;
  const step = (questions.length - 1) / (mostQuestions - 1);
  return Array.from({ length: mostQuestions }, (_, i) => questions[Math.round(i * step)] as QuizQuestion);
}

/**
 * A question as it is shown; `undefined` where it is not written in the language. Where the right answer stands follows from its id: it is the same
 * each time, and elsewhere for others.
 */
export function quizReply(quiz: QuizQuestion, language: Language): QuizReply | undefined {
  const asked = questionIn(quiz, language);
  if (!asked) return undefined;
  const { question, wrong, explanation } = asked;
  const right = [...quiz.id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % (wrong.length + 1);
  return {
    kind: 'quiz',
    language,
    id: quiz.id,
    question,
    options: wrong.toSpliced(right, 0, asked.right),
    right,
    explanation: explanation ?? '',
  };
}

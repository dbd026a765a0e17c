import type { QuizQuestion, Tour } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import type { QuizReply } from './reply.ts';

const mostQuestions = 3;

/** Questions on what was told at the stops of a walk: at most three, each of another stop, spread over the walk. */
export function walkQuiz(quiz: QuizQuestion[], { stops }: Tour, told: number[]): QuizQuestion[] {
  const sections = [...new Set(told.toSorted((a, b) => a - b).map(stop => stops[stop]?.tell))];
  const questions = sections
    .map(section => quiz.find(({ passage }) => passage === section))
    .filter(question => question !== undefined);
  if (questions.length <= mostQuestions) return questions;
  const step = (questions.length - 1) / (mostQuestions - 1);
  return Array.from({ length: mostQuestions }, (_, i) => questions[Math.round(i * step)] as QuizQuestion);
}

/** A question as it is shown. Where the right answer stands follows from its id: it is the same each time, and elsewhere for others. */
export function quizReply(quiz: QuizQuestion, language: Language): QuizReply {
  const options = quiz.wrong.map(option => option[language]);
  const right = [...quiz.id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % (options.length + 1);
  return {
    kind: 'quiz',
    language,
    id: quiz.id,
    question: quiz.question[language],
    options: options.toSpliced(right, 0, quiz.right[language]),
    right,
    explanation: quiz.explanation[language],
  };
}

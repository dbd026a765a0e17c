import type { Language } from '../language/languages.ts';
import type { QuizQuestion } from './types.ts';

/** A quiz question as one language has it. */
export interface AskedQuestion {
  question: string;
  right: string;
  wrong: string[];
  explanation?: string | undefined;
}

/** A quiz question in one language; `undefined` where it is not written in that one: a game in it leaves the question out. */
export function questionIn(
  { question, right, wrong, explanation }: QuizQuestion,
  language: Language,
): AskedQuestion | undefined {
  const asked = question[language];
  const answer = right[language];
  if (asked === undefined || answer === undefined) return undefined;
  return {
    question: asked,
    right: answer,
    wrong: wrong.flatMap(option => option[language] ?? []),
    explanation: explanation?.[language],
  };
}

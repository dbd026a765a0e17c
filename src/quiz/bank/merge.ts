import type { NewQuestion } from './take.ts';

/** Questions of one file, which are all in one language. */
export interface Part {
  file: string;
  questions: NewQuestion[];
}

/**
 * Puts together the same questions in several languages, each language in a file of its own: those with the same id and as many wrong answers.
 * `apart` are sentences about those that do not fit.
 */
export function mergeLanguages([first, ...others]: Part[]): { questions: NewQuestion[]; apart: string[] } {
  const merged = new Map(first?.questions.map(question => [question.id, question]));
  const apart: string[] = [];
  for (const { file, questions } of others)
    for (const question of questions) {
      const base = merged.get(question.id);
      if (!base) merged.set(question.id, question);
      else if (base.wrong.length !== question.wrong.length)
        apart.push(
          `${file}: not taken: question “${question.id}” has ${question.wrong.length} wrong answers, in the other language ${base.wrong.length}. Write as many in both.`,
        );
      else if (Object.keys(question.question).some(language => language in base.question))
        apart.push(
          `${file}: not taken: question “${question.id}” is there in this language already. Give each language one file.`,
        );
      else merged.set(question.id, inBoth(base, question));
    }
  return { questions: [...merged.values()], apart };
}

/** An explanation stays where both languages have one. */
function inBoth(a: NewQuestion, b: NewQuestion): NewQuestion {
  return {
    ...a,
    question: { ...a.question, ...b.question },
    right: { ...a.right, ...b.right },
    wrong: a.wrong.map((answer, i) => ({ ...answer, ...b.wrong[i] })),
    explanation: a.explanation && b.explanation ? { ...a.explanation, ...b.explanation } : undefined,
  };
}

import { z } from 'zod';
import { languages } from '../language/languages.ts';
import { id, text } from './schemas.ts';
import { quizLevels, type SomeTexts } from './types.ts';

const some = z.partialRecord(z.enum(languages), text);
/** What reads the same in every language, a year or a name, may stand once. */
const option = z.union([some, z.union([text, z.number()]).transform(String)]);

/** A poll of ten answers is what every app of Telegram shows: https://core.telegram.org/bots/api#sendpoll */
const mostWrong = 9;

const entry = z.strictObject({
  id,
  level: z.enum(quizLevels),
  passage: id.optional(),
  sources: z.array(id).default([]),
  question: some.refine(texts => Object.keys(texts).length > 0, 'expected a text in one language at least'),
  right: option,
  wrong: z
    .array(option)
    .min(1, 'expected one wrong answer at least')
    .max(mostWrong, `expected ${mostWrong} wrong answers at most`),
  explanation: some.optional(),
});

/** A file of `quiz/`: every text of a question is there in the languages of the question, and in no others. */
export const quizSchema = z.array(
  entry.transform(({ right, wrong, explanation, ...question }, context) => {
    const complain = (message: string, path: PropertyKey[]) =>
      context.addIssue({ code: 'custom', path, message });
    const alike = (given: SomeTexts | string, ...path: PropertyKey[]) =>
      inLanguagesOf(question.question, given, message => complain(message, path));
    return {
      ...question,
      right: alike(right, 'right'),
      wrong: wrong.map((answer, i) => alike(answer, 'wrong', i)),
      explanation: explanation && alike(explanation, 'explanation'),
    };
  }),
);

function inLanguagesOf(
  question: SomeTexts,
  given: SomeTexts | string,
  complain: (message: string) => void,
): SomeTexts {
  const asked = languages.filter(language => question[language] !== undefined);
  if (typeof given === 'string') return Object.fromEntries(asked.map(language => [language, given]));
  for (const language of languages) {
    if (asked.includes(language) && given[language] === undefined)
      complain(
        `${language} is missing, in which the question is there. Write it, or take ${language} out of the question`,
      );
    if (!asked.includes(language) && given[language] !== undefined)
      complain(
        `${language} is there, in which the question is missing. Write the question in ${language} too, or take it out here`,
      );
  }
  return given;
}

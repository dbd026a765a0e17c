import fc from 'fast-check';
import { quizLevels } from '../../../src/knowledge/types.ts';
import { cleanText } from '../../../src/quiz/bank/item.ts';
import type { ExportedQuestion } from '../../../src/quiz/bank/pick.ts';

/** Letters that GIFT, CSV and spreadsheets have a meaning for, and letters of the five languages. */
const telling = [
  ...'=+-@\'"~#{}:\\%[],;<>&/$|0159 \t\n',
  '[html]',
  '%50%',
  '####',
  '->',
  '::',
  '//',
  '""',
  ...'өүңřžůĉŝŭщ🚜',
];
const anyText = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...telling), minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  )
  .map(cleanText)
  .filter(text => text !== '');

/** Questions of a bank with any texts. */
export const anyQuestions: fc.Arbitrary<ExportedQuestion[]> = fc
  .array(
    fc.record({
      level: fc.constantFrom(...quizLevels),
      passage: fc.option(fc.constant('first-lamp'), { nil: undefined }),
      sources: fc.subarray(['enwiki', 'halaj-1', 'slovo-poppies']),
      question: anyText,
      answers: fc.uniqueArray(anyText, { minLength: 2, maxLength: 10 }),
      explanation: fc.option(anyText, { nil: undefined }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map(all =>
    all.map(({ answers: [right = '', ...wrong], ...question }, i) => ({
      id: `q-${i}`,
      ...question,
      right,
      wrong,
    })),
  );

/** A question as a reader of its file finds it. */
export const itemOf = ({ id, ...question }: ExportedQuestion) => ({ name: id, ...question });

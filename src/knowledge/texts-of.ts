import { type Language, languages } from '../language/languages.ts';
import type { Knowledge, SomeTexts } from './types.ts';

/** A text that a visitor reads: where it stands, its language, and what it is, with the length it may have. */
export interface VisibleText {
  file: string;
  line?: number | undefined;
  language: Language;
  what: string;
  text: string;
  /** in characters */
  limit: number;
}

/**
 * Longest texts, in characters. Quiz: what a Telegram poll takes, less a margin for a number in front. The others: what a
 * small phone shows without scrolling.
 */
export const limits = {
  title: 70,
  sentence: 260,
  visitorsQuestion: 130,
  name: 90,
  address: 160,
  see: 600,
  tour: 300,
  quizQuestion: 255,
  quizOption: 90,
  quizExplanation: 200,
};

/** Every text of a knowledge folder that a visitor reads, in the order of the files. */
export function textsOf({ passages, places, tours, quiz, glossary }: Knowledge): VisibleText[] {
  const inFive = (file: string, what: string, texts: SomeTexts, limit: number): VisibleText[] =>
    languages.flatMap(language => {
      const text = texts[language];
      return text === undefined ? [] : [{ file, language, what, text, limit }];
    });
  return [
    ...passages.flatMap(passage => {
      const at = { file: passage.file, line: passage.line, language: passage.language };
      return [
        { ...at, what: 'title', text: passage.title, limit: limits.title },
        ...passage.paragraphs
          .flat()
          .map(({ text }) => ({ ...at, what: 'sentence', text, limit: limits.sentence })),
        ...passage.questions.map(text => ({ ...at, what: 'question', text, limit: limits.visitorsQuestion })),
      ];
    }),
    ...[...places.values()].flatMap(({ id, name, address, see, mind }) => {
      const file = `places/${id}.yaml`;
      return [
        ...inFive(file, 'name', name, limits.name),
        ...inFive(file, 'address', address, limits.address),
        ...inFive(file, 'see', see, limits.see),
        ...(mind ? inFive(file, 'mind', mind, limits.see) : []),
      ];
    }),
    ...tours.flatMap(({ id, title, summary, stops }) => {
      const file = `tours/${id}.yaml`;
      return [
        ...inFive(file, 'title', title, limits.title),
        ...inFive(file, 'summary', summary, limits.tour),
        ...stops.flatMap(stop => inFive(file, `hint at ${stop.place}`, stop.hint, limits.tour)),
      ];
    }),
    ...quiz.flatMap(({ file, id, question, right, wrong, explanation }) => [
      ...inFive(file, `question ${id}`, question, limits.quizQuestion),
      ...[right, ...wrong].flatMap(option => inFive(file, `option of ${id}`, option, limits.quizOption)),
      ...inFive(file, `explanation of ${id}`, explanation ?? {}, limits.quizExplanation),
    ]),
    ...glossary.flatMap(({ id, names }) =>
      languages.flatMap(language =>
        names[language].slice(0, 1).map(text => ({
          file: 'glossary.yaml',
          language,
          what: `name of ${id}`,
          text,
          limit: limits.name,
        })),
      ),
    ),
  ];
}

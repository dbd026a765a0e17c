import { readFileSync } from 'node:fs';
import type { Language } from '../../src/language/languages.ts';

/** The rows of a tab-separated file, without its first `skip` lines. */
export const table = (path: string | URL, skip = 1): string[][] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(skip)
    .map(line => line.split('\t'));

/** The objects of a file of JSON lines. */
export const jsonLines = <Row>(path: string): Row[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

/** A text of DIR/lid and the language that it is in. */
export interface Text {
  language: Language;
  /** what kind of text: `sentence`, a variant such as `cs_ascii`, `1w`, `2w` */
  kind: string;
  question: boolean;
  text: string;
}

/** All texts of DIR/lid. */
export function readTexts(directory: string): Text[] {
  const sentences = table(`${directory}/lid/sentences.tsv`).map(
    ([, language, , question, text = '']): Text => ({
      language: language as Language,
      kind: 'sentence',
      question: question === '1',
      text,
    }),
  );
  const variants = table(`${directory}/lid/variants.tsv`).map(([, language, kind = '', text = '']) => ({
    language: language as Language,
    kind,
    question: false,
    text,
  }));
  const short = table(`${directory}/lid/short.tsv`).map(([language, kind = '', text = '']) => ({
    language: language as Language,
    kind,
    question: false,
    text,
  }));
  return [...sentences, ...variants, ...short];
}

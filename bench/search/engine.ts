import { isFunctionWord, type Language, stem, words } from '../../src/language/index.ts';

export interface Row {
  pid: string;
  text: string;
}

/** The ids of the passages that may answer a question, the best first, at most ten. */
export type Ask = (question: string) => string[] | Promise<string[]>;

/** Something that finds passages. It is built in one process and asked in another, which shows what opening takes, and how much memory. */
export interface Engine {
  build(rows: Row[], language: Language, file: string): void | Promise<void>;
  open(file: string, language: Language): Ask | Promise<Ask>;
}

export const returned = 10;

/** The content words of a text by their stems: what each engine gets that is asked with stop words and stems. */
export const stems = (text: string, language: Language): string[] =>
  words(text)
    .filter(word => !isFunctionWord(word, language))
    .map(word => stem(word, language));

import { fold, isFunctionWord, type Language, stem } from '../language/index.ts';
import { numberedWords } from './numbered-words.ts';

/** A content word as the index knows it: two keys that meet the word's other forms. */
export interface Term {
  folded: string;
  stem: string;
  /** the first five letters of the folded word, behind a `~` that tells them from a stem */
  five: string;
}

/** The term of one word. */
export function termOf(word: string, language: Language): Term {
  return termWith(fold(word, language), stem(word, language));
}

/** The term of a word that was folded and stemmed before. */
export function termWith(folded: string, stem: string): Term {
  return { folded, stem, five: `~${folded.slice(0, 5)}` };
}

/** The words of a text, those of grammar too, in reading order. */
export function allTermsOf(text: string, language: Language): Term[] {
  return numberedWords(text, language).map(word => termOf(word, language));
}

/** The content words of a text, in reading order, repeated ones too. */
export function termsOf(text: string, language: Language): Term[] {
  return contentOf(allTermsOf(text, language), language);
}

export function contentOf(terms: Term[], language: Language): Term[] {
  return terms.filter(({ folded }) => !isFunctionWord(folded, language));
}

/** Both keys of a term. */
export function keysOf({ stem, five }: Term): [string, string] {
  return [stem, five];
}

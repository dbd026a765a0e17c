import { fold, isFunctionWord, type Language, stem, words } from '../language/index.ts';

/** A content word as the index knows it: two keys that meet the word's other forms. */
export interface Term {
  folded: string;
  stem: string;
  /** the first five letters of the folded word */
  five: string;
}

/** The term of one word. */
export function termOf(word: string, language: Language): Term {
  const folded = fold(word, language);
  return { folded, stem: stem(word, language), five: folded.slice(0, 5) };
}

/** The content words of a text, in reading order, repeated ones too. */
export function termsOf(text: string, language: Language): Term[] {
  return words(text)
    .filter(word => !isFunctionWord(word, language))
    .map(word => termOf(word, language));
}

/** The two keys of every word of a text, those of grammar too; `~` in front tells the first five letters from a stem. */
export function keysOf(text: string, language: Language): string[] {
  return words(text).flatMap(word => keysOfTerm(termOf(word, language)));
}

export function keysOfTerm({ stem, five }: Pick<Term, 'stem' | 'five'>): string[] {
  return [stem, `~${five}`];
}

/** Terms to look words up in: the ones of a title, of a sentence, of a whole passage. */
export interface Zone {
  stems: Set<string>;
  fives: Set<string>;
  /** how much its words tell together: the sum of their inverse document frequencies; 0 until the index is whole */
  weight: number;
}

export function zoneOf(terms: Term[]): Zone {
  return {
    stems: new Set(terms.map(term => term.stem)),
    fives: new Set(terms.map(term => term.five)),
    weight: 0,
  };
}

/** A match of the first five letters alone is a little less sure than one of the stem. */
const fiveMatch = 0.85;

/** How well a zone knows a term: 1 by its stem, a little less by its first five letters, 0 not at all. */
export function matchIn(zone: Zone, term: Term): number {
  if (zone.stems.has(term.stem)) return 1;
  return zone.fives.has(term.five) ? fiveMatch : 0;
}

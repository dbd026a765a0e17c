import type { GlossaryEntry } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { type Term, termsOf } from './terms.ts';

/** Other names of the things a question names. */
export interface Synonyms {
  /** For each term of a question, the terms of other names of what it stands in. */
  expand(terms: Term[]): Term[][];
}

/** Synonyms of one language from the glossary: every spelling of an entry leads to every other one. */
export function readSynonyms(glossary: GlossaryEntry[], language: Language): Synonyms {
  /** by the first stem of a name: the whole name, and its other names */
  const byFirst = new Map<string, { name: string[]; others: Term[] }[]>();
  for (const entry of glossary) {
    const names = entry.names[language].map(name => termsOf(name, language)).filter(name => name.length > 0);
    if (names.length < 2) continue;
    for (const name of names) {
      const own = new Set(name.map(term => term.stem));
      const others = names.flat().filter(term => !own.has(term.stem));
      const first = (name[0] as Term).stem;
      const known = byFirst.get(first) ?? [];
      known.push({ name: name.map(term => term.stem), others });
      byFirst.set(first, known);
    }
  }
  return {
    expand(terms) {
      const also: Term[][] = terms.map(() => []);
      for (const [i, term] of terms.entries()) {
        for (const { name, others } of byFirst.get(term.stem) ?? []) {
          if (!name.every((stem, j) => terms[i + j]?.stem === stem)) continue;
          for (let j = 0; j < name.length; j++) also[i + j]?.push(...others);
        }
      }
      return also;
    },
  };
}

import type { Language } from '../language/index.ts';
import { type Term, termsOf } from './terms.ts';

/** Other names of the things a question names. */
export interface Synonyms {
  /** Whether a stem begins a name or a word that has others: such a word is no misspelling of another one. */
  knows(stem: string): boolean;
  /** For each term of a question, the terms of other names of what it stands in. */
  expand(terms: Term[]): Term[][];
}

/** Synonyms of one language from groups of words and names: each of a group leads to every other one. */
export function readSynonyms(groups: string[][], language: Language): Synonyms {
  /** by the first stem of a name: the whole name, and its other names */
  const byFirst = new Map<string, { name: string[]; others: Term[] }[]>();
  for (const group of groups) {
    const names = group.map(name => termsOf(name, language)).filter(name => name.length > 0);
    if (names.length < 2) continue;
    for (const name of names) {
      const own = new Set(name.map(term => term.stem));
      // of a name of several words each alone says something else
      const others = names
        .filter(other => other.length === 1)
        .flat()
        .filter(term => !own.has(term.stem));
      const first = (name[0] as Term).stem;
      const known = byFirst.get(first) ?? [];
      known.push({ name: name.map(term => term.stem), others });
      byFirst.set(first, known);
    }
  }
  return {
    knows: stem => byFirst.has(stem),
    expand(terms) {
      const also: Term[][] = terms.map(() => []);
      for (const [i, term] of terms.entries()) {
        for (const { name, others } of byFirst.get(term.stem) ?? []) {
          if (!name.every((stem, j) => terms[i + j]?.stem === stem)) continue;
          for (let j = 0; j < name.length; j++)
            also[i + j]?.push(
              ...others.filter(other => !also[i + j]?.some(known => known.stem === other.stem)),
            );
        }
      }
      return also;
    },
  };
}

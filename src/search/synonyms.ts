import type { Language } from '../language/index.ts';
import { type Term, termsOf } from './terms.ts';

/** Other names of the things a question names. */
export interface Synonyms {
  /** Whether a stem begins a name or a word that has others: such a word is no misspelling of another one. */
  knows(stem: string): boolean;
  /** For each term of a question, the terms of other names of what it stands in. */
  expand(terms: Term[]): Term[][];
}

/** Words and names that are said of the same thing, each as its terms. */
export type NameGroup = Term[][];

export function readNameGroup(names: string[], language: Language): NameGroup {
  return names.map(name => termsOf(name, language)).filter(name => name.length > 0);
}

/** Synonyms of one language from groups of words and names: each of a group leads to every other one. */
export function synonymsFrom(groups: NameGroup[]): Synonyms {
  /** by the first stem of a name: the whole name, and its other names */
  const byFirst = new Map<string, { name: string[]; others: Term[] }[]>();
  for (const names of groups) {
    if (names.length < 2) continue;
    // of a name of several words each alone says something else
    const single = names.filter(name => name.length === 1).flat();
    for (const terms of names) {
      const name = terms.map(({ stem }) => stem);
      const others = single.filter(({ stem }) => !name.includes(stem));
      const first = name[0] as string;
      const known = byFirst.get(first);
      if (known) known.push({ name, others });
      else byFirst.set(first, [{ name, others }]);
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

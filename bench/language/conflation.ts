import type { Language } from '../../src/language/languages.ts';
import { table } from './rows.ts';
import { percent } from './table.ts';

/** A dictionary form, one of its forms, the collection that has it, and how often that form is met there. */
export interface Pair {
  lemma: string;
  form: string;
  source: string;
  count: number;
}

/** The stem of a word; which lemma the word is of is said for a stemmer that has not seen that lemma. */
export type Stem = (word: string, lemma: string) => string;

/** The rows of DIR/morph in a language. */
export const readPairs = (directory: string, language: Language): Pair[] =>
  table(`${directory}/morph/${language}.tsv`).map(([lemma = '', form = '', , source = '', count]) => ({
    lemma,
    form,
    source,
    count: Number(count),
  }));

/** A word without its diacritics: `škola` is `skola`. */
export const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Share of the different forms of a lemma that get its stem, in %. */
export function conflation(pairs: Pair[], stemOf: Stem, stemOfForm: Stem = stemOf): number {
  const different = new Map(
    pairs
      .filter(({ lemma, form }) => lemma !== form)
      .map(pair => [`${pair.lemma}\t${pair.form}`, pair] as const),
  );
  const joined = [...different.values()].filter(
    ({ lemma, form }) => stemOfForm(form, lemma) === stemOf(lemma, lemma),
  );
  return percent(joined.length, different.size);
}

/** B-cubed F in % over the different forms, each of its most frequent lemma (Bagga and Baldwin 1998). */
export function f(pairs: Pair[], stemOf: Stem): number {
  const lemmaOf = lemmas(pairs);
  const byStem = grouped(lemmaOf, stemOf);
  const byLemma = grouped(lemmaOf, (_, lemma) => lemma);
  let precision = 0;
  let recall = 0;
  for (const [form, lemma] of lemmaOf) {
    const together = byStem.get(stemOf(form, lemma)) as string[];
    const both = together.filter(other => lemmaOf.get(other) === lemma).length;
    precision += both / together.length;
    recall += both / (byLemma.get(lemma) as string[]).length;
  }
  return percent(2 * precision * recall, (precision + recall) * lemmaOf.size);
}

/** The most frequent lemma of each form; a lemma that is met in no text is its own. */
function lemmas(pairs: Pair[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { lemma, form, count } of pairs)
    counts.set(`${lemma}\t${form}`, (counts.get(`${lemma}\t${form}`) ?? 0) + count);
  const best = new Map<string, { lemma: string; count: number }>();
  for (const [key, count] of counts) {
    const [lemma = '', form = ''] = key.split('\t');
    const known = best.get(form);
    if (!known || known.count < count) best.set(form, { lemma, count });
  }
  const lemmaOf = new Map([...best].map(([form, { lemma }]) => [form, lemma]));
  for (const { lemma } of pairs) if (!lemmaOf.has(lemma)) lemmaOf.set(lemma, lemma);
  return lemmaOf;
}

function grouped(lemmaOf: Map<string, string>, keyOf: Stem): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [form, lemma] of lemmaOf) {
    const key = keyOf(form, lemma);
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  return groups;
}

import { stemmer as orama } from '@orama/stemmers/english';
import { stemmer as oramaRussian } from '@orama/stemmers/russian';
import { fold, type Language, languages, stem } from '../../src/language/index.ts';
import { table } from './rows.ts';
import { type Line, percent } from './table.ts';

type Stem = (word: string) => string;

interface Pair {
  lemma: string;
  form: string;
  source: string;
  count: number;
}

/** Goals in %: conflation rate, B³ F. Russian and English are to be no worse than what their stemmer gives alone. */
const goals: Record<string, [conflation: number, f: number]> = {
  ky: [74, 87],
  'ky ud-ktmu': [73, 87],
  eo: [98, 94],
  cs: [75, 91],
};
const asciiGoal = 73;
const libraries: Partial<Record<Language, Stem>> = { ru: oramaRussian, en: orama };

/** How well the stems hold the forms of DIR/morph together and others apart. */
export function stems(directory: string): Line[] {
  return languages.flatMap(language => {
    const pairs = table(`${directory}/morph/${language}.tsv`).map(
      ([lemma = '', form = '', , source = '', count]): Pair => ({
        lemma,
        form,
        source,
        count: Number(count),
      }),
    );
    const ours: Stem = word => stem(word, language);
    const lines = both(language, pairs, ours, language);
    if (language === 'ky') {
      const treebank = pairs.filter(({ source }) => source === 'ud-ktmu');
      lines.unshift(...both(`${language} ud-ktmu`, treebank, ours, language));
    }
    if (language === 'cs')
      lines.push({
        what: 'cs, form without diacritics, CR',
        ours: conflation(pairs, ours, form => ours(bare(form))),
        goal: asciiGoal,
        others: { 'first five letters': conflation(pairs, firstFive('cs')) },
      });
    return lines;
  });
}

function both(name: string, pairs: Pair[], ours: Stem, language: Language): Line[] {
  const library = libraries[language];
  const [conflationGoal, fGoal] = library
    ? [conflation(pairs, library), f(pairs, library)]
    : (goals[name] as [number, number]);
  const measures = { CR: [conflation, conflationGoal], 'B³ F': [f, fGoal] } as const;
  return Object.entries(measures).map(([what, [measure, goal]]) => ({
    what: `${name}, ${what}`,
    ours: measure(pairs, ours),
    goal: Math.floor(goal * 10) / 10,
    others: {
      'plain MiniSearch': measure(pairs, word => word),
      'first five letters': measure(pairs, firstFive(language)),
      ...(library && { '@orama/stemmers': measure(pairs, library) }),
    },
  }));
}

const firstFive =
  (language: Language): Stem =>
  word =>
    fold(word, language).slice(0, 5);
const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Share of the different forms of a lemma that get its stem. */
function conflation(pairs: Pair[], stemOf: Stem, stemOfForm: Stem = stemOf): number {
  const different = new Map(
    pairs
      .filter(({ lemma, form }) => lemma !== form)
      .map(pair => [`${pair.lemma}\t${pair.form}`, pair] as const),
  );
  const joined = [...different.values()].filter(({ lemma, form }) => stemOfForm(form) === stemOf(lemma));
  return percent(joined.length, different.size);
}

/** B-cubed F over the different forms, each of its most frequent lemma (Bagga and Baldwin 1998). */
function f(pairs: Pair[], stemOf: Stem): number {
  const lemmaOf = lemmas(pairs);
  const byStem = grouped(lemmaOf.keys(), stemOf);
  const byLemma = grouped(lemmaOf.keys(), form => lemmaOf.get(form) as string);
  let precision = 0;
  let recall = 0;
  for (const [form, lemma] of lemmaOf) {
    const together = byStem.get(stemOf(form)) as string[];
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

function grouped(forms: Iterable<string>, keyOf: (form: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    const key = keyOf(form);
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  return groups;
}

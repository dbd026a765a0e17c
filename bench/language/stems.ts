import { stemmer as orama } from '@orama/stemmers/english';
import { stemmer as oramaRussian } from '@orama/stemmers/russian';
import { fold, type Language, languages, stem } from '../../src/language/index.ts';
import { bare, conflation, f, type Pair, readPairs, type Stem } from './conflation.ts';
import type { Line } from './table.ts';

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
    const pairs = readPairs(directory, language);
    const ours = (word: string) => stem(word, language);
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

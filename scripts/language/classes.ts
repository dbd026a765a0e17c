import type { Language } from '../../src/language/languages.ts';

/**
 * What the model tells apart within each alphabet: our languages, Russian and Kyrgyz in Latin letters, and the others by family, since
 * relatives share their runs of letters and a small text of each goes further together.
 */
export const classesOf = {
  cyrillic: ['ky', 'ru', 'other-turkic', 'other-slavic', 'other-iranian-mongolic'],
  latin: [
    'cs',
    'eo',
    'en',
    'ky-latn',
    'ru-latn',
    'other-turkic',
    'other-slavic',
    'other-germanic',
    'other-romance',
    'other',
  ],
} as const;

export type Alphabet = keyof typeof classesOf;

/** The languages of scripts/language/everyday and declaration.tsv by class; one that is not here is of the class `other`. */
const families: Record<string, string> = {
  'other-turkic': 'kk uz uz-cyrl tt tk tk-cyrl az az-cyrl tyv sah alt cv kaa tr gag crh ug',
  'other-slavic': 'uk be bg mk sr sr-cyrl hr sl sk pl hsb',
  'other-iranian-mongolic': 'mn tg',
  'other-germanic': 'de nl da sv nb nn af lb',
  'other-romance': 'es it fr pt ca ro la gl',
};
const familyOf = new Map(
  Object.entries(families).flatMap(([family, codes]) => codes.split(' ').map(code => [code, family])),
);

/** The class of a language that is not one of the five: `otherClass('uk') === 'other-slavic'`. */
export const otherClass = (code: string): string => familyOf.get(code) ?? 'other';

/** The language that a class is of; `undefined` for the other ones. */
export const languageOfClass = (name: string): Language | undefined =>
  name.startsWith('other') ? undefined : (name.slice(0, 2) as Language);

import { czechMorphology } from './czech/grammar.ts';
import { model } from './czech/model.ts';
import { createStemmer } from './morphology/stemmer.ts';

/**
 * The stem of a folded Czech word, so that diacritics make no difference: `druzstva`, `druzstvem` and `druzstev` become `druzstv`.
 * Grammar: czech/grammar.ts. The method is that of `createStemmer`.
 */
export const stemCzech: (word: string) => string = createStemmer(czechMorphology, model);

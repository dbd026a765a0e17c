import { czechMorphology } from './czech/grammar.ts';
import { model } from './czech/model.ts';
import { createStemmer, type Model } from './morphology/stemmer.ts';

/** A stemmer of folded Czech words by a model. Grammar: czech/grammar.ts. The method is that of `createStemmer`. */
export const createCzechStemmer = (model: Model): ((folded: string) => string) =>
  createStemmer(czechMorphology, model);

/**
 * The stem of a folded Czech word, so that diacritics make no difference: `druzstva`, `druzstvem` and `druzstev` become `druzstv`.
 */
export const stemCzech = createCzechStemmer(model);

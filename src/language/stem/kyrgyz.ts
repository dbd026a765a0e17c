import { kyrgyzMorphology } from './kyrgyz/grammar.ts';
import { model } from './kyrgyz/model.ts';
import { createStemmer, type Model } from './morphology/stemmer.ts';

/** A stemmer of folded Kyrgyz words by a model. Grammar: kyrgyz/grammar.ts. The method is that of `createStemmer`. */
export function createKyrgyzStemmer(model: Model): (folded: string) => string {
  const stemRegular = createStemmer(kyrgyzMorphology, model);
  return word =>
    // the plural of бала drops its last vowel
    /^балдар/u.test(word)
      ? stemRegular(word.replace('балдар', 'балалар')).slice(0, word.length)
      : stemRegular(word);
}

/**
 * The stem of a folded Kyrgyz word: `фабрикалардын` and `фабрикада` become `фабрика`, `баштоо` and `баштаган` become `башта`.
 */
export const stemKyrgyz = createKyrgyzStemmer(model);

import { kyrgyzMorphology } from './kyrgyz/grammar.ts';
import { model } from './kyrgyz/model.ts';
import { createStemmer } from './morphology/stemmer.ts';

const stemRegular = createStemmer(kyrgyzMorphology, model);

/**
 * The stem of a folded Kyrgyz word: `фабрикалардын` and `фабрикада` become `фабрика`, `баштоо` and `баштаган` become `башта`.
 * Grammar: kyrgyz/grammar.ts. The method is that of `createStemmer`.
 */
export const stemKyrgyz = (word: string): string =>
  // the plural of бала drops its last vowel
  /^балдар/u.test(word)
    ? stemRegular(word.replace('балдар', 'балалар')).slice(0, word.length)
    : stemRegular(word);

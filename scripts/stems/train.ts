import { czechMorphology } from '../../src/language/stem/czech/grammar.ts';
import { createCzechStemmer } from '../../src/language/stem/czech.ts';
import { kyrgyzMorphology } from '../../src/language/stem/kyrgyz/grammar.ts';
import { createKyrgyzStemmer } from '../../src/language/stem/kyrgyz.ts';
import { pack } from '../../src/language/stem/morphology/pack.ts';
import type { Model } from '../../src/language/stem/morphology/stemmer.ts';
import { type Inflected, pairsOf, type Row } from './data.ts';
import { learn } from './learn.ts';
import { createRandom } from './random.ts';

export const stemmers = {
  ky: { name: 'kyrgyz', morphology: kyrgyzMorphology(), create: createKyrgyzStemmer },
  cs: { name: 'czech', morphology: czechMorphology(), create: createCzechStemmer },
} as const;

/** A model of the words and forms of a language, with the number of different forms and of stems that it was made of. */
export function train(
  language: Inflected,
  rows: Row[],
  words: string[],
): { model: Model; forms: number; stems: number } {
  const { morphology } = stemmers[language];
  const random = createRandom(1);
  const pairs = pairsOf(rows, language, morphology, random);
  const { costs, support } = learn(morphology, pairs, words, random);
  const rounded = Object.fromEntries(
    Object.entries(costs).map(([key, cost]) => [key, Number(cost.toFixed(2))]),
  );
  return {
    model: { costs: rounded, stems: pack(support, morphology.alphabet) },
    forms: pairs.length,
    stems: support.size,
  };
}

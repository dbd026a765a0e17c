/**
 * Builds src/language/stem/kyrgyz/model.ts and src/language/stem/czech/model.ts, by which words of the two languages are stemmed.
 *
 *   npm run train:stems -- DIR
 *
 * DIR holds words/ky.tsv and words/cs.tsv (word, count) and morph/ky.tsv and morph/cs.tsv (lemma, form, part of speech, source, count).
 * The words, with those of knowledge/, say which stems there are; the forms say what suffixes and stems cost.
 */
import { writeFileSync } from 'node:fs';
import { czechMorphology } from '../src/language/stem/czech/grammar.ts';
import { kyrgyzMorphology } from '../src/language/stem/kyrgyz/grammar.ts';
import { pack } from '../src/language/stem/morphology/pack.ts';
import { pairsOf, readForms, readWords } from './stems/data.ts';
import { learn } from './stems/learn.ts';
import { createRandom } from './stems/random.ts';

const directory = process.argv[2];
if (!directory) {
  console.error(
    'Say where the words are: npm run train:stems -- DIR (a folder with words/ky.tsv, words/cs.tsv, morph/ky.tsv and morph/cs.tsv).',
  );
  process.exit(2);
}

for (const [language, name, morphology] of [
  ['ky', 'kyrgyz', kyrgyzMorphology()],
  ['cs', 'czech', czechMorphology()],
] as const) {
  const random = createRandom(1);
  const words = readWords(directory, language);
  const pairs = pairsOf(readForms(directory, language), language, morphology, random);
  const { costs, support } = learn(morphology, pairs, words, random);
  const rounded = Object.fromEntries(
    Object.entries(costs).map(([key, cost]) => [key, Number(cost.toFixed(2))]),
  );
  writeFileSync(
    new URL(`../src/language/stem/${name}/model.ts`, import.meta.url),
    `// Made by scripts/train-stems.ts; do not edit.\nexport const model: { costs: Record<string, number>; stems: string } = {\n  costs: ${JSON.stringify(rounded)},\n  stems:\n    '${pack(support, morphology.alphabet)}',\n};\n`,
  );
  console.log(`${language}: ${words.length} words, ${pairs.length} forms, ${support.size} stems`);
}

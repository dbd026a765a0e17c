/**
 * Builds src/language/stem/kyrgyz/model.ts and src/language/stem/czech/model.ts, by which words of the two languages are stemmed.
 *
 *   npm run train:stems -- DIR
 *   npm run train:stems -- DIR --cross-validate    # builds nothing, prints how good such stems are of lemmas that it has not seen
 *
 * DIR holds words/ky.tsv and words/cs.tsv (word, count) and morph/ky.tsv and morph/cs.tsv (lemma, form, part of speech, source, count).
 * The words, with those of knowledge/, say which stems there are; the forms say what suffixes and stems cost.
 */
import { writeFileSync } from 'node:fs';
import { crossValidate } from './stems/cross-validate.ts';
import { readForms, readWords } from './stems/data.ts';
import { stemmers, train } from './stems/train.ts';

const directory = process.argv[2];
if (!directory || directory.startsWith('--')) {
  console.error(
    'Say where the words are: npm run train:stems -- DIR (a folder with words/ky.tsv, words/cs.tsv, morph/ky.tsv and morph/cs.tsv).',
  );
  process.exit(2);
}

if (process.argv.includes('--cross-validate')) crossValidate(directory);
else
  for (const language of ['ky', 'cs'] as const) {
    const words = readWords(directory, language);
    const { model, forms, stems } = train(language, readForms(directory, language), words);
    writeFileSync(
      new URL(`../src/language/stem/${stemmers[language].name}/model.ts`, import.meta.url),
      `// Made by scripts/train-stems.ts; do not edit.\nexport const model: { costs: Record<string, number>; stems: string } = {\n  costs: ${JSON.stringify(model.costs)},\n  stems:\n    '${model.stems}',\n};\n`,
    );
    console.log(`${language}: ${words.length} words, ${forms} forms, ${stems} stems`);
  }

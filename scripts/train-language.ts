/**
 * Builds src/language/model.ts, by which a message's language is told.
 *
 *   npm run train:language -- DIR
 *   npm run train:language -- DIR --cross-validate    # builds nothing, prints how good such a model is on sentences it has not seen
 *
 * DIR holds lid/sentences.tsv (id, language, source, question, text) and lid/variants.tsv (id, language, variant, text):
 * the same sentences as people type them without diacritics or in Latin letters. The rest is in the repository: knowledge/, and texts of
 * other languages in scripts/language.
 */
import { writeFileSync } from 'node:fs';
import { crossValidate } from './language/cross-validate.ts';
import { readRows } from './language/texts.ts';
import { train } from './language/train.ts';

const directory = process.argv[2];
if (!directory || directory.startsWith('--')) {
  console.error(
    'Say where the sentences are: npm run train:language -- DIR (a folder with lid/sentences.tsv and lid/variants.tsv).',
  );
  process.exit(2);
}

if (process.argv.includes('--cross-validate')) {
  crossValidate(directory);
} else {
  const file = new URL('../src/language/model.ts', import.meta.url);
  const { cyrillic, latin } = train(readRows(directory));
  const text = (model: typeof latin) =>
    `{\n    classes: ${JSON.stringify(model.classes)},\n    step: ${model.step},\n    buckets: "${model.buckets}",\n    keys: "${model.keys}",\n    weights: "${model.weights}",\n  }`;
  writeFileSync(
    file,
    `// Made by scripts/train-language.ts; do not edit.\nexport const model = {\n  cyrillic: ${text(cyrillic)},\n  latin: ${text(latin)},\n};\n`,
  );
  for (const [name, { classes, weights }] of Object.entries({ cyrillic, latin }))
    console.log(`${name}: ${weights.length / classes.length} runs of letters, ${classes.length} classes`);
}

/**
 * Builds src/language/model.ts, by which a message's language is told.
 *
 *   npm run train:language -- DIR
 *
 * DIR holds lid/sentences.tsv (id, language, source, question, text) and lid/variants.tsv (id, language, variant, text):
 * the same sentences as people type them without diacritics or in Latin letters.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forEachGram, letters } from '../src/language/grams.ts';

const classes = ['ky', 'ru', 'cs', 'eo', 'en', 'ky-latn', 'ru-latn'];
/** A run met less often than this in all of the text tells nothing. */
const leastCount = 3;
/** Additive smoothing (Lidstone). */
const alpha = 0.3;
/** One unit of a stored weight, in nats. */
const step = 0.1;
const highest = 90;

const directory = process.argv[2];
if (!directory) {
  console.error(
    'Say where the sentences are: npm run train:language -- DIR (a folder with lid/sentences.tsv and lid/variants.tsv).',
  );
  process.exit(2);
}

const rows = (file: string) =>
  readFileSync(join(directory, 'lid', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'));

const texts: [string, string][] = [
  ...rows('sentences.tsv').map(row => [row[1], row[4]] as [string, string]),
  ...rows('variants.tsv').map(
    ([, language, variant, text]) =>
      [variant?.endsWith('_latin') ? `${language}-latn` : language, text] as [string, string],
  ),
];

const counts = new Map<string, number[]>();
const totals = classes.map(() => 0);
for (const [name, text] of texts) {
  const index = classes.indexOf(name);
  forEachGram(letters(text), gram => {
    const row =
      counts.get(gram) ??
      counts
        .set(
          gram,
          classes.map(() => 0),
        )
        .get(gram);
    if (row) row[index] = (row[index] ?? 0) + 1;
    totals[index] = (totals[index] ?? 0) + 1;
  });
}

const kept = [...counts]
  .filter(([, row]) => row.reduce((a, b) => a + b) >= leastCount)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const weights = kept.map(([, row]) => {
  const logs = row.map((count, i) => Math.log((count + alpha) / ((totals[i] ?? 0) + alpha * kept.length)));
  const least = Math.min(...logs);
  return logs
    .map(log => String.fromCharCode(33 + Math.min(highest, Math.round((log - least) / step))))
    .join('');
});

const value = (text: string) => `'${text.replace(/\\/gu, '\\\\').replace(/'/gu, "\\'")}'`;
writeFileSync(
  new URL('../src/language/model.ts', import.meta.url),
  `// Made by scripts/train-language.ts; do not edit.\nexport const model = {\n  classes: ${JSON.stringify(classes)},\n  step: ${step},\n  grams:\n    ${value(kept.map(([gram]) => gram).join('|'))},\n  weights:\n    ${value(weights.join(''))},\n};\n`,
);
console.log(`${texts.length} texts, ${kept.length} runs of letters kept of ${counts.size}`);

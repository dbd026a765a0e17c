/**
 * Prints how well, how fast and with how much memory passages are found by the guide and by what people would use instead, on the same
 * passages in the same run, and what the guide must reach:
 *
 *   npm run bench:search -- DIR
 *   npm run bench:search -- DIR --sizes 240,10000
 *
 * DIR holds qa/ with XQuAD in English and Russian (xquad.passages.en.jsonl, xquad.questions.en.jsonl …); its other texts, in lid/, morph/
 * and words/, go into the distractors. The first size is all passages of XQuAD alone, however many there are. Opening is measured up to
 * the first answer; memory is that of the whole process, Node and tsx with it.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../src/language/index.ts';
import { writeCollection } from './search/collection.ts';
import { engines } from './search/engines.ts';
import { goalsOf } from './search/goals.ts';
import { printTable } from './search/markdown.ts';
import { readMaterial } from './search/material.ts';
import { type Figures, run } from './search/run.ts';
import { temporaryFolder } from './temporary.ts';

const { values, positionals } = parseArgs({
  options: { sizes: { type: 'string', default: '240,10000,100000' } },
  allowPositionals: true,
});
const directory = positionals[0];
const sizes = values.sizes.split(',').map(Number);
if (!directory || !existsSync(join(directory, 'qa'))) {
  const found = directory ? `There is no folder qa in ${directory}.` : 'No folder was given.';
  console.error(`${found} Say where XQuAD is: npm run bench:search -- DIR (a folder with qa/).`);
  process.exit(2);
}
if (!sizes.every(size => Number.isInteger(size) && size > 0)) {
  console.error(
    `--sizes ${values.sizes} is no list of numbers. Give them like this: --sizes 240,10000,100000.`,
  );
  process.exit(2);
}

const folder = temporaryFolder();
const missed: string[] = [];
for (const [i, size] of sizes.entries())
  for (const language of (i === 0 ? ['en', 'ru'] : ['ru']) as Language[])
    missed.push(...(await measure(directory, size, language, i === 0)));
console.log(missed.length === 0 ? '\nEvery goal is reached.' : `\nNot reached: ${missed.join('; ')}`);

async function measure(from: string, size: number, language: Language, isAlone: boolean): Promise<string[]> {
  const here = mkdtempSync(join(folder, `${language}-`));
  const passages = join(here, 'passages.jsonl');
  const questions = join(from, `qa/xquad.questions.${language}.jsonl`);
  const count = writeCollection(passages, readMaterial(from, language), isAlone ? 0 : size);
  const rows = new Map<string, Figures>();
  for (const [name, { onlySmall }] of Object.entries(engines)) {
    if (onlySmall && !isAlone) continue;
    rows.set(name, await run(name, language, { folder: here, passages, questions }));
  }
  rmSync(here, { recursive: true });
  return printTable(`${count} passages, ${language}`, rows, goalsOf(size, language, isAlone));
}

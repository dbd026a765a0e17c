import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIdentifier, type Identifier } from '../../src/language/identifier.ts';
import type { Language } from '../../src/language/languages.ts';
import { type Row, readRows } from './texts.ts';
import { train } from './train.ts';

const folds = 5;
const root = new URL('../../', import.meta.url);

/** What was said of a text in a language: nothing where it was taken for none of the five. */
interface Judged {
  language: string;
  said: string | undefined;
  nearest: string | undefined;
  probability: number;
}

/**
 * Prints how good the models are on sentences that they have not seen, in none of their ways of typing: each fifth of the sentences by a
 * model of the other four, then each source by a model of the other sources. Texts of other languages and mixed ones are the tests' own.
 */
export function crossValidate(directory: string): void {
  const rows = readRows(directory);
  const short = table(join(directory, 'lid', 'short.tsv')).slice(1);
  const others = table(new URL('test/language/other-languages.tsv', root));
  const mixed = table(new URL('test/language/mixed-sentences.tsv', root));
  const foldOf = new Map([...new Set(rows.map(({ id }) => id))].map((id, i) => [id, (i * 7919) % folds]));
  const groups: Record<string, Judged[]> = {};
  const add = (name: string, list: Judged[]) => {
    groups[name] = [...(groups[name] ?? []), ...list];
  };

  for (let fold = 0; fold < folds; fold++) {
    const identifier = identifierOf(rows.filter(({ id }) => foldOf.get(id) !== fold));
    const test = rows.filter(({ id }) => foldOf.get(id) === fold);
    for (const row of test) {
      const judged = [judge(identifier, row.text, row.language)];
      add(row.variant || 'sentences', judged);
      if (row.variant) continue;
      add(`sentences ${row.language}`, judged);
      if (row.question) add('questions', judged);
    }
    for (const [language = '', kind = '', text = ''] of short) add(kind, [judge(identifier, text, language)]);
    for (const [language = '', text = ''] of mixed) add('mixed', [judge(identifier, text, language)]);
    for (const [language = '', text = ''] of others) {
      add('others', [judge(identifier, text, language)]);
      add(`others ${language}`, [judge(identifier, text, language)]);
    }
  }
  for (const source of new Set(rows.map(row => row.source))) {
    const identifier = identifierOf(rows.filter(row => row.source !== source));
    for (const row of rows.filter(row => row.source === source && row.variant === ''))
      add(`without ${source}`, [judge(identifier, row.text, row.language)]);
  }
  print(groups);
}

const identifierOf = (rows: Row[]): Identifier => createIdentifier(train(rows));

function judge(identifier: Identifier, text: string, language: Language | string): Judged {
  const found = identifier.identify(text);
  const nearest = identifier.nearest(text);
  return {
    language,
    said: found?.language,
    nearest: nearest?.language,
    probability: nearest?.probability ?? 0,
  };
}

function print(groups: Record<string, Judged[]>): void {
  console.log('                     texts   right  taken for none  calibration error (all in %)');
  for (const [name, list] of Object.entries(groups)) {
    const share = (is: (one: Judged) => boolean) =>
      ((100 * list.filter(is).length) / list.length).toFixed(2).padStart(8);
    console.log(
      name.padEnd(20),
      String(list.length).padStart(5),
      share(({ said, language }) => said === language),
      share(({ said }) => said === undefined),
      (100 * calibrationError(list)).toFixed(1).padStart(8),
    );
  }
}

/** Expected calibration error: how far the probability is off from the share of right answers, in ten groups by probability (Naeini et al. 2015). */
function calibrationError(list: Judged[]): number {
  const groups = Array.from({ length: 10 }, () => ({ said: 0, right: 0 }));
  for (const { probability, nearest, language } of list) {
    const group = groups[Math.min(9, Math.floor(probability * 10))] as { said: number; right: number };
    group.said += probability;
    group.right += nearest === language ? 1 : 0;
  }
  return groups.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / list.length;
}

const table = (path: string | URL) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('\t'));

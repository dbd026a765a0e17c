import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, words as wordsIn } from '../../src/language/index.ts';
import type { Morphology } from '../../src/language/stem/morphology/morphology.ts';
import type { Pair } from './learn.ts';
import { createWalk } from './own-forms.ts';
import { oneOf, type Random } from './random.ts';

export type Inflected = 'ky' | 'cs';

/** A dictionary form and one of its forms, folded, with the part of speech (Universal Dependencies). */
export interface Row {
  lemma: string;
  form: string;
  part: string;
}

/** Forms made for each stem, and what one counts beside 1 for a form that somebody wrote. */
const ownForms = 2;
const ownWeight = 0.5;

const letters = { ky: /^[а-я]{2,30}$/u, cs: /^[a-z]{2,30}$/u };
const knowledge = new URL('../../knowledge/', import.meta.url);

const table = (directory: string, kind: string, language: Inflected) =>
  readFileSync(join(directory, kind, `${language}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'));

/** The distinct folded words of words/ in a directory and of the texts of knowledge/. */
export function readWords(directory: string, language: Inflected): string[] {
  const texts = readdirSync(knowledge, { recursive: true, encoding: 'utf8' })
    .filter(file => new RegExp(`(?:^|[/\\\\])${language}\\.(?:md|txt)$`, 'u').test(file))
    .sort()
    .flatMap(file => wordsIn(readFileSync(new URL(file, knowledge), 'utf8')))
    .filter(word => language === 'cs' || /\p{Script=Cyrillic}/u.test(word));
  const listed = table(directory, 'words', language).map(([word]) => word as string);
  const folded = [...listed, ...texts].map(word => fold(word, language));
  return [...new Set(folded)].filter(word => letters[language].test(word));
}

/** The forms of morph/ in a directory; those from apertium are left out, as their licence is the GPL. */
export function readForms(directory: string, language: Inflected): Row[] {
  return table(directory, 'morph', language)
    .filter(([, , , source]) => !source?.startsWith('apertium'))
    .map(([lemma = '', form = '', part = '']) => ({
      lemma: fold(lemma, language),
      form: fold(form, language),
      part,
    }));
}

/** The distinct pairs of form and lemma, with forms of our own beside those that somebody wrote. */
export function pairsOf(rows: Row[], language: Inflected, morphology: Morphology, random: Random): Pair[] {
  const own = language === 'ky' ? walked(rows, morphology, random) : possessives(rows, random);
  const all = [
    ...rows.map(({ lemma, form }) => ({ lemma, form, weight: 1 })),
    ...own.map(([lemma, form]) => ({ lemma, form, weight: ownWeight })),
  ];
  const distinct = new Map(all.map(pair => [`${pair.lemma} ${pair.form}`, pair]));
  return [...distinct.values()].filter(({ form }) => form.length > 2 && letters[language].test(form));
}

function walked(rows: Row[], morphology: Morphology, random: Random): [lemma: string, form: string][] {
  const walk = createWalk(morphology, random);
  const stems = new Map(rows.map(({ lemma, part }) => [`${lemma} ${part === 'VERB'}`, { lemma, part }]));
  return [...stems.values()]
    .filter(({ part }) => ['NOUN', 'PROPN', 'VERB'].includes(part))
    .flatMap(({ lemma, part }) =>
      Array.from({ length: ownForms }, () => walk(lemma, part === 'VERB')).flatMap(form =>
        form ? [[lemma, form] as [string, string]] : [],
      ),
    );
}

/** Treebanks give Fučíkův a lemma of its own; who asks for Fučíkova ulice looks for Fučík. */
function possessives(rows: Row[], random: Random): [lemma: string, form: string][] {
  const endings = ['uv', 'ova', 'ovo', 'ovy', 'ove', 'ovu', 'ovou', 'ovych', 'ovym'];
  const names = new Set(rows.filter(({ part }) => part === 'PROPN').map(({ lemma }) => lemma));
  return [...names]
    .filter(name => /^[a-z]{3,}[bcdfghjklmnprstvz]$/u.test(name))
    .map(name => [name, name + oneOf(endings, random)]);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFunctionWord } from '../../src/language/function-words.ts';
import { readSpelling } from '../../src/language/grams.ts';
import { isLanguage, type Language, languages } from '../../src/language/languages.ts';
import { words } from '../../src/language/words.ts';
import { type Alphabet, otherClass } from './classes.ts';
import { waysOfTyping } from './typed.ts';

/** A text of a known class. */
export interface Sample {
  alphabet: Alphabet;
  name: string;
  words: string[];
  /** how much it weighs in the fit; a sentence of DIR weighs 1 */
  weight: number;
  /** whether parts of one to three words are learnt from besides */
  parts: boolean;
  /** the sentence of DIR that it is, or was made from */
  id?: string;
}

/** A row of DIR/lid/sentences.tsv or variants.tsv. */
export interface Row {
  id: string;
  language: Language;
  /** where the sentence is from, such as `tatoeba` */
  source: string;
  question: boolean;
  /** such as `cs_ascii`; empty for the sentence as it was written */
  variant: string;
  text: string;
}

const here = new URL('.', import.meta.url);
const weights = { knowledge: 0.3, functionWord: 0.3, everyday: 4, declaration: 1.5 };
/** The share of knowledge/ that is learnt from, and the longest piece of it in words. */
const knowledgeShare = 0.4;
const longestPiece = 12;

export function sample(name: string, text: string, weight: number, parts: boolean, id?: string): Sample[] {
  const { cyrillic, latin } = readSpelling(text);
  const alphabet = cyrillic.length >= latin.length ? 'cyrillic' : 'latin';
  const words = alphabet === 'cyrillic' ? cyrillic : latin;
  return words.length > 0 ? [{ alphabet, name, words, weight, parts, ...(id !== undefined && { id }) }] : [];
}

const table = (path: string | URL) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('\t'));

/** The sentences of DIR and the ways of typing them. */
export function readRows(directory: string): Row[] {
  const sentences = table(join(directory, 'lid', 'sentences.tsv'))
    .slice(1)
    .map(
      ([id = '', language, source = '', question, text = '']): Row => ({
        id,
        language: language as Language,
        source,
        question: question === '1',
        variant: '',
        text,
      }),
    );
  const byId = new Map(sentences.map(row => [row.id, row]));
  const variants = table(join(directory, 'lid', 'variants.tsv'))
    .slice(1)
    .flatMap(([id = '', , variant = '', text = '']): Row[] => {
      const row = byId.get(id);
      return row ? [{ ...row, variant, text }] : [];
    });
  return [...sentences, ...variants];
}

export const samplesOfRow = ({ id, language, variant, text }: Row): Sample[] =>
  sample(variant.endsWith('_latin') ? `${language}-latn` : language, text, 1, true, id);

/** What the repository itself has in the five languages and in others. */
export function repositorySamples(chance: () => number): Sample[] {
  const ours = languages.flatMap(language =>
    knowledgeOf(language)
      .filter(() => chance() < knowledgeShare)
      .flatMap(text => [{ name: language as string, text }, ...waysOfTyping(text, language, chance)])
      .flatMap(({ name, text }) => sample(name, text, weights.knowledge, true)),
  );
  const grammar = languages.flatMap(language =>
    [...new Set(knowledgeOf(language).flatMap(text => words(text.toLowerCase())))]
      .filter(word => isFunctionWord(word, language))
      .flatMap(word => sample(language, word, weights.functionWord, false)),
  );
  const parallel = (code: string, text: string, weight: number) =>
    isLanguage(code)
      ? [{ name: code as string, text }, ...waysOfTyping(text, code, chance)].flatMap(way =>
          sample(way.name, way.text, 1, true),
        )
      : sample(otherClass(code), text, weight, true);
  const everyday = readdirSync(new URL('everyday', here)).flatMap(file =>
    table(new URL(`everyday/${file}`, here)).flatMap(([text = '']) =>
      parallel(file.replace('.txt', ''), text, weights.everyday),
    ),
  );
  const declaration = table(new URL('declaration.tsv', here)).flatMap(([code = '', text = '']) =>
    parallel(code, text, weights.declaration),
  );
  return [...ours, ...grammar, ...everyday, ...declaration];
}

/** Sentences of the articles and the ways of asking for them, in pieces of at most twelve words, without notes and marks. */
function knowledgeOf(language: Language): string[] {
  const knowledge = new URL('../../knowledge/', here);
  const articles = readdirSync(new URL('articles', knowledge)).map(topic =>
    readFileSync(new URL(`articles/${topic}/${language}.md`, knowledge), 'utf8')
      .replace(/^---[\s\S]*?\n---/u, '')
      .replace(/<!--[\s\S]*?-->|\[\^[^\]]*\]|\{#[^}]*\}/gu, ''),
  );
  const asked = readFileSync(new URL(`asked/${language}.txt`, knowledge), 'utf8').replace(/^[#[].*$/gmu, '');
  return [...articles, asked]
    .flatMap(text => text.split('\n'))
    .map(line => line.replace(/^[#\-\s]+/u, '').split(/\s+/u))
    .flatMap(list =>
      list.length <= longestPiece
        ? [list]
        : Array.from({ length: Math.ceil(list.length / longestPiece) }, (_, i) =>
            list.slice(i * longestPiece, (i + 1) * longestPiece),
          ),
    )
    .filter(list => list.length > 1)
    .map(list => list.join(' '));
}

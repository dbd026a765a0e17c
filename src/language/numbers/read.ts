import { fold } from '../fold.ts';
import type { Language } from '../languages.ts';
import { clean, words } from '../words.ts';
import { czech } from './cs.ts';
import { readDigits } from './digits.ts';
import { english } from './en.ts';
import { esperanto } from './eo.ts';
import { type NumberFound, numberAt, type Reader } from './kind.ts';
import { kyrgyz } from './ky.ts';
import type { NumberLexicon } from './lexicon.ts';
import { roman } from './roman.ts';
import { russian } from './ru.ts';
import { readSpelled } from './spelled.ts';

const makers: Record<Language, () => NumberLexicon> = {
  ky: kyrgyz,
  ru: russian,
  cs: czech,
  eo: esperanto,
  en: english,
};
const lexicons = new Map<Language, NumberLexicon>();

/** The number words of a language; made when they are first needed. */
function lexiconOf(language: Language): NumberLexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const made = makers[language]();
  lexicons.set(language, made);
  return made;
}

/** The words of which a language makes its numbers, folded, in all their forms; *пять*, *пятый*, *пятого* … */
export function numberWords(language: Language): ReadonlyMap<string, unknown> {
  return lexiconOf(language).parts;
}

/** Whether any of the words of a text may be a number: quick to tell, and true of few texts. */
export function mayHoldNumbers(list: string[], language: Language): boolean {
  const { parts } = lexiconOf(language);
  return list.some(word => beginsNumber(word, fold(word, language), parts));
}

/** What begins like a number in digits or in Roman numerals. */
const numeral = /^(?:\d|[IVXLCDMХІСМ]+$)/u;

function beginsNumber(word: string, folded: string, parts: NumberLexicon['parts']): boolean {
  return parts.has(folded) || numeral.test(word);
}

/**
 * Finds the numbers of a text, in words, digits or Roman numerals, with what they are: a year, a day, a decade … In time linear in the text.
 * `list` are its words, for who has them already.
 *
 *     readNumbers('двадцать четвёртого апреля', 'ru')   // [{ value: 24, kind: 'day', month: 4, from: 0, to: 2 }]
 *     readNumbers('1925-жылы', 'ky')                    // [{ value: 1925, kind: 'year', from: 0, to: 1 }]
 *     readNumbers('in the twenties', 'en')              // [{ value: 20, kind: 'decade', from: 2, to: 3 }]
 */
export function readNumbers(text: string, language: Language, list: string[] = words(text)): NumberFound[] {
  const composed = clean(text);
  let behind = 0;
  const tokens = list.map(word => {
    const index = composed.indexOf(word, behind);
    behind = index + word.length;
    return { word, index };
  });
  const folded = list.map(word => fold(word, language));
  const lexicon = lexiconOf(language);
  const reader: Reader = { text: composed, tokens, folded, lexicon };
  const found: NumberFound[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = folded[at] as string;
    if (!beginsNumber((tokens[at] as Reader['tokens'][number]).word, word, lexicon.parts)) continue;
    const numbers = digit.test(word) ? readDigits(reader, at) : readWords(reader, at);
    found.push(...numbers);
    at = Math.max(at, (numbers.at(-1)?.to ?? 0) - 1);
  }
  return found;
}

const digit = /^\d/u;
const joint = /^(?:\s{1,2}|[-‐‑–—])$/u;

function readWords(reader: Reader, at: number): NumberFound[] {
  const { folded, tokens, text, lexicon } = reader;
  const isJoined = (i: number) => {
    const before = tokens[i - 1];
    const token = tokens[i];
    return !!before && !!token && joint.test(text.slice(before.index + before.word.length, token.index));
  };
  const spelled = readSpelled(folded, at, lexicon, isJoined);
  if (spelled) {
    const { value, end, ordinal, decade, isPair } = spelled;
    return [
      numberAt(reader, { value, from: at, to: end, ordinal, decade, isYear: isPair || isLikeYear(value) }),
    ];
  }
  const word = (tokens[at] as Reader['tokens'][number]).word;
  const value = roman(word);
  if (value === undefined) return [];
  const isCentury = lexicon.century.test(folded[at + 1] ?? '');
  // other letters make words and short forms: MIX, CD, DC
  const isSure = isCentury || (word.length > 1 && /^[IVXХІ]+$/u.test(word)) || word.length > 3;
  return isSure
    ? [
        numberAt(reader, {
          value,
          from: at,
          to: at + 1,
          ordinal: true,
          decade: false,
          isYear: isLikeYear(value),
        }),
      ]
    : [];
}

/** A number in words between these is a year where nothing says otherwise; others count: a thousand five hundred. */
function isLikeYear(value: number): boolean {
  return value >= 1700 && value <= 2100;
}

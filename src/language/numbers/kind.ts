import type { NumberLexicon } from './lexicon.ts';

/** What a number counts or names. A year or a decade of two digits has the value that is said: `'25` is the year 25. */
export type NumberKind = 'year' | 'decade' | 'century' | 'day' | 'ordinal' | 'count';

/** A number in a text. */
export interface NumberFound {
  value: number;
  kind: NumberKind;
  /** the month of a day, 1 to 12, where the text names it */
  month?: number;
  /** index of its first word in `words(text)`, and the one behind its last; endings written apart belong to it */
  from: number;
  to: number;
}

/** A text with its words, as numbers are looked for in it. */
export interface Reader {
  text: string;
  tokens: { word: string; index: number }[];
  folded: string[];
  lexicon: NumberLexicon;
}

/** A number before it is known what it is. */
export interface Unclassified {
  value: number;
  from: number;
  to: number;
  ordinal: boolean;
  decade: boolean;
  /** whether it is a year where nothing beside it says otherwise */
  isYear: boolean;
}

/** Small words between a day and its month: la 24-a de aprilo, the 24th of April, April the 24th. */
const between = new Set(['de', 'of', 'the']);

/** A number with its kind, by its form and by the words beside it. */
export function numberAt(reader: Reader, number: Unclassified): NumberFound {
  const { value, from, to } = number;
  const month = monthOf(reader, number);
  const kind = month === undefined ? kindOf(reader, number) : 'day';
  return month === undefined ? { value, kind, from, to } : { value, kind, month, from, to };
}

function kindOf(
  { folded, lexicon }: Reader,
  { value, from, to, ordinal, decade, isYear }: Unclassified,
): NumberKind {
  const before = folded[from - 1] ?? '';
  const behind = folded[to] ?? '';
  if (lexicon.century.test(behind) && (ordinal || value < 30)) return 'century';
  const isRound = value % 10 === 0 && value >= 10;
  if (isRound && (decade || ((ordinal || isYear) && lexicon.decade.test(behind)))) return 'decade';
  if (lexicon.yearBefore.test(before) && value < 2100) return 'year';
  // the first year is no year of a century
  if (isYear || (ordinal && value >= 10 && lexicon.yearBehind.test(behind))) return 'year';
  return ordinal ? 'ordinal' : 'count';
}

/** The month that a day is of. “may” is a month only with a capital or an ordinal. */
function monthOf(
  { tokens, folded, lexicon }: Reader,
  { value, from, to, ordinal }: Unclassified,
): number | undefined {
  if (value < 1 || value > 31) return undefined;
  const at = (i: number) => {
    const word = tokens[i]?.word ?? '';
    const month = lexicon.monthOf(folded[i] ?? '');
    return month === undefined || ordinal || !/^(?:may|march)$/u.test(word) ? month : undefined;
  };
  const behind = at(between.has(folded[to] ?? '') ? to + 1 : to);
  if (behind !== undefined || !lexicon.monthBefore) return behind;
  return at(between.has(folded[from - 1] ?? '') ? from - 2 : from - 1);
}

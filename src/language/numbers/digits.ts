import { apostrophes } from '../words.ts';
import { type NumberFound, numberAt, type Reader } from './kind.ts';

/** Dates in digits: 24.4.1925, 24. 4. 1925, 24/4/1925 and 1925-04-24. */
const dayFirst =
  /(\d{1,2})(?:\.[\s\u00A0]?(\d{1,2})\.(?:[\s\u00A0]?(\d{4}|\d\d)(?!\d))?|\/(\d{1,2})\/(\d{4})(?!\d))/uy;
const yearFirst = /(\d{4})-(\d\d)-(\d\d)(?!\d)/uy;
/** Thousands set apart: 3 000, 3,000 and 3.000; and a decimal point or comma. */
const grouped =
  /\d{1,3}(?:(?:[ \u00A0\u202F]\d{3}){1,4}|(?:,\d{3}){1,4}|(?:\.\d{3}){1,4})(?![\d\p{L}]|[.,]\d)/uy;
const decimal = /\d+[.,]\d+(?![\d\p{L}]|[.,]\d)/uy;
/** Digits with what is written behind them without a space. */
const plain = new RegExp(`^(\\d{1,15})${apostrophes}?(\\p{L}*)$`, 'u');
const shortYear = new RegExp(`(?:^|[\\s(])${apostrophes}$`, 'u');

const firstYear = 1000;
const lastYear = 2100;

/** Reads the numbers that begin with the digits at a word: two for a date. */
export function readDigits(reader: Reader, at: number): NumberFound[] {
  return readDate(reader, at) ?? readWhole(reader, at);
}

function readDate(reader: Reader, at: number): NumberFound[] | undefined {
  const date = matchAt(dayFirst, reader, at) ?? matchAt(yearFirst, reader, at);
  if (!date) return undefined;
  const isYearFirst = date[0].includes('-');
  const parts = date
    .slice(1)
    .filter(part => part !== undefined)
    .map(Number);
  const [day = 0, month = 0, year] = isYearFirst ? parts.reverse() : parts;
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const dayAt = isYearFirst ? at + 2 : at;
  const dated: NumberFound = {
    value: day,
    kind: 'day',
    month,
    from: dayAt,
    to: isYearFirst ? at + 3 : at + 2,
  };
  if (year === undefined) return [dated];
  const yearAt = isYearFirst ? at : at + 2;
  const found: NumberFound[] = [dated, { value: year, kind: 'year', from: yearAt, to: yearAt + 1 }];
  return isYearFirst ? found.reverse() : found;
}

function readWhole(reader: Reader, at: number): NumberFound[] {
  const { text, tokens, folded, lexicon } = reader;
  const { index, word } = tokens[at] as Reader['tokens'][number];
  const apart = matchAt(grouped, reader, at) ?? matchAt(decimal, reader, at);
  if (apart) {
    const isGrouped = /^\d{1,3}(?:\D\d{3})+$/u.test(apart[0]);
    const value = Number(isGrouped ? apart[0].replace(/\D/gu, '') : apart[0].replace(',', '.'));
    const to = at + apart[0].split(/\D/u).length;
    return [scaled(reader, { value, kind: 'count', from: at, to })];
  }
  const [, digits, letters] = plain.exec(word.normalize('NFKC')) ?? [];
  if (digits === undefined || letters === undefined) return [];
  const value = Number(digits);
  const end = index + word.length;
  const next = tokens[at + 1];
  const isHyphened = next !== undefined && /^\p{Pd}$/u.test(text.slice(end, next.index));
  const written =
    letters === '' && isHyphened
      ? (folded[at + 1] as string)
      : (folded[at] as string).slice(digits.length).replace(/^\P{L}+/u, '');
  const isOrdinalEnding = lexicon.ordinalEnding.test(written);
  const isDecadeEnding = lexicon.decadeEnding.test(written);
  const takesNext = letters === '' && (isOrdinalEnding || isDecadeEnding);
  const isPointed = lexicon.pointIsOrdinal && /^\.[\s\u00A0]\p{Ll}/u.test(text.slice(end, end + 3));
  const isHyphenedYear = isHyphened && (lexicon.yearBehind.test(written) || lexicon.decade.test(written));
  const isAttachedYear = letters !== '' && (lexicon.yearBehind.test(written) || lexicon.decade.test(written));
  const isFourDigits = digits.length === 4 && value >= firstYear && value <= lastYear;
  const isShort = digits.length === 2 && shortYear.test(text.slice(Math.max(0, index - 2), index));
  const found = numberAt(reader, {
    value,
    from: at,
    to: takesNext ? at + 2 : at + 1,
    ordinal: isOrdinalEnding || isPointed || isHyphenedYear,
    decade: isDecadeEnding && !isOrdinalEnding && value >= 20,
    isYear: ((isFourDigits || isShort) && (letters === '' || isDecadeEnding)) || isAttachedYear,
  });
  return [found.kind === 'count' ? scaled(reader, found) : found];
}

/** 5 тысяч, 2.5 million: digits and a word that multiplies them. */
function scaled({ folded, lexicon }: Reader, found: NumberFound): NumberFound {
  const part = lexicon.parts.get(folded[found.to] ?? '');
  return part?.multiplies && part.value >= 1000
    ? { ...found, value: found.value * part.value, to: found.to + 1 }
    : found;
}

function matchAt(pattern: RegExp, { text, tokens }: Reader, at: number): RegExpExecArray | null {
  pattern.lastIndex = (tokens[at] as Reader['tokens'][number]).index;
  return pattern.exec(text);
}

import { apostrophes } from '../words.ts';
import { type NumberFound, numberAt, type Reader } from './kind.ts';

/** Dates in digits: 24.4.1925, 24. 4. 1925, 24/4/1925 and 1925-04-24. */
const dayFirst =
  /(\d{1,2})(?:\.[\s\u00A0]?(\d{1,2})\.(?:[\s\u00A0]?(\d{4}|\d\d)(?!\d))?|\/(\d{1,2})\/(\d{4})(?!\d))/uy;
const yearFirst = /(\d{4})-(\d\d)-(\d\d)(?!\d)/uy;
/** Thousands set apart: 3 000, 3,000 and 3.000; and a decimal point or comma. */
const grouped =
  /\d{1,3}(?:(?:[ \u00A0\u202F]\d{3}){1,4}|(?:,\d{3}){1,4}|(?:\.\d{3}){1,4})(?![\da-zа-яё]|[.,]\d)/iuy;
const decimal = /\d+[.,]\d+(?![\da-zа-яё]|[.,]\d)/iuy;
/** Where a number goes on behind its first digits. */
const goesOn = /[.,/\- \u00A0\u202F]{1,2}\d/uy;
/** Digits with what is written behind them without a space. */
const plain = /^(\d{1,15})(\D*)$/u;
const hyphens = '-‐‑–—';
const shortYear = new RegExp(`(?:^|[\\s(])${apostrophes}$`, 'u');

const firstYear = 1000;
const lastYear = 2100;

/** Reads the numbers that begin with the digits at a word: two for a date. */
export function readDigits(reader: Reader, at: number): NumberFound[] {
  const { word, index } = reader.tokens[at] as Reader['tokens'][number];
  goesOn.lastIndex = index + word.length;
  if (!goesOn.test(reader.text)) return readPlain(reader, at);
  return readDate(reader, at) ?? readApart(reader, at) ?? readPlain(reader, at);
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

function readApart(reader: Reader, at: number): NumberFound[] | undefined {
  const [apart] = matchAt(grouped, reader, at) ?? matchAt(decimal, reader, at) ?? [];
  if (apart === undefined) return undefined;
  const isGrouped = /^\d{1,3}(?:\D\d{3})+$/u.test(apart);
  const value = Number(isGrouped ? apart.replace(/\D/gu, '') : apart.replace(',', '.'));
  return [scaled(reader, { value, kind: 'count', from: at, to: at + apart.split(/\D/u).length })];
}

function readPlain(reader: Reader, at: number): NumberFound[] {
  const { text, tokens, folded, lexicon } = reader;
  const { index, word } = tokens[at] as Reader['tokens'][number];
  const [, digits, letters] = plain.exec(folded[at] as string) ?? [];
  if (digits === undefined || letters === undefined) return [];
  const value = Number(digits);
  const end = index + word.length;
  const next = tokens[at + 1];
  const isHyphened = next?.index === end + 1 && hyphens.includes(text[end] as string);
  const ending = letters === '' && isHyphened ? (folded[at + 1] as string) : letters;
  const isOrdinalEnding = lexicon.ordinalEnding.test(ending);
  const isDecadeEnding = lexicon.decadeEnding.test(ending);
  const takesNext = letters === '' && (isOrdinalEnding || isDecadeEnding);
  const isOfYears = ending !== '' && (lexicon.yearBehind.test(ending) || lexicon.decade.test(ending));
  const isFourDigits = digits.length === 4 && value >= firstYear && value <= lastYear;
  const isShort = digits.length === 2 && shortYear.test(text.slice(Math.max(0, index - 2), index));
  const found = numberAt(reader, {
    value,
    from: at,
    to: takesNext ? at + 2 : at + 1,
    ordinal: isOrdinalEnding || (isHyphened && isOfYears) || (lexicon.pointIsOrdinal && isPointed(text, end)),
    decade: isDecadeEnding && !isOrdinalEnding && value >= 20,
    isYear:
      ((isFourDigits || isShort) && (letters === '' || isDecadeEnding)) || (letters !== '' && isOfYears),
  });
  return [found.kind === 'count' ? scaled(reader, found) : found];
}

/** A point with a small letter to follow ends no sentence. */
function isPointed(text: string, end: number): boolean {
  const letter = text[end + 2] ?? '';
  return (
    text[end] === '.' &&
    (text[end + 1] === ' ' || text[end + 1] === '\u00A0') &&
    letter !== letter.toUpperCase()
  );
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

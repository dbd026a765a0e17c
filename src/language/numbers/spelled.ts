import type { NumberLexicon, Part } from './lexicon.ts';

/** A number in words: its value, what kind of word its last one is, and the index behind that. */
export interface Spelled {
  value: number;
  ordinal: boolean;
  decade: boolean;
  /** whether it was said in two halves, as years are */
  isPair: boolean;
  end: number;
}

/** What has been read of a number. */
interface Reading extends Spelled {
  /** thousands and millions that are complete */
  total: number;
  /** the last of them; a smaller one may follow */
  scale: number;
  /** what is below them */
  group: number;
  /** the lowest place of the group that is filled: 1000 for none, then 100, 10, 1 */
  filled: number;
}

/**
 * Reads the number in words that begins at an index: `folded` are the words of a text, and `isJoined(i)` says whether the word there
 * follows the one before with nothing but a space or hyphen between. Each word is looked at once.
 */
export function readSpelled(
  folded: string[],
  at: number,
  lexicon: NumberLexicon,
  isJoined: (i: number) => boolean,
): Spelled | undefined {
  let reading: Reading = {
    value: 0,
    ordinal: false,
    decade: false,
    isPair: false,
    end: at,
    total: 0,
    scale: Number.POSITIVE_INFINITY,
    group: 0,
    filled: 1000,
  };
  for (let i = at; i < folded.length; i++) {
    const isFirst = i === at;
    if (!isFirst && !isJoined(i)) break;
    const part = lexicon.parts.get(folded[i] as string);
    if (!part) {
      const mayFollow = !isFirst && reading.filled >= 100 && lexicon.and.has(folded[i] as string);
      const next = lexicon.parts.get(folded[i + 1] ?? '');
      if (mayFollow && next && !next.multiplies && isJoined(i + 1)) continue;
      const pair = pairWithOh(folded, i, reading, lexicon);
      return pair ?? finished(reading, at);
    }
    const isLast = reading.ordinal && !(lexicon.ordinalsJoin && part.ordinal);
    const next = isLast ? undefined : (extended(reading, part, lexicon) ?? paired(reading, part, lexicon));
    if (!next) break;
    reading = { ...next, end: i + 1 };
  }
  return finished(reading, at);
}

function finished({ value, ordinal, decade, isPair, end }: Reading, at: number): Spelled | undefined {
  return end > at ? { value, ordinal, decade, isPair, end } : undefined;
}

/** The reading with one part more, where that fits: hundreds before tens before units. */
function extended(reading: Reading, part: Part, lexicon: NumberLexicon): Reading | undefined {
  const { value, ordinal, decade } = part;
  let { total, scale, group, filled } = reading;
  if (part.multiplies && value >= 1000) {
    if (value >= scale) return undefined;
    total += (group || 1) * value;
    [scale, group, filled] = [value, 0, 1000];
  } else if (part.multiplies) {
    if (group >= 100) return undefined;
    group = (group || 1) * value;
    filled = 100;
  } else {
    const isUnit = value < 10;
    if (value >= 100 ? filled <= 100 : isUnit ? filled <= 1 : filled <= 10) return undefined;
    group += value;
    const isTens = value % 10 === 0 && (value > 10 || lexicon.tenTakesUnits);
    filled = value >= 100 ? 100 : isTens && !isUnit ? 10 : 1;
  }
  const { isPair } = reading;
  return { value: total + group, ordinal, decade, isPair, end: 0, total, scale, group, filled };
}

/** A year in two halves: nineteen twenty-five. */
function paired(reading: Reading, part: Part, lexicon: NumberLexicon): Reading | undefined {
  const { group, total } = reading;
  const isHalf = lexicon.yearsInPairs && total === 0 && group >= 13 && group <= 20;
  if (!isHalf || part.multiplies || part.value < 10 || part.value > 99) return undefined;
  return extended({ ...reading, isPair: true, group: 100 * group, filled: 100 }, part, lexicon);
}

/** A year with a nought in it: nineteen oh five. */
function pairWithOh(
  folded: string[],
  i: number,
  { group, total }: Reading,
  lexicon: NumberLexicon,
): Spelled | undefined {
  const unit = lexicon.parts.get(folded[i + 1] ?? '');
  const isHalf = lexicon.yearsInPairs && total === 0 && group >= 13 && group <= 20;
  if (!isHalf || folded[i] !== 'oh' || !unit || unit.value > 9) return undefined;
  return { value: 100 * group + unit.value, ordinal: false, decade: false, isPair: true, end: i + 2 };
}

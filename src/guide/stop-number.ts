import type { Place } from '../knowledge/types.ts';
import { fold, isFunctionWord, type Language, languages, words } from '../language/index.ts';

/** A message that says “I am at stop 12”. */
export interface StopNumber {
  number: number;
  /** `undefined` where no stop has this number */
  place?: Place | undefined;
  /** the language of its words; `undefined` for a bare number */
  language?: Language | undefined;
}

/** Beginnings of the words for a stop, folded. */
const stopWords: Record<Language, string[]> = {
  ky: ['аялдама', 'номур'],
  ru: ['остановк', 'номер', 'точк', 'стоп'],
  cs: ['zastav', 'zastavk', 'cisl'],
  eo: ['haltej', 'numer'],
  en: ['stop', 'number'],
};
/** Short for “number”, in no language of its own. */
const marks = new Set(['no', 'nr', 'n', 'č', 'c', 'ro']);
const mostWords = 8;

/**
 * Reads messages such as «12», “stop 12”, «№12», «остановка 12», «12-аялдама», „jsem na zastávce 12“. `undefined` for all others:
 * one with a word of any other meaning is a question.
 */
export function createStopNumbers(places: Iterable<Place>): (text: string) => StopNumber | undefined {
  const byNumber = new Map([...places].map(place => [place.number, place]));
  return typed => {
    if (typed.length > 60) return undefined;
    const text = typed.replaceAll('№', ' ').normalize('NFKC').toLowerCase();
    const list = words(text).filter(word => !marks.has(word));
    const [digits, ...more] = list.filter(word => /^\p{Nd}+$/u.test(word));
    if (digits === undefined || more.length > 0 || list.length > mostWords) return undefined;
    const number = Number(digits);
    const others = list.filter(word => word !== digits);
    const place = byNumber.get(number);
    // a sign before or behind it, such as «#» or a full stop, means nothing; others make it a sum or a smiley
    if (others.length === 0)
      return place && /^[\s\p{L}\p{P}#]*\p{Nd}+[\s\p{P}]*$/u.test(text) ? { number, place } : undefined;
    const language = languages.find(language => saysStop(others, language));
    return language && { number, place, language };
  };
}

/** Whether words name a stop and nothing else. */
function saysStop(list: string[], language: Language): boolean {
  const isStop = (word: string) => stopWords[language].some(stop => fold(word, language).startsWith(stop));
  return (
    list.some(isStop) && list.every(word => isStop(word) || isFunctionWord(fold(word, language), language))
  );
}

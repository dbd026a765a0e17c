import { fold } from '../fold.ts';
import { functionWords, isFunctionWord } from '../function-words.ts';
import type { Language } from '../languages.ts';
import { retypings } from '../layout.ts';
import { isLightWord, lightWords } from '../light-words.ts';
import { numberWords } from '../numbers/read.ts';
import { stem } from '../stem.ts';
import { transliterate } from '../transliterate.ts';
import { clean, words } from '../words.ts';
import { mendWords } from './in-text.ts';
import { createNames } from './names.ts';
import { split } from './split.ts';
import { createVocabulary } from './vocabulary.ts';

/** What a collection of texts knows, as mending asks for it. Nothing is read before a word is met that the collection does not know. */
export interface Collection {
  language: Language;
  /** each folded word, and how often it is met */
  words(): Iterable<readonly [word: string, count: number]>;
  /** the words in it that are names, as they are written; of two that sound alike the first is taken; default: none */
  names?(): Iterable<string>;
  /** whether it has a folded word in any form */
  isKnown(word: string): boolean;
  /** whether a folded word is known only as another name of something, so that a name which sounds like it says more; default: never */
  isAlias?(word: string): boolean;
  /** whether it has a word that begins like a folded one, of which that may be another form; default: never */
  isLikeKnown?(word: string): boolean;
}

export interface Mender {
  /**
   * A text with its unknown words mended, those that can be; all others stay as they are. `spoken` is the language that the text is
   * in, where that is another than the collection's: its function words are known too.
   */
  mend(text: string, spoken?: Language): string;
}

/** A number, with what is written behind it or in front. */
const numbered = /^\p{N}|\p{N}$/u;
/** Words of a text that are read; the others stay. Bounds the time of a hostile text. */
const mostWords = 48;
const longestWord = 40;
/** A word typed with another layout on has as many letters, and two that are one have together. */
const leastRetyped = 4;
const leastJoined = 5;
/** Errors that explain a word better than a name or two words in one would. */
const fewErrors = 1.1;
/** What the errors of a word may cost: a share of its letters, since a short one has too many neighbours. */
const perLetter = 0.2;
const anyWord = 0.1;
/** Of three letters, one missing from a frequent word of four; with another form known, one error. */
const inThreeLetters = 0.6;
const besideKnown = 1.2;
/** How much a word met e times as often (2.7) may cost more. */
const perFrequency = 0.06;
/** Everyday words are meant in any text, those of grammar most often. */
const countOfFunctionWord = 100;
const countOfLightWord = 10;
const countOfNumberWord = 3;

/**
 * Mends what people mistype against the words of a collection: letters wrong, missing, doubled or swapped, two words in one or one in two,
 * the wrong keyboard layout, Latin letters for Russian or Kyrgyz, and names in any spelling. A known word is never changed.
 *
 *     const mender = createMender({ language: 'ru', words: () => counts, isKnown: word => counts.has(word) });
 *     mender.mend('паркфучика')   // 'парк фучика'
 *     mender.mend('где трактр')   // 'где трактор'
 */
export function createMender(collection: Collection): Mender {
  const { language } = collection;
  const vocabulary = createVocabulary(() => {
    const counts = new Map(collection.words());
    const add = (word: string, count: number) => counts.set(word, (counts.get(word) ?? 0) + count);
    for (const word of functionWords(language)) add(word, countOfFunctionWord);
    for (const word of lightWords(language)) add(word, countOfLightWord);
    for (const word of numberWords(language).keys()) add(word, countOfNumberWord);
    return counts;
  });
  const names = createNames(collection.names ?? (() => []));
  const known = {
    count: vocabulary.count,
    isKnown: (word: string) => collection.isKnown(word),
    isFunctionWord: (word: string) => isFunctionWord(word, language),
  };

  const isAlias = (folded: string) => collection.isAlias?.(folded) ?? false;

  function meant(word: string): string | undefined {
    const folded = fold(word, language);
    if (folded.length < 3 || folded.length > longestWord) return undefined;
    if (isAlias(folded)) {
      const name = names.like(word);
      return name !== undefined && !isAlias(fold(name, language)) ? name : undefined;
    }
    const isForm = collection.isLikeKnown?.(folded) ?? false;
    const near = vocabulary.nearest(folded, isForm || folded.length < 5 ? 1 : 2);
    const weighed = near && near.cost - perFrequency * Math.log(vocabulary.count(near.word));
    const isNear = near && (weighed as number) <= mostCost(folded, near.word, isForm);
    if (isNear && near.cost <= fewErrors) return near.word;
    if (isForm) return undefined;
    const name = names.like(word);
    if (name !== undefined) return name;
    return split(folded, known)?.join(' ') ?? (isNear ? near.word : undefined);
  }

  /** Two words as one that is known; not where the first is the stem of it and the second would be its endings. */
  function together(first: string, second: string): string | undefined {
    const folded = fold(first + second, language);
    if (folded.length < leastJoined) return undefined;
    if (vocabulary.count(folded) > 0) return folded;
    return collection.isKnown(folded) && stem(folded, language).length > first.length + 1
      ? folded
      : undefined;
  }

  return {
    mend(text, spoken = language) {
      const isEveryday = (word: string) =>
        isFunctionWord(word, language) ||
        isFunctionWord(word, spoken) ||
        isLightWord(word, language) ||
        numberWords(language).has(fold(word, language));
      const isKnown = (word: string) => isEveryday(word) || collection.isKnown(fold(word, language));
      const isFine = (word: string) =>
        numbered.test(word) || isEveryday(word) || (isKnown(word) && !isAlias(fold(word, language)));
      if (words(text).slice(0, mostWords).every(isFine)) return text;
      let read = 0;
      const typed = clean(text).replace(/\S+/gu, chunk => {
        if (++read > mostWords || chunk.length > longestWord || words(chunk).every(isFine)) return chunk;
        return otherReading(chunk, language, isKnown) ?? chunk;
      });
      return mendWords(typed, mostWords, { isFine, together, meant });
    },
  };
}

/** What the errors of a word may cost. */
function mostCost(typed: string, meant: string, isForm: boolean): number {
  if (typed.length === 3) return meant.length > 3 ? inThreeLetters : 0;
  return isForm ? besideKnown : perLetter * typed.length + anyWord;
}

/** What stands between two spaces as it comes out on another keyboard layout or in Cyrillic, if then every word in it is known. */
function otherReading(
  chunk: string,
  language: Language,
  isKnown: (word: string) => boolean,
): string | undefined {
  const inCyrillic = language === 'ru' || language === 'ky' ? [transliterate(chunk, language)] : [];
  return [...retypings(chunk), ...inCyrillic].find(reading => {
    const read = words(reading);
    return read.every(isKnown) && read.some(word => word.length >= leastRetyped && !numbered.test(word));
  });
}

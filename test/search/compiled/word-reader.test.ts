import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsNumber, isFunctionWord, words } from '../../../src/language/index.ts';
import { createWordReader, type Reading } from '../../../src/search/compiled/word-reader.ts';
import { numberedWords } from '../../../src/search/numbered-words.ts';

/** A reading in which no word leans on those beside it. */
const plain = (numberOf: (word: string) => number): Reading => ({
  numberOf,
  leans: () => false,
  wordsOf: words,
});

/** The words of a text as a word reader reads them. */
function read(texts: string[]): string[][] {
  const known: string[] = [];
  const reader = createWordReader(plain(word => known.push(word) - 1));
  return texts.map(text => {
    const found: number[] = [];
    reader(text, found);
    return found.map(number => known[number] as string);
  });
}

describe('reading the words of a text as numbers', () => {
  it('gives a word the same number wherever it stands', () => {
    const numbers: number[] = [];
    createWordReader(plain(word => word.length))('үй, үй! Фабрика үй', numbers);
    expect(numbers).toEqual([2, 2, 7, 2]);
  });

  it('leaves out the words that get a negative number', () => {
    const numbers: number[] = [];
    createWordReader(plain(word => (word === 'и' ? -1 : 1)))('завод и фабрика', numbers);
    expect(numbers).toEqual([1, 1]);
  });

  it('reads a word that leans together with those beside it', () => {
    const numbers: number[] = [];
    const read = createWordReader({
      numberOf: word => word.length,
      leans: word => word === 'двадцать',
      wordsOf: text => words(text.replace('двадцать пятый', '25')),
    });
    read('год двадцать пятый', numbers);
    read('год', numbers);
    expect(numbers).toEqual([3, 2, 3]);
  });

  it.each([
    'don’t stop',
    "the city's 5th",
    "it's5 o'clock 'quoted'",
    'Z\u030cilina a Žilina',
    'шайтан-арба 1925-жылы',
    'a\u00ADb \u200Bc',
    '한국어 \u1100\u1161',
    '𝔘𝔫 𝟙𝟚',
    'ʼabc aʼb',
    '№ 5 % ½ x²',
  ])('reads %s as words() does', text => {
    expect(read([text])).toEqual([words(text)]);
  });

  it('reads any text as words() does', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(..."aů’'- 5żё\u0301ң"), fc.string({ unit: 'binary', maxLength: 1 })),
    });
    fc.assert(
      fc.property(fc.array(text), texts => {
        expect(read(texts)).toEqual(texts.map(text => words(text)));
      }),
    );
  });

  const said =
    'год века мая two first hundred and million twenty twenties 5 24 1925 1920s 3 000 IV the of April century years old'.split(
      ' ',
    );
  it.each(['en', 'ru'] as const)('reads numbers as a whole text in %s gives them', language => {
    const word = fc.constantFrom(
      ...said,
      ...'двадцать пятый пятого тысяч годы апреля и завод фабрика река дом'.split(' '),
    );
    const joint = fc.constantFrom(' ', ' ', ' ', ', ', '-', '. ', '.');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, joint), { maxLength: 40 }), list => {
        const text = list.flat().join('');
        const known: string[] = [];
        const found: number[] = [];
        createWordReader({
          numberOf: word => known.push(word) - 1,
          leans: word => !isFunctionWord(word, language) && beginsNumber(word, language),
          wordsOf: part => numberedWords(part, language),
        })(text, found);
        expect(found.map(number => known[number])).toEqual(numberedWords(text, language));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps thousands of words apart', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`);
    expect(read([many.join(' '), many.toReversed().join(' ')])).toEqual([many, many.toReversed()]);
  });
});

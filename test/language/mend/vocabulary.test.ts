import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../../src/language/index.ts';
import { typingCost } from '../../../src/language/mend/typing-cost.ts';

const vocabularyOf = (...words: string[]) => createVocabulary(() => words.map(word => [word, 1] as const));

describe('the word that was meant', () => {
  const vocabulary = vocabularyOf('traktor', 'interhelpo', 'tramvaj', 'fabrika');

  it.each([
    ['trakotr', 1, 'traktor'],
    ['traktr', 1, 'traktor'],
    ['interhlpoo', 2, 'interhelpo'],
    ['tramvaje', 1, 'tramvaj'],
    ['kostel', 2, undefined],
    ['traktor', 1, 'traktor'],
  ])('by %s, %i off, is %s', (typed, limit, expected) => {
    expect(vocabulary.nearest(typed, limit)?.word).toBe(expected);
    expect(vocabulary.nearest(typed, limit)?.word).toBe(expected);
  });

  it('is the one whose letters lie beside those that were typed', () => {
    expect(vocabularyOf('дом', 'дол').nearest('доь', 1)?.word).toBe('дол');
    expect(vocabularyOf('стан', 'стон').nearest('стлн', 1)?.word).toBe('стон');
  });

  it('is of two that are equally like it the one that is met more often', () => {
    const vocabulary = createVocabulary(() => [
      ['plot', 1],
      ['plod', 40],
    ]);
    expect(vocabulary.nearest('plo', 1)?.word).toBe('plod');
  });

  it('is not looked for before it is asked for', () => {
    let reads = 0;
    const vocabulary = createVocabulary(() => {
      reads++;
      return [['vlak', 1]];
    });
    expect(reads).toBe(0);
    vocabulary.nearest('vlka', 1);
    vocabulary.nearest('vlkak', 1);
    expect(reads).toBe(1);
  });

  it('is found for every word from which a letter is missing', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 5, maxLength: 12 }), fc.nat(11), (word, at) => {
        const typed = word.slice(0, at % word.length) + word.slice((at % word.length) + 1);
        expect(vocabularyOf(word).nearest(typed, 1)?.word).toBe(word);
      }),
    );
  });
});

describe('what errors cost', () => {
  it.each([
    ['fabbrika', 'fabrika', 'fagrika', 'fabrika', 'a doubled letter less than a strange one'],
    ['трактлр', 'трактор', 'трактчр', 'трактор', 'the next key less than one far away'],
    ['карова', 'корова', 'кпрова', 'корова', 'a vowel for a vowel less than a consonant'],
    ['сколко', 'сколько', 'сколькоу', 'сколько', 'a soft sign left out less than a letter added'],
    ['жаштар', 'жашта', 'хжашта', 'жашта', 'an error at the end less than one at the beginning'],
  ])('%s for %s, %s for %s: %s', (likely, meant, unlikely, other) => {
    expect(typingCost(likely, meant)).toBeLessThan(typingCost(unlikely, other));
  });

  it('is nothing for the word itself', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), word => typingCost(word, word) === 0));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { czechMorphology } from '../../../src/language/stem/czech/grammar.ts';
import { model as czech } from '../../../src/language/stem/czech/model.ts';
import { kyrgyzMorphology } from '../../../src/language/stem/kyrgyz/grammar.ts';
import { model as kyrgyz } from '../../../src/language/stem/kyrgyz/model.ts';
import { spellingsOf } from '../../../src/language/stem/kyrgyz/sounds.ts';
import { alphabetFrom } from '../../../src/language/stem/morphology/letters.ts';
import { pack, unpack } from '../../../src/language/stem/morphology/pack.ts';
import { parse } from '../../../src/language/stem/morphology/parse.ts';
import { levelOf, stemCosts } from '../../../src/language/stem/morphology/support.ts';

describe('the stems that are shipped', () => {
  it('have a cost for every suffix of their grammar, and for no other', () => {
    for (const [morphology, model] of [
      [kyrgyzMorphology(), kyrgyz],
      [czechMorphology(), czech],
    ] as const)
      expect(Object.keys(model.costs)).toEqual([...morphology.costs, ...stemCosts(morphology)]);
  });

  it('are few enough to be read at the first word', () => {
    for (const { stems } of [kyrgyz, czech]) expect(stems.length).toBeLessThan(100_000);
  });
});

describe('packed stems', () => {
  it('are read as they were written', () => {
    const stems = new Map([
      ['кат', '12!'],
      ['ката', '03'],
      ['фабрика', '90!'],
    ]);
    const cyrillic = alphabetFrom('а');
    expect(pack(stems, cyrillic)).toBe('Gkas12!Ja03Guabqika90!');
    expect(unpack(pack(stems, cyrillic), cyrillic)).toEqual(stems);
  });

  it('are read as they were written, whatever they are', () => {
    const latin = alphabetFrom('a');
    const word = fc.string({ unit: fc.constantFrom(...'abcxyz'), minLength: 1, maxLength: 40 });
    const known = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.boolean())
      .map(([level, word]) => `${level}${word ? '!' : ''}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, known)), entries => {
        expect(unpack(pack(new Map(entries), latin), latin)).toEqual(new Map(entries));
      }),
    );
  });
});

describe('a level', () => {
  it('is a digit that grows with the number of words', () => {
    expect([0, 0.2, 0.5, 1, 3, 10, 70, 10_000].map(levelOf)).toEqual([0, 0, 1, 1, 3, 5, 9, 9]);
  });
});

describe('the spellings of a Kyrgyz suffix', () => {
  it.each([
    ['LAр', 'дар дер дор лар лер лор тар тер тор'],
    ['NIн', 'дин дун дын нин нун нын тин тун тын'],
    ['^сI', 'си су сы'],
    ['LIк', 'дик дук дык лик лук лык тик тук тык'],
    ['UдA', 'ууда уудо'],
  ])('of %s are %s', (suffix, spellings) => {
    const letters = new Set(spellingsOf(suffix).map(spelling => spelling.letters));
    expect([...letters].sort().join(' ')).toBe(spellings);
  });
});

describe('reading a word from its end', () => {
  it('never finds more than a few stems for each letter, so that time grows in step with length', () => {
    const morphology = kyrgyzMorphology();
    const costs = new Float64Array(morphology.costs.length);
    const syllable = fc.constantFrom('лар', 'дын', 'ган', 'уу', 'сы', 'нда', 'гы', 'ба', 'п', 'й', 'а');
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 100 }), syllables => {
        const word = syllables.join('');
        let found = 0;
        parse(word, morphology, costs, () => found++);
        expect(found).toBeLessThanOrEqual(60 * word.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherLayout, retypings, transliterate } from '../../src/language/index.ts';

describe('a text typed with the wrong layout on', () => {
  it.each([
    ['rjulf ghbt[fk gthdsq gjtpl', 'когда приехал первый поезд'],
    ['gfhr aexbrf', 'парк фучика'],
    ['tve ;t ,tht ghjcnjnf', undefined],
    ['рщц фку нщг', 'how are you'],
    ['цруку шы еру ыефегу', 'where is the statue'],
  ])('«%s» was meant as «%s»', (typed, meant) => {
    const found = otherLayout(typed);
    if (meant) expect(found).toBe(meant);
    else expect(found).not.toBe(typed);
  });

  it.each([
    'where is the park',
    'Kdo založil družstvo?',
    'kiu estis la gvidanto',
    'Кто такой Маречек?',
    'Шайтан араба деген эмне?',
    'gde park fuchika',
    'Žilina',
    'hi',
    '',
    '1925',
  ])('is left alone where it makes sense: «%s»', text => {
    expect(otherLayout(text)).toBeUndefined();
  });

  it('has the keys of QWERTY and of QWERTZ', () => {
    expect(retypings('bynthutkmgj')[0]).toBe('интергельпо');
    expect(retypings('znf,')[1]).toContain('н');
    expect(retypings('Прага Praha')).toEqual([]);
  });
});

describe('Russian and Kyrgyz in Latin letters', () => {
  it.each([
    ['ru', 'gde park fuchika', 'где парк фучика'],
    ['ru', 'kto takoi marechek', 'кто такой маречек'],
    ['ru', 'kogda priehal pervyy poezd', 'когда приехал первый поезд'],
    ['ru', 'chto stoit na ploschadi', 'что стоит на площади'],
    ['ky', 'park kaida', 'парк кайда'],
    ['ky', 'kim jashagan', 'ким жашаган'],
    ['ky', 'tünkü jol', 'түнкү жол'],
  ] as const)('in %s: «%s» is «%s»', (language, typed, cyrillic) => {
    expect(transliterate(typed, language)).toBe(cyrillic);
  });

  it('takes any text and leaves what is not Latin', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('ru', 'ky'),
        (text, language) => {
          expect(transliterate(text, language as 'ru' | 'ky')).not.toMatch(/[a-z]/u);
        },
      ),
    );
    expect(transliterate('Прага 1925 🚜', 'ru')).toBe('прага 1925 🚜');
  });
});

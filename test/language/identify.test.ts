import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../src/language/index.ts';

describe('the language of a message', () => {
  it.each([
    ['ky', 'Биринчи поезд качан келген?'],
    ['ky', 'Биринчи поезд кайсы жылы кетти эле, айтып берчи'],
    ['ru', 'Когда пришёл первый поезд?'],
    ['ru', 'кто такой фучик'],
    ['cs', 'Kdy přijel první vlak?'],
    ['cs', 'kdy prijel prvni vlak do biskeku'],
    ['eo', 'Kiam alvenis la unua trajno?'],
    ['eo', 'kie estas la ĝardenurbo'],
    ['eo', 'cxu la fabriko ankoraux staras'],
    ['en', 'When did the first train arrive?'],
    ['en', 'what is that devil cart thing'],
  ])('is %s for «%s»', (language, text) => {
    expect(identify(text)?.language).toBe(language);
  });

  it('is Russian for Russian typed in Latin letters, and says so', () => {
    expect(identify('gde nahoditsya park fuchika')).toMatchObject({ language: 'ru', script: 'latin' });
  });

  it('is Kyrgyz where ө ү ң are typed as о у н', () => {
    expect(identify('шайтан араба деген эмне жана ким ойлоп тапкан экен, тушундуруп бер')?.language).toBe(
      'ky',
    );
  });

  it('is not told where there are no letters', () => {
    for (const text of ['', '   ', '1925', '🙂🙂', '?!…']) expect(identify(text)).toBeUndefined();
  });

  it('follows the last message and the app where the words alone do not tell', () => {
    expect(identify('park', { last: 'cs' })?.language).toBe('cs');
    expect(identify('park', { last: 'en' })?.language).toBe('en');
    expect(identify('Интергельпо', { last: 'ky' })?.language).toBe('ky');
    expect(identify('Интергельпо', { last: 'ru' })?.language).toBe('ru');
  });

  it('is not tipped by the app where the words are clear', () => {
    expect(identify('Kdo založil družstvo a proč?', { app: 'ru' })?.language).toBe('cs');
  });

  it('has a probability from 0 to 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const found = identify(text);
        if (found) {
          expect(found.probability).toBeGreaterThan(0);
          expect(found.probability).toBeLessThanOrEqual(1);
          expect(found.unseen).toBeGreaterThanOrEqual(0);
          expect(found.unseen).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

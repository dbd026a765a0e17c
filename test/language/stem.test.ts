import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, type Language, languages, stem } from '../../src/language/index.ts';

describe('the stem', () => {
  it.each<[Language, string[]]>([
    ['ky', ['фабрика', 'фабриканын', 'фабрикалардын', 'фабрикада']],
    ['ky', ['китеп', 'китеби', 'китептер']],
    ['ru', ['поезд', 'поезда', 'поездом', 'поездов']],
    ['ru', ['посёлок', 'поселок']],
    ['cs', ['družstvo', 'družstva', 'druzstvem', 'družstvu']],
    ['cs', ['Mareček', 'Marečka', 'Mareckovi', 'Marečkem']],
    ['cs', ['otec', 'otce', 'otcem']],
    ['eo', ['fabriko', 'fabrikojn', 'fabrikoj']],
    ['eo', ['konstruis', 'konstruita', 'konstrui', 'konstruanta']],
    ['eo', ['ĝardeno', 'gxardeno', 'ghardenoj', 'gardenon']],
    ['en', ['factory', 'factories']],
  ])('in %s is one for %j', (language, forms) => {
    expect(new Set(forms.map(form => stem(form, language))).size).toBe(1);
  });

  it.each<[Language, string, string]>([
    ['ky', 'кант', 'канал'],
    ['ru', 'поезд', 'поселок'],
    ['cs', 'vlak', 'vlast'],
    ['eo', 'kanalo', 'kanto'],
  ])('in %s keeps «%s» and «%s» apart', (language, one, other) => {
    expect(stem(one, language)).not.toBe(stem(other, language));
  });

  it('is never longer than the folded word, and takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom(...languages),
        (word, language) => {
          expect(stem(word, language).length).toBeLessThanOrEqual(fold(word, language).length);
        },
      ),
    );
  });

  it('is never longer than the folded word and never empty, whatever the letters and however long the word', () => {
    const letters: Record<Language, string> = {
      ky: 'абгдезийклмнопрстуфчшыьэюя',
      ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
      cs: 'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvxyýzž',
      eo: 'abcĉdefgĝhĥijĵklmnoprsŝtuŭvz',
      en: 'abcdefghijklmnopqrstuvwxyz',
    };
    for (const language of languages)
      fc.assert(
        fc.property(
          fc.string({ unit: fc.constantFrom(...letters[language]), minLength: 1, maxLength: 60 }),
          word => {
            const stemmed = stem(word, language);
            expect(stemmed).not.toBe('');
            expect(stemmed.length).toBeLessThanOrEqual(fold(word, language).length);
            expect(stem(fold(word, language), language)).toBe(stemmed);
          },
        ),
        { numRuns: 500 },
      );
  });

  it('of an endless word comes at once', () => {
    const endless = 'лардын'.repeat(20_000);
    for (const language of languages)
      expect(stem(endless, language).length).toBeLessThanOrEqual(endless.length);
  });
});

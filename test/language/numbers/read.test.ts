import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Language,
  languages,
  type NumberKind,
  readNumbers,
  words,
} from '../../../src/language/index.ts';

/** The numbers of a text as «1925 year», a day with its month as «24.4 day». */
const read = (text: string, language: Language) =>
  readNumbers(text, language)
    .map(({ value, kind, month }) => `${value}${month === undefined ? '' : `.${month}`} ${kind}`)
    .join(', ');

describe('numbers and dates', () => {
  it.each([
    ['двадцать четвёртого апреля', '24.4 day'],
    ['24-го апреля 1925 г.', '24.4 day, 1925 year'],
    ['24.04.1925', '24.4 day, 1925 year'],
    ['тысяча девятьсот двадцать пятый', '1925 year'],
    ['в двадцать пятом году', '25 year'],
    ['1920-е', '1920 decade'],
    ['20-х годов', '20 decade'],
    ['в двадцатых', '20 decade'],
    ['тысяча девятьсот тридцатые годы', '1930 decade'],
    ['XX век', '20 century'],
    ['ХIХ века', '19 century'],
    ['третий эшелон', '3 ordinal'],
    ['3-й эшелон', '3 ordinal'],
    ['первый год', '1 ordinal'],
    ['триста пять семей', '305 count'],
    ['двацать одинадцать', '20 count, 11 count'],
    ['5 тысяч рублей', '5000 count'],
    ['3 000 крон', '3000 count'],
    ['2,5 млн', '2500000 count'],
    ['в семью', ''],
  ])('in Russian: «%s» is %s', (text, found) => {
    expect(read(text, 'ru')).toBe(found);
  });

  it.each([
    ['1925-жылы', '1925 year'],
    ['жыйырма төртүнчү апрель', '24.4 day'],
    ['24-апрелде', '24.4 day'],
    ['апрелдин жыйырма төртүндө', '24.4 day'],
    ['бир миң тогуз жүз жыйырма бешинчи жылы', '1925 year'],
    ['25-жылы', '25 year'],
    ['1920-жылдары', '1920 decade'],
    ['жыйырманчы жылдары', '20 decade'],
    ['жыйырманчы кылым', '20 century'],
    ['үч жүз үй-бүлө', '300 count'],
    ['он беш миң', '15000 count'],
    ['биринчи поезд', '1 ordinal'],
    ['он тогузунчу', '19 ordinal'],
    ['кырк киши', '40 count'],
  ])('in Kyrgyz: «%s» is %s', (text, found) => {
    expect(read(text, 'ky')).toBe(found);
  });

  it.each([
    ['v roce dvacet pět', '25 year'],
    ['devatenáct set dvacet pět', '1925 year'],
    ['tisic devet set dvacet pet', '1925 year'],
    ['v pětadvacátém roce', '25 year'],
    ['dvacátého čtvrtého dubna', '24.4 day'],
    ['24. dubna 1925', '24.4 day, 1925 year'],
    ['24. 4. 1925', '24.4 day, 1925 year'],
    ['dvacátá léta', '20 decade'],
    ['ve 20. letech', '20 decade'],
    ['20 let', '20 count'],
    ['20. století', '20 century'],
    ['pětadvacet lidí', '25 count'],
    ['tři sta rodin', '300 count'],
    ['3. transport', '3 ordinal'],
    ['II. transport', '2 ordinal'],
    ['první vlak', '1 ordinal'],
  ])('in Czech: «%s» is %s', (text, found) => {
    expect(read(text, 'cs')).toBe(found);
  });

  it.each([
    ['la 24-a de aprilo', '24.4 day'],
    ['la dudek-kvara de aprilo', '24.4 day'],
    ['mil naŭcent dudek kvin', '1925 year'],
    ['mil nauxcent dudek kvin', '1925 year'],
    ['dek naŭ', '19 count'],
    ['la deknaŭa jarcento', '19 century'],
    ['la jaro dudek kvin', '25 year'],
    ['la dudekaj jaroj', '20 decade'],
    ['la 1920-aj jaroj', '1920 decade'],
    ['tricent familioj', '300 count'],
    ['du mil kvincent', '2500 count'],
    ['la unua trajno', '1 ordinal'],
  ])('in Esperanto: «%s» is %s', (text, found) => {
    expect(read(text, 'eo')).toBe(found);
  });

  it.each([
    ['nineteen twenty-five', '1925 year'],
    ['nineteen oh five', '1905 year'],
    ["in '25", '25 year'],
    ['the twenty-fourth of April', '24.4 day'],
    ['April 24, 1925', '24.4 day, 1925 year'],
    ['1925-04-24', '1925 year, 24.4 day'],
    ['in the twenties', '20 decade'],
    ['the early 1920s', '1920 decade'],
    ["the '20s", '20 decade'],
    ['nineteen thirties', '1930 decade'],
    ['the 20th century', '20 century'],
    ['three hundred and five families', '305 count'],
    ['1,500 people', '1500 count'],
    ['2.5 million', '2500000 count'],
    ['two and three', '2 count, 3 count'],
    ['the third transport', '3 ordinal'],
    ['World War II', '2 ordinal'],
    ['you may 5', '5 count'],
    ['MIX, CD and I', ''],
  ])('in English: “%s” is %s', (text, found) => {
    expect(read(text, 'en')).toBe(found);
  });

  it('says which words a number is', () => {
    const text = 'Пришли двадцать четвёртого апреля, 1 078 человек';
    const found = readNumbers(text, 'ru').map(({ from, to }) => words(text).slice(from, to).join(' '));
    expect(found).toEqual(['двадцать четвёртого', '1 078']);
  });

  it('finds none twice, and takes any text', () => {
    const kinds: NumberKind[] = ['year', 'decade', 'century', 'day', 'ordinal', 'count'];
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.stringMatching(/^[0-9 .,/'XVI-]{0,60}$/u),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
        let behind = 0;
        for (const { from, to, value, kind } of readNumbers(text, language)) {
          expect(from).toBeGreaterThanOrEqual(behind);
          expect(to).toBeGreaterThan(from);
          expect(Number.isFinite(value)).toBe(true);
          expect(kinds).toContain(kind);
          behind = to;
        }
        expect(behind).toBeLessThanOrEqual(words(text).length);
      }),
    );
  });

  it('takes an endless one', () => {
    for (const text of [
      '1 '.repeat(20_000),
      '100 '.repeat(20_000),
      'сто '.repeat(20_000),
      '1'.repeat(20_000),
    ])
      for (const language of languages) expect(() => readNumbers(text, language)).not.toThrow();
  });
});

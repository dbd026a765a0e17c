import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLocales } from '../../src/guide/check-locales.ts';
import { loadLocales } from '../../src/guide/locales.ts';
import { createTexts } from '../../src/guide/texts.ts';

const folder = join(import.meta.dirname, '..', '..', 'locales');
const locales = loadLocales(folder);

describe('the texts of the guide', () => {
  it('are complete in all five languages, with every plural form', () => {
    expect(checkLocales(locales)).toEqual([]);
  });

  it.each([
    ['ru', 1, 'в пределах 1 метра'],
    ['ru', 350, 'в пределах 350 метров'],
    ['cs', 2, 'do 2 metrů'],
    ['cs', 350, 'do 350 metrů'],
    ['en', 350, 'within 350 metres'],
    ['eo', 350, '350 metrojn'],
    ['ky', 350, '350 метрге'],
  ] as const)('in %s count %i metres as speakers do', (language, count, expected) => {
    expect(createTexts(locales)(language)('place.district', { count })).toContain(expected);
  });

  it.each([
    [
      'a missing key',
      (locale: Record<string, Record<string, string>>) => delete locale.smalltalk?.bye,
      'locales/cs.json: key “smalltalk.bye” is missing',
    ],
    [
      'a missing plural form',
      (locale: Record<string, Record<string, string>>) => delete locale.input?.tooLong_few,
      'locales/cs.json: key “input.tooLong_few” is missing',
    ],
    [
      'a key too many',
      (locale: Record<string, Record<string, string>>) => Object.assign(locale.chat ?? {}, { extra: 'x' }),
      'locales/cs.json: key “chat.extra” is not used',
    ],
    [
      'an empty text',
      (locale: Record<string, Record<string, string>>) => Object.assign(locale.chat ?? {}, { intro: ' ' }),
      'locales/cs.json: key “chat.intro” says nothing',
    ],
    [
      'a lost placeholder',
      (locale: Record<string, Record<string, string>>) => Object.assign(locale.page ?? {}, { map: 'Mapa' }),
      'locales/cs.json: key “page.map”: {{place}}',
    ],
  ])('with %s do not pass the check', (_, spoil, expected) => {
    const cs = JSON.parse(readFileSync(join(folder, 'cs.json'), 'utf8'));
    spoil(cs);
    expect(
      checkLocales({ ...locales, cs })
        .map(problem => `${problem.file}: ${problem.text}`)
        .join('\n'),
    ).toContain(expected);
  });
});

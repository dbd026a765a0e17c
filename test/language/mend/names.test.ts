import { describe, expect, it } from 'vitest';
import { createNames } from '../../../src/language/index.ts';
import { sounds } from '../../../src/language/mend/sound.ts';

/** The sounds that all of the spellings have. */
const common = ([first = '', ...others]: string[]) =>
  sounds(first).filter(sound => others.every(other => sounds(other).includes(sound)));

describe('names sound alike', () => {
  it.each([
    [['Fučík', 'Fucik', 'Fuchik', 'Фучик', 'Фучік', 'Fuĉik']],
    [['Интергельпо', 'Interhelpo', 'Интерхельпо', 'Interhelpó', 'Intergelpo']],
    [['Дубчек', 'Dubček', 'Dubcek', 'Dubczek', 'Dubchek']],
    [['Žilina', 'Жилина', 'Zilina', 'Zhilina', 'Ĵilina']],
    [['Pishpek', 'Пишпек', 'Bišpek', 'Piŝpek']],
    [['Mareček', 'Маречек', 'Marecek', 'Maretschek']],
    [['Čechocentr', 'Чехоцентр', 'Chekhotsentr']],
    [['Dvořák', 'Дворжак', 'Dvorak', 'Dvorzhak']],
    [['Skalecky', 'Skálecký', 'Скалецкий']],
  ])('%j', spellings => {
    expect(common(spellings).length).toBeGreaterThan(0);
  });

  it.each([
    ['Praha', 'пороги'],
    ['Fučík', 'фабрика'],
    ['Дубчек', 'Томчак'],
    ['Маречек', 'Морозов'],
    ['Žilina', 'Солин'],
  ])('but not %s and %s', (one, other) => {
    expect(sounds(one).some(sound => sounds(other).includes(sound))).toBe(false);
  });
});

describe('a name', () => {
  const like = (word: string, ...names: string[]) => createNames(() => names).like(word);

  it.each([
    'Fučík',
    'Fucik',
    'Fuchik',
    'Фучик',
    'Фучика',
    'Фучику',
    'Фучиктин',
    'Fuĉik',
    'Fucxikon',
    'Fučíkův',
    'Fučíkovi',
  ])('is found as %s, in a text that has it in one case only', typed => {
    expect(like(typed, 'Фучика', 'Дубчек')).toBe('Фучика');
    expect(like(typed, 'Fučíkovi', 'Dubček')).toBe('Fučíkovi');
  });

  it('may have one vowel of another kind where it is long', () => {
    expect(like('Intergalpo', 'Интергельпо')).toBe('Интергельпо');
    expect(like('Мера', 'Мора')).toBeUndefined();
  });

  it('is not found for a word of a few letters', () => {
    expect(like('ash', 'Osh', 'Chuy')).toBeUndefined();
  });
});

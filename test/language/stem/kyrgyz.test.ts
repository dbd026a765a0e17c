import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/language/index.ts';

const stemsOf = (words: string) => [...new Set(words.split(' ').map(word => stem(word, 'ky')))];

describe('the Kyrgyz stem', () => {
  it.each([
    ['vowel harmony', 'көчө', 'көчө көчөлөр көчөсү көчөлөрүндө көчөнүн көчөдөн'],
    ['vowel harmony', 'бала', 'бала балаңыз баласынын балага баланы балабыз'],
    ['assimilation of the plural and of cases', 'ат', 'ат аттар аттын атка атты атта аттан'],
    ['assimilation of the plural and of cases', 'жер', 'жер жерлер жердин жерге жерди жерде жерден'],
    ['voicing before a vowel', 'китеп', 'китеп китеби китебим китептер'],
    ['voicing before a vowel', 'аймак', 'аймак аймагы аймактар аймагында'],
    ['й that joins the vowel behind it', 'бой', 'бой бою бойго'],
    ['a soft sign that a suffix drops', 'рол', 'роль ролу ролдун'],
    ['a plural of its own', 'бала', 'балдар балдардын балдарыбыз'],
    ['nouns made of a place or an owner', 'үй', 'үй үйдөгү үйлөрдөгүлөр үйүбүздө'],
    ['derived nouns', 'интергельпо', 'интергельпо интергельпонун интергельпочулар интергельподо'],
    ['derived adjectives', 'чехословакия', 'чехословакия чехословакиядан чехословакиялык'],
    ['tense and person', 'жаз', 'жазган жазат жазды жаздым жазып жазар жазбаган жазса'],
    ['-уу behind a vowel', 'башта', 'баштоо баштаган баштайт баштады баштап'],
    ['-уу behind a vowel', 'оку', 'окуу окуган окуйт окуду окубай'],
    ['voices', 'башта', 'башталган башташты башталат'],
    ['a doubled vowel for -п', 'тап', 'тап таап табат тапкан'],
    ['questions', 'бар', 'бар барбы'],
    ['questions', 'бол', 'болду болобу болгонбу'],
    ['names that no text had before', 'ватикан', 'Ватикан Ватиканда Ватикандын Ватиканга'],
    ['names that no text had before', 'маречек', 'Маречек Маречектин Маречекке'],
  ])('knows %s: %s', (_rule, lemma, forms) => {
    expect(stemsOf(forms)).toEqual(stemsOf(lemma));
  });

  it.each([
    ['фабриканын', 'фабрика'],
    ['поездден', 'поезд'],
    ['кооперативдин', 'кооператив'],
    ['токойдогу', 'токой'],
    ['жылдары', 'жыл'],
  ])('of %s is a word that people know: %s', (word, stemmed) => {
    expect(stem(word, 'ky')).toBe(stemmed);
  });

  it.each([
    ['көчөсүндө', 'кочосундо'],
    ['өзгөрүү', 'озгоруу'],
    ['жаңылыктар', 'жанылыктар'],
    ['үйүбүз', 'уйубуз'],
  ])('is one for %s and %s, as a Russian keyboard types it', (word, typed) => {
    expect(stem(typed, 'ky')).toBe(stem(word, 'ky'));
  });

  it.each([
    ['кант', 'канал'],
    ['адам', 'адат'],
    ['токой', 'токмок'],
    ['жыл', 'жылдыз'],
    ['сүт', 'суу'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one, 'ky')).not.toBe(stem(other, 'ky'));
  });

  it('leaves numbers, Latin words and words without a vowel as they are', () => {
    expect(['1925', 'wifi', 'ссрр', '24x7'].map(word => stem(word, 'ky'))).toEqual([
      '1925',
      'wifi',
      'ссрр',
      '24x7',
    ]);
  });
});

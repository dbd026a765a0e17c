import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, type Language, languages, stem, words } from '../../src/language/index.ts';

const anyLanguage = fc.constantFrom<Language>(...languages);
const anyWord = fc.string({ unit: 'binary', maxLength: 60 });

describe('folding a word', () => {
  it.each<[Language, string, string]>([
    ['ky', 'Чүй', 'чуй'],
    ['ky', 'өзгөн', 'озгон'],
    ['ky', 'жаңы', 'жаны'],
    ['ru', 'вёрст', 'верст'],
    ['ru', 'первый', 'первый'],
    ['cs', 'Fučík', 'fucik'],
    ['cs', 'družstvo', 'druzstvo'],
    ['eo', 'ĝardenurbo', 'gardenurbo'],
    ['eo', 'gxardenurbo', 'gardenurbo'],
    ['eo', 'ghardenurbo', 'gardenurbo'],
    ['eo', 'ankoraux', 'ankorau'],
    ['en', 'don’t', 'dont'],
  ])('in %s turns %s into %s', (language, word, folded) => {
    expect(fold(word, language)).toBe(folded);
  });

  it('reads Latin letters that slipped into a Kyrgyz word as the Cyrillic ones they look like', () => {
    expect(fold('кoопepатив', 'ky')).toBe('кооператив');
  });

  it('reads composed and decomposed letters alike', () => {
    expect(fold('Žilina'.normalize('NFD'), 'cs')).toBe(fold('Žilina', 'cs'));
    expect(fold('первый'.normalize('NFD'), 'ru')).toBe('первый');
  });

  it('changes nothing the second time, whatever the word', () => {
    fc.assert(
      fc.property(anyWord, anyLanguage, (word, language) => {
        const once = fold(word, language);
        expect(fold(once, language)).toBe(once);
      }),
    );
  });
});

describe('the stem of a word', () => {
  it.each<[Language, string[]]>([
    ['ky', ['фабрика', 'фабриканын', 'фабрикалардын', 'фабрикада']],
    ['ky', ['поезд', 'поездде', 'поездден']],
    ['ky', ['көчө', 'көчөсү', 'кочосу', 'көчөдө']],
    ['ru', ['станция', 'станции', 'станцию', 'станцией']],
    ['ru', ['поезд', 'поезда', 'поездом']],
    ['cs', ['družstvo', 'družstva', 'družstvem', 'druzstvu']],
    ['cs', ['elektrárna', 'elektrárny', 'elektrárnu', 'elektrarnou']],
    ['eo', ['fabriko', 'fabrikojn', 'fabrikon', 'fabrikoj']],
    ['eo', ['konstruis', 'konstruita', 'konstruas', 'konstruu']],
    ['en', ['factory', 'factories']],
  ])('in %s is one for %j', (language, forms) => {
    expect(new Set(forms.map(form => stem(form, language))).size).toBe(1);
  });

  it('is never longer than the folded word, and never empty', () => {
    fc.assert(
      fc.property(anyWord, anyLanguage, (text, language) => {
        for (const word of words(text)) {
          const folded = fold(word, language);
          expect(stem(word, language).length).toBeLessThanOrEqual(folded.length);
          if (folded) expect(stem(word, language)).not.toBe('');
        }
      }),
    );
  });
});

describe('the words of a text', () => {
  it('are parted by hyphens and punctuation, not by apostrophes', () => {
    expect(words('Шайтан-арба, 1925-жылы: don’t!')).toEqual(['Шайтан', 'арба', '1925', 'жылы', 'don’t']);
  });

  it('do not see soft hyphens and zero-width characters', () => {
    expect(words('coop\u00ADera\u200Btive')).toEqual(['cooperative']);
  });
});

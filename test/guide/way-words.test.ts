import { describe, expect, it } from 'vitest';
import { lengthWords, timeWords, wayWords } from '../../src/guide/way-words.ts';
import { type Language, languages } from '../../src/language/index.ts';
import { directions } from '../../src/places/direction.ts';
import { realGuide } from '../real.ts';

const { texts } = realGuide();
/** No-break blanks as blanks, to be read more easily. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('a way in words', () => {
  it.each<[Language, string, string]>([
    ['en', '320 m, north-east', '4,558 km, west'],
    ['ru', '320 м на северо-восток', '4 558 км на запад'],
    ['cs', '320 m na severovýchod', '4 558 km na západ'],
    ['eo', '320 m nordoriente', '4 558 km okcidente'],
    ['ky', 'түндүк-чыгышта, 320 м', 'батышта, 4 558 км'],
  ])('in %s is said as its speakers do', (language, near, far) => {
    expect(plain(wayWords(texts, language, 318, 'northEast'))).toBe(near);
    expect(plain(wayWords(texts, language, 4_557_979, 'west'))).toBe(far);
  });

  it('is “right here” within a few steps, and never without words in any direction', () => {
    expect(wayWords(texts, 'en', 12, 'south')).toBe('right here');
    for (const language of languages)
      for (const direction of directions)
        expect(wayWords(texts, language, 500, direction)).toMatch(/^\P{Lu}*500\P{Lu}*$/u);
  });

  it.each([
    [3, '10 m'],
    [94, '90 m'],
    [996, '1 km'],
    [1234, '1.2 km'],
    [9960, '10 km'],
    [23_456, '23 km'],
  ])('of %i metres is as exact as one walks: %s', (metres, expected) => {
    expect(lengthWords(texts, 'en', metres)).toBe(expected);
  });

  it('takes minutes below two hours, and half hours above', () => {
    expect(timeWords(texts, 'en', 90)).toBe('90 min');
    expect(timeWords(texts, 'cs', 150)).toBe('2,5 h');
    expect(timeWords(texts, 'ky', 240)).toBe('4 саат');
  });
});

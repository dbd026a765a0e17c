import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read.ts';
import type { Language } from '../../src/language/index.ts';
import { numberedWords } from '../../src/search/numbered-words.ts';
import { createSearch } from '../../src/search/search.ts';
import { inFull, namesOfTen } from '../../src/search/years.ts';
import { smallGuide } from '../knowledge/small.ts';

describe('a number in words and in digits', () => {
  it.each<[Language, string, string]>([
    ['ru', 'двадцать четвёртого апреля', '24 апреля'],
    ['ru', 'двадцать четвёртого апреля', '24-го апреля'],
    ['ru', 'триста три человека', '303 человека'],
    ['ru', 'третий эшелон', '3-й эшелон'],
    ['ru', 'двадцатые годы', '20-е годы'],
    ['ky', 'жыйырма төртүнчү апрель', '24-апрель'],
    ['ky', 'бир миң тогуз жүз жыйырма бешинчи жылы', '1925-жылы'],
    ['cs', 'dvacátého čtvrtého dubna', '24. dubna'],
    ['cs', 'devatenáct set dvacet pět', '1925'],
    ['cs', 'třetí transport', 'III. transport'],
    ['eo', 'la dudek-kvara de aprilo', 'la 24-a de aprilo'],
    ['eo', 'mil naŭcent dudek kvin', '1925'],
    ['en', 'nineteen twenty-five', '1925'],
    ['en', 'three thousand crowns', '3,000 crowns'],
    ['en', 'nineteen twenties', '1920s'],
  ])('in %s: «%s» has the words of «%s»', (language, inWords, inDigits) => {
    expect(numberedWords(inWords, language)).toEqual(numberedWords(inDigits, language));
  });

  it('keeps three and the third apart, 1920 and the twenties', () => {
    expect(numberedWords('three', 'en')).not.toEqual(numberedWords('third', 'en'));
    expect(numberedWords('1920', 'en')).not.toEqual(numberedWords('the 1920s', 'en').slice(1));
  });

  it('leaves “one” where it is a word of grammar', () => {
    expect(numberedWords('one of them', 'en')).toEqual(['one', 'of', 'them']);
  });

  it('finds what a passage says in digits', () => {
    const { knowledge } = readKnowledge(smallGuide());
    const search = createSearch(knowledge);
    const [best] = search.find('what came to town in nineteen twenty-five', 'en', {});
    expect(best?.passage.id).toBe('first-lamp');
    expect(best?.features.strangeYear).toBe(0);
    expect(search.find('what came to town in nineteen thirty', 'en', {})[0]?.features.strangeYear).toBe(1);
  });
});

describe('a year or ten years of two digits', () => {
  const frequency = new Map([
    ['1925', 4],
    ['1825', 1],
    ['1931', 2],
  ]);

  it('are those that the passages speak of most', () => {
    expect(inFull({ value: 25, kind: 'year', from: 0, to: 1 }, frequency)).toBe(1925);
    expect(inFull({ value: 30, kind: 'decade', from: 0, to: 1 }, frequency)).toBe(1930);
    expect(inFull({ value: 77, kind: 'year', from: 0, to: 1 }, frequency)).toBe(77);
  });

  it('are met by each of the ten', () => {
    const names = namesOfTen('1920+', 'en').map(({ folded }) => folded);
    expect(names).toContain('1925');
    expect(names).toContain('20+');
    expect(namesOfTen('1920', 'en')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { drawable, podiumSvg } from '../../src/quiz/podium.ts';

const words = { title: 'T', subtitle: 'S', nameless: '?' };

describe('a name on the podium', () => {
  it.each([
    ['Өзгөн Үсөнбаева', 'Өзгөн Үсөнбаева'],
    ['Žofie Říhová', 'Žofie Říhová'],
    ['Ĵoĉjo 🦊', 'Ĵoĉjo'],
    ['𝓐𝓷𝓷𝓪', 'Anna'],
    ['王小明', 'Pupil 7'],
    ['👑🔥', 'Pupil 7'],
    ['a\u202Ebc\u0007d', 'a bc d'],
    ['', 'Pupil 7'],
  ])('keeps the letters that can be drawn: %s', (name, expected) => {
    expect(drawable(name, 'Pupil 7')).toBe(expected);
  });

  it('cannot break out of the picture', () => {
    const svg = podiumSvg([{ rank: 1, name: '</text><script>&"', points: '7' }], {
      title: 'T',
      subtitle: '<&>',
      nameless: '?',
    });
    expect(svg).not.toContain('<script');
    expect(svg.match(/<text/gu)?.length).toBe(svg.match(/<\/text>/gu)?.length);
  });

  it('is not cut at a hyphen where it has words', () => {
    const svg = podiumSvg([{ rank: 1, name: 'Анна-Мария Ким', points: '7' }], words);
    expect(svg).toContain('>Анна-Мария</text>');
    expect(svg).toContain('>Ким</text>');
  });

  it('tells how many more are as good as the last who finds a step', () => {
    const winners = [1, 2, 2, 2, 2, 6].map((rank, i) => ({ rank, name: `P${i}`, points: '7' }));
    expect(podiumSvg(winners, words)).toContain('>+2</text>');
    expect(podiumSvg(winners.slice(0, 3), words)).not.toContain('>+');
  });

  it('stands as high as its rank, also where two are first', () => {
    const winners = [1, 1, 3].map((rank, i) => ({ rank, name: `P${i}`, points: '7' }));
    const svg = podiumSvg(winners, words);
    expect(svg.match(/fill="#e0a526"/gu)).toHaveLength(4);
  });
});

import { describe, expect, it } from 'vitest';
import { drawable, podiumSvg } from '../../src/quiz/podium.ts';

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

  it('stands as high as its rank, also where two are first', () => {
    const winners = [1, 1, 3].map((rank, i) => ({ rank, name: `P${i}`, points: '7' }));
    const svg = podiumSvg(winners, { title: 'T', subtitle: 'S', nameless: '?' });
    expect(svg.match(/fill="#e0a526"/gu)).toHaveLength(4);
  });
});

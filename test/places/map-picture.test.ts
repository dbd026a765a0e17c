import { describe, expect, it } from 'vitest';
import { walkMap } from '../../src/guide/walk-map.ts';
import { languages } from '../../src/language/index.ts';
import { drawWalkMap } from '../../src/places/map-picture.ts';
import { spread } from '../../src/places/spread.ts';
import { realGuide } from '../real.ts';

const { knowledge, texts } = realGuide();

/** The circles of the stops on the map: the first of each number, white-rimmed. */
const circlesOf = (svg: string) =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="32" fill="none"/gu)].map(match => ({
    x: Number(match[1]),
    y: Number(match[2]),
  }));

describe('the map of a walk', () => {
  const all = knowledge.tours.flatMap(tour => languages.map(language => ({ tour, language })));
  it.each(all)(
    '$tour.id in $language numbers every stop, none on another, and names it beside its number',
    ({ tour, language }) => {
      const { svg, width, height } = walkMap(tour, knowledge, texts, { language, current: 1, done: [0] });
      const circles = circlesOf(svg);
      expect(circles).toHaveLength(tour.stops.length);
      for (const [i, a] of circles.entries()) {
        expect(a.x).toBeGreaterThan(32);
        expect(a.x).toBeLessThan(width - 32);
        expect(a.y).toBeLessThan(height - 32);
        for (const b of circles.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(64);
      }
      const plain = svg.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
      for (const { place } of tour.stops)
        expect(plain).toContain(knowledge.places.get(place)?.name[language]);
      expect(plain).toContain('OpenStreetMap');
      // as a photo Telegram takes at most 10,000 pixels of width and height together
      expect(width + height).toBeLessThan(10_000);
    },
  );

  it('is drawn for two stops on one spot, and whatever their names are', () => {
    const stop = { name: 'A <b> & “c”', position: { latitude: 0, longitude: 0 } };
    const { svg } = drawWalkMap({
      title: '<Walk>',
      subtitle: '',
      note: '',
      north: 'N',
      inWords: String,
      stops: [stop, stop],
      done: [],
    });
    expect(svg).toContain('A &lt;b&gt; &amp; “c”');
    expect(svg).not.toMatch(/NaN|Infinity|<b>/u);
    expect(circlesOf(svg)).toHaveLength(2);
  });
});

describe('points that are too near', () => {
  it('are moved apart, and the others stay', () => {
    const [a, b, far] = spread(
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 500, y: 500 },
      ],
      70,
    );
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(69);
    expect(far).toEqual({ x: 500, y: 500 });
  });
});

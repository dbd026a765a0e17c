import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../src/places/distance.ts';

type Pair = readonly [number, number];
const metres = ([latitude, longitude]: Pair, [toLatitude, toLongitude]: Pair) =>
  distanceMetres({ latitude, longitude }, { latitude: toLatitude, longitude: toLongitude });

const position = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the distance of two positions', () => {
  // Figures of geographiclib 2.0 on WGS84 (Karney 2013), in metres.
  it.each<[string, Pair, Pair, number]>([
    ['from one corner of the quarter to the other', [42.87768, 74.55826], [42.87251, 74.5577], 576.16],
    ['from the corner to Interhelpo Street', [42.87768, 74.55826], [42.87511, 74.55798], 286.42],
    ['from the old station to Workers’ Town', [42.86694, 74.55194], [42.8587, 74.5681], 1606.86],
    ['from Žilina to the old station', [49.22694, 18.74611], [42.86694, 74.55194], 4_276_537.33],
    ['from Prague to the quarter', [50.0755, 14.4378], [42.87768, 74.55826], 4_557_979.62],
    ['from Prague to Uhrovec', [50.0755, 14.4378], [48.74, 18.34], 319_723.86],
    ['one degree along the equator', [0, 0], [0, 1], 111_319.49],
    ['one degree along a meridian', [42, 74], [43, 74], 111_083.0],
    ['from the equator to the pole', [0, 74], [90, 74], 10_001_965.73],
    ['over the date line', [52, 179.9], [52, -179.9], 13_735.6],
    ['over the pole', [89.9, 0], [89.9, 180], 22_338.8],
    ['from Sydney to Lima', [-33.87, 151.21], [-12.05, -77.04], 12_815_659.44],
    ['nearly half around the equator', [0, 0], [0, 179], 19_926_188.85],
    ['nearly to the antipode', [42.87, 74.56], [-42.5, -105], 19_954_677.32],
    ['to the antipode', [42.87, 74.56], [-42.87, -105.44], 20_003_931.46],
  ])('%s is right to 0.5 %%', (_, from, to, expected) => {
    expect(Math.abs(metres(from, to) / expected - 1)).toBeLessThan(0.005);
  });

  it('within the city is right to a thousandth', () => {
    expect(Math.abs(metres([42.87768, 74.55826], [42.87251, 74.5577]) - 576.16)).toBeLessThan(0.6);
  });

  it('is the same there and back, nothing from a position to itself, and never more than half around the Earth', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const there = distanceMetres(a, b);
        expect(there).toBeCloseTo(distanceMetres(b, a), 3);
        expect(distanceMetres(a, a)).toBe(0);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThan(20_050_000);
      }),
    );
  });
});

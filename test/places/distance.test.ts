import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../src/places/distance.ts';

describe('the distance of two positions', () => {
  // Figures of geographiclib on WGS84 (Karney 2013), in metres.
  it.each([
    ['one degree along the equator', [0, 0], [0, 1], 111_319.49],
    ['one degree along a meridian', [42, 74], [43, 74], 111_073.1],
    ['from Greenwich to the antipode’s neighbour', [0, 0], [0, 179], 19_926_188.85],
  ] as const)('%s agrees to 0.5 %%', (_, [latitude, longitude], [toLatitude, toLongitude], expected) => {
    const metres = distanceMetres({ latitude, longitude }, { latitude: toLatitude, longitude: toLongitude });
    expect(Math.abs(metres / expected - 1)).toBeLessThan(0.005);
  });

  it('is nothing from a position to itself', () => {
    expect(distanceMetres({ latitude: 42.87, longitude: 74.56 }, { latitude: 42.87, longitude: 74.56 })).toBe(
      0,
    );
  });
});

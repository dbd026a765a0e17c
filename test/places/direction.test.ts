import { describe, expect, it } from 'vitest';
import { type Direction, directionTo } from '../../src/places/direction.ts';

describe('the direction', () => {
  const corner = { latitude: 42.87768, longitude: 74.55826 };
  // azimuths of geographiclib 2.0, put to the nearest of eight
  it.each<[string, number, number, Direction]>([
    ['the corner with Dimitrov Street (184.56°)', 42.87251, 74.5577, 'south'],
    ['a point right above', 42.8877, 74.55826, 'north'],
    ['the furniture factory (64.12°)', 42.87879, 74.56137, 'northEast'],
    ['a point to the right', 42.87768, 74.5597, 'east'],
    ['Fučík Park', 42.8751, 74.5612, 'southEast'],
    ['a point down to the left', 42.8767, 74.5569, 'southWest'],
    ['a point to the left', 42.87768, 74.55, 'west'],
    ['a point up to the left', 42.8787, 74.5569, 'northWest'],
    ['a point up to the right', 42.8787, 74.5596, 'northEast'],
  ])('from the corner to %s is told by the nearest of eight', (_, latitude, longitude, expected) => {
    expect(directionTo(corner, { latitude, longitude })).toBe(expected);
  });

  it('over the date line goes the short way', () => {
    expect(directionTo({ latitude: 0, longitude: 179 }, { latitude: 0, longitude: -179 })).toBe('east');
  });
});

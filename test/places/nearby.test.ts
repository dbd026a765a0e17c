import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../src/places/distance.ts';
import { createNearby } from '../../src/places/nearby.ts';
import { realGuide } from '../real.ts';

const { knowledge } = realGuide();
const nearby = createNearby(knowledge.places.values());

describe('what is near', () => {
  it('begins with the place where one stands, and goes on outwards', () => {
    for (const place of knowledge.places.values()) {
      if (!place.position || place.precision === 'unknown') continue;
      const all = nearby(place.position);
      expect(all[0]?.metres).toBe(0);
      for (const [i, { metres, place: other }] of all.entries()) {
        expect(metres).toBeGreaterThanOrEqual(all[i - 1]?.metres ?? 0);
        expect(metres).toBeCloseTo(distanceMetres(place.position, other.position), 6);
      }
    }
  });

  it('leaves out places whose position nobody knows for sure', () => {
    const ids = nearby({ latitude: 42.87, longitude: 74.56 }).map(({ place }) => place.id);
    expect(ids).toContain('fucik-park');
    for (const unsure of ['cloth-mill', 'fucik-statue', 'bratskoye-cemetery', 'dubcek-house'])
      expect(ids).not.toContain(unsure);
  });
});

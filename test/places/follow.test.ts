import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/knowledge/types.ts';
import { distanceMetres } from '../../src/places/distance.ts';
import { type Following, follow, reachOf } from '../../src/places/follow.ts';
import { realGuide } from '../real.ts';

const { knowledge } = realGuide();
const places = [...knowledge.places.values()];
const corner = places.find(({ id }) => id === 'interhelpo-corner') as Place;

/** A position so many metres north and east of a place. */
const off = ({ position }: Place, north: number, east = 0) => ({
  latitude: (position?.latitude ?? 0) + north / 111_083,
  longitude: (position?.longitude ?? 0) + east / 81_500,
});

/** The ids told along a way, one for each position; `–` for none. */
const along = (way: { latitude: number; longitude: number }[], among = [corner]) => {
  let following: Following = { told: [] };
  return way
    .map(here => {
      const next = follow(following, here, among);
      following = next.following;
      return next.arrived?.id ?? '–';
    })
    .join(' ');
};

describe('following a walker', () => {
  it('tells a stop within 40 metres of it, and not at 45', () => {
    expect(along([off(corner, 200), off(corner, 45), off(corner, 38)])).toBe('– – interhelpo-corner');
  });

  it('tells each stop once, however the position jumps about and whether or not one comes back', () => {
    const way = [38, 45, 30, 62, 39, 500, 5].map(metres => off(corner, metres));
    expect(along(way)).toBe('interhelpo-corner – – – – – –');
  });

  it('takes an unsure place to be reached where it may be, but never farther off than 150 metres', () => {
    const reach = (id: string) => reachOf(knowledge.places.get(id) as Place);
    expect(reach('interhelpo-corner')).toBe(40);
    expect(reach('bishkek-1')).toBe(40);
    expect(reach('fucik-park')).toBe(150);
    expect(reach('kant')).toBe(150);
  });

  it('does not speak of the next place before one has left the last, unless that is nearer or surer', () => {
    const quarter = knowledge.places.get('interhelpo-quarter') as Place;
    const street = knowledge.places.get('interhelpo-street') as Place;
    const both = [quarter, street];
    // in the quarter, on its way to the street beside it, and back
    expect(along([off(quarter, 0, 60), off(street, 5), off(quarter, 0)], both)).toBe(
      'interhelpo-quarter interhelpo-street –',
    );
    // on the street first: the quarter follows as soon as one has left the street
    expect(along([off(street, 5), off(street, 30), off(quarter, 0)], both)).toBe(
      'interhelpo-street – interhelpo-quarter',
    );
  });

  it('tells nothing by a position that is itself unsure', () => {
    const { following, arrived } = follow({ told: [] }, off(corner, 5), [corner], 800);
    expect(arrived).toBeUndefined();
    expect(following.told).toEqual([]);
  });

  it('on any way through the city tells only where one is, each place once, and remembers all it told', () => {
    const step = fc.record({
      latitude: fc.double({ min: 42.866, max: 42.88, noNaN: true }),
      longitude: fc.double({ min: 74.55, max: 74.575, noNaN: true }),
    });
    const near = fc
      .tuple(fc.constantFrom(...places), fc.integer({ min: -90, max: 90 }))
      .map(([place, metres]) => (place.position ? off(place, metres) : off(corner, metres)));
    fc.assert(
      fc.property(fc.array(fc.oneof(step, near), { maxLength: 60 }), way => {
        let following: Following = { told: [] };
        const told: string[] = [];
        for (const here of way) {
          const next = follow(following, here, places);
          following = next.following;
          if (!next.arrived) continue;
          told.push(next.arrived.id);
          expect(distanceMetres(here, next.arrived.position)).toBeLessThanOrEqual(reachOf(next.arrived));
        }
        expect(new Set(told).size).toBe(told.length);
        expect(following.told).toEqual(told);
      }),
    );
  });
});

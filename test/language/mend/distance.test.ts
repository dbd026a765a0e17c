import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/language/index.ts';

describe('the distance of two words', () => {
  it.each([
    ['трактор', 'трактор', 0],
    ['трактор', 'трактр', 1],
    ['vlka', 'vlak', 1],
    ['stanice', 'stamice', 1],
    ['fabriko', 'fabbrikoo', 2],
  ])('%s and %s differ by %i', (a, b, off) => {
    expect(distance(a, b, 2)).toBe(off);
  });

  it('is not told beyond the limit', () => {
    expect(distance('поезд', 'завод', 2)).toBeUndefined();
    expect(distance('a', 'abcd', 2)).toBeUndefined();
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(distance(a, b, 3)).toBe(distance(b, a, 3));
      }),
    );
  });
});

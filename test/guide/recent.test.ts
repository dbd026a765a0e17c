import { describe, expect, it } from 'vitest';
import { createRecent } from '../../src/guide/recent.ts';

describe('what was computed lately', () => {
  it('is not computed again, until it is longest unused', () => {
    const recent = createRecent<string>(2);
    const computed: string[] = [];
    const get = (key: string) =>
      recent.get(key, () => {
        computed.push(key);
        return key.toUpperCase();
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(computed).toEqual(['a', 'b', 'c', 'b']);
  });
});

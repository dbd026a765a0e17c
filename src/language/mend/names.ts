import { distance } from './distance.ts';
import { skeleton, sounds } from './sound.ts';

/** Names, to be found by how they sound. */
export interface Names {
  /** The name that one of some forms of a word sounds like, the nearest first: `names.like(['fucikuv', 'fucik'])`. */
  like(forms: string[]): string | undefined;
}

/** A name has as many sounds at least; with as many it may have one vowel more, less or another, if it has enough consonants. */
const leastSounds = 4;
const soundsToDiffer = 6;
const consonantsToDiffer = 3;

/**
 * An index of names by their consonants. Nothing is read before it is first asked. A name is found where the consonants agree, and the
 * vowels but for one in a long name. `stemOf` takes the endings off a name.
 */
export function createNames(read: () => Iterable<string>, stemOf: (name: string) => string): Names {
  let index: Map<string, { name: string; sound: string }[]> | undefined;
  return {
    like(forms) {
      index ??= bySkeleton(read(), stemOf);
      let best: string | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const sound of forms.flatMap(sounds)) {
        const key = skeleton(sound);
        const limit = sound.length >= soundsToDiffer && key.length >= consonantsToDiffer ? 1 : 0;
        for (const entry of index.get(key) ?? []) {
          const off = distance(sound, entry.sound, limit);
          if (off === undefined || off >= least) continue;
          least = off;
          best = entry.name;
        }
      }
      return best;
    },
  };
}

function bySkeleton(names: Iterable<string>, stemOf: (name: string) => string) {
  const index = new Map<string, { name: string; sound: string }[]>();
  for (const name of new Set(names)) {
    for (const sound of new Set([...sounds(name), ...sounds(stemOf(name))])) {
      if (sound.length < leastSounds) continue;
      const key = skeleton(sound);
      const list = index.get(key);
      if (list) list.push({ name, sound });
      else index.set(key, [{ name, sound }]);
    }
  }
  return index;
}

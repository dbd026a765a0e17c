import { distance } from './distance.ts';
import { skeleton, sounds } from './sound.ts';

/** Names, to be found by how they sound. */
export interface Names {
  /** The name that a word sounds like, in any case of any of the languages: `names.like('Fučíkův')`; the nearest of several. */
  like(word: string): string | undefined;
}

/** Endings of names in their cases, in any of the languages, without diacritics: Czech, Esperanto and English; Russian; Kyrgyz. */
const endings = new Set(
  `a e i o u y em om ou uv am ami ech ich ovi ova ove ovo ovu ovou ovy ovych ovym n on oj ojn an s
  а е и о у ы ю я ом ем ой ою ею ам ами ах ов ова ове ово овой ову овы ев ева ий ый ая ую им ым ого ому
  нын нин нун тын тин тун дын дин дун га ге го ка ке ко ны ни ну ты ти ту ды ди ду да де до та те то
  дан ден дон тан тен тон лар лер лор`.split(/\s+/u),
);
const longestEnding = 5;
/** What is left of a name has as many letters at least. */
const leastLetters = 4;

/** A name has as many sounds at least; with as many it may have one vowel more, less or another, if it has enough consonants. */
const leastSounds = 4;
const soundsToDiffer = 6;
const consonantsToDiffer = 3;

/**
 * An index of names by their consonants. Nothing is read before it is first asked. A name is found where the consonants agree, and the
 * vowels but for one in a long name.
 *
 *     const names = createNames(() => ['Фучика', 'Дубчек']);
 *     names.like('Fuĉik') === 'Фучика'
 */
export function createNames(read: () => Iterable<string>): Names {
  let index: Map<string, { name: string; sound: string }[]> | undefined;
  return {
    like(word) {
      index ??= bySkeleton(read());
      let best: string | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const sound of soundsOf(word)) {
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

function bySkeleton(names: Iterable<string>) {
  const index = new Map<string, { name: string; sound: string }[]>();
  for (const name of new Set(names)) {
    for (const sound of soundsOf(name)) {
      const key = skeleton(sound);
      const list = index.get(key);
      if (list) list.push({ name, sound });
      else index.set(key, [{ name, sound }]);
    }
  }
  return index;
}

/** The sounds of a name as it stands and without each ending that it may have. */
function soundsOf(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/(?!\u0306)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const forms = [name];
  for (let length = 1; length <= longestEnding && plain.length - length >= leastLetters; length++)
    if (endings.has(plain.slice(-length))) forms.push(plain.slice(0, -length));
  return [...new Set(forms.flatMap(sounds))].filter(sound => sound.length >= leastSounds);
}

import type { Alphabet } from './letters.ts';
import type { Support } from './support.ts';

/** The letters of any alphabet, each in one byte. */
const places = 'abcdefghijklmnopqrstuvwxyzABCDEF';
const zeroShared = 'G'.charCodeAt(0);
const mostShared = 'Z'.charCodeAt(0) - zeroShared;

/**
 * Writes stems with their support in one text of ASCII, sorted. An entry is `G` for no letter shared with the entry before (`H` for
 * one, and so on), the other letters, and what is known of the stem: `кат` and `ката` are `Gkas12!Ja03`.
 */
export function pack(support: Support, { at }: Alphabet): string {
  let before = '';
  return [...support]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stem, known]) => {
      let shared = 0;
      while (shared < mostShared && shared < before.length && stem[shared] === before[shared]) shared++;
      before = stem;
      const rest = Array.from(stem.slice(shared), (_, i) => places[at(stem, shared + i)]).join('');
      return String.fromCharCode(zeroShared + shared) + rest + known;
    })
    .join('');
}

/** Reads what `pack` wrote. */
export function unpack(packed: string, { letter }: Alphabet): Support {
  const letters: string[] = [];
  for (let place = 0; place < places.length; place++) letters[places.charCodeAt(place)] = letter(place);
  const support: Support = new Map();
  let stem = '';
  let at = 0;
  while (at < packed.length) {
    stem = stem.slice(0, packed.charCodeAt(at++) - zeroShared);
    for (let of = letters[packed.charCodeAt(at)]; of !== undefined; of = letters[packed.charCodeAt(++at)])
      stem += of;
    const start = at;
    while (at < packed.length && packed.charCodeAt(at) <= nine) at++;
    support.set(stem, packed.slice(start, at));
  }
  return support;
}

/** ! and the digits come before the letters. */
const nine = '9'.charCodeAt(0);

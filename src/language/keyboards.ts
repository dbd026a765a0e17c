/**
 * What the keys of a keyboard give, from the key left of 1 to the one left of the right Shift: without Shift, and with it. Standard
 * layouts of Windows; the Kyrgyz one is that of X11, which has keys of its own for ө ң ү (on Windows they are AltGr with о н у).
 */
interface Keyboard {
  plain: string;
  shifted: string;
}

const russian: Keyboard = {
  plain: 'ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.',
  shifted: 'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
};
const kyrgyz: Keyboard = {
  plain: 'ё1234567890өңйцукенгшщзхъүфывапролджэячсмитьбю.',
  shifted: 'Ё!"№;%:?*()ӨҢЙЦУКЕНГШЩЗХЪҮФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
};
const qwerty: Keyboard = {
  plain: "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
  shifted: '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
};
const czech: Keyboard = {
  plain: ';+ěščřžýáíé=´qwertzuiopú)¨asdfghjklů§yxcvbnm,.-',
  shifted: '°1234567890%ˇQWERTZUIOP/(\'ASDFGHJKL"!YXCVBNM?:_',
};
const german: Keyboard = {
  plain: '^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-',
  shifted: '°!"§$%&/()=?`QWERTZUIOPÜ*\'ASDFGHJKLÖÄYXCVBNM;:_',
};
const latin = [qwerty, czech, german];

/** A letter that AltGr gives on most Latin keyboards where a Kyrgyz one has ү: on the key of e, which is that of у. */
const withAltGr: [string, string] = ['€', 'ү'];

/** By how a Latin text comes out on ЙЦУКЕН: from QWERTY, the Czech QWERTZ, the German QWERTZ. */
export const latinToRussian = latin.map(keyboard => keysFrom(keyboard, russian));
/** The same on the Kyrgyz keyboard, which differs from the Russian one in three keys that Latin ones have signs on. */
export const latinToKyrgyz = latin.map(keyboard => new Map([...keysFrom(keyboard, kyrgyz), withAltGr]));
/** By how a Cyrillic text comes out on QWERTY, the Czech QWERTZ, the German QWERTZ; ЙЦУКЕН and the Kyrgyz keyboard in one. */
export const cyrillicToLatin = latin.map(
  keyboard => new Map([...keysFrom(kyrgyz, keyboard), ...keysFrom(russian, keyboard)]),
);
/** What a digit inside a word is on the Czech keyboard, whose upper row has letters: `вкг6ыемщ` is `družstvo`. */
export const czechDigits = new Map(
  [...'1234567890'].map((digit, i) => [digit, [...'+ěščřžýáíé'][i] as string]),
);

/** Keys of a phone, as they lie: rows in the middle of one another. Kyrgyz letters are folded before they are compared. */
const phones = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
];
let neighbours: Set<string> | undefined;

/** Whether two letters lie side by side on a phone's keyboard: `areNeighbours('о', 'л')`, not `areNeighbours('о', 'я')`. */
export function areNeighbours(one: string, other: string): boolean {
  neighbours ??= new Set(phones.flatMap(pairsOf));
  return neighbours.has(one + other);
}

function pairsOf(rows: string[]): string[] {
  const keys = rows.flatMap((row, y) => [...row].map((letter, i) => ({ letter, x: i - row.length / 2, y })));
  return keys.flatMap(one =>
    keys
      .filter(other => other !== one && Math.abs(other.x - one.x) <= 1 && Math.abs(other.y - one.y) <= 1)
      .map(other => one.letter + other.letter),
  );
}

/** From what the keys of one keyboard give to what those of another do, in lower case. A digit stays: whoever typed one saw it. */
function keysFrom(one: Keyboard, other: Keyboard): Map<string, string> {
  const pairs = (from: string, to: string) => {
    const given = [...to.toLowerCase()];
    return [...from.toLowerCase()].map((key, i) => [key, given[i] as string] as const);
  };
  // what stands on both levels is a letter, and one with itself in lower case
  const all = [...pairs(one.shifted, other.shifted), ...pairs(one.plain, other.plain)];
  return new Map(all.filter(([key]) => !/\d/u.test(key)));
}

import { areNeighbours } from '../keyboards.ts';

/** What an error costs, where 1 is a letter that nothing explains. */
const costs = {
  other: 1,
  /** a key beside the right one */
  neighbour: 0.75,
  /** a vowel for another one: unstressed ones sound alike */
  vowel: 0.7,
  /** a letter for one that sounds or looks like it */
  alike: 0.6,
  swapped: 0.65,
  /** a letter too many, or one that is missing */
  extra: 0.85,
  missing: 0.8,
  /** a letter doubled, or a double one typed once */
  doubled: 0.5,
  /** a sign that is hardly heard */
  silent: 0.45,
  /** added for an error at the beginning of a word, where people look */
  atBeginning: 0.1,
} as const;

const vowels = /[aeiouyаеиоуыэюяй]/u;
const silent = /[ьъh]/u;
/** Pairs that people take for one another, as they are folded: б and п, ш and щ; in Czech i and y, s and z; c and k in names. */
const alike = new Set(
  'бп дт гк гх зс жш вф шщ чщ цс ыи йи ый эе жз тц bp dt gk hg zs vf vw iy ij yj ck cs cz ks kq xs mn sz'
    .split(' ')
    .flatMap(pair => [pair, [...pair].reverse().join('')]),
);

/**
 * How unlikely it is that `meant` was typed as `typed`: the cheapest way from one to the other by wrong, missing, extra and swapped
 * letters, each with its own cost. 0 for equal words; one unexplained letter costs 1, a doubled one half. Both words are folded.
 *
 *     typingCost('fabbrika', 'fabrika') === 0.5
 *     typingCost('трактлр', 'трактор') === 0.75    // л lies beside о
 */
export function typingCost(typed: string, meant: string): number {
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 1; j <= meant.length; j++) last.push((last[j - 1] as number) + missing(meant, j - 1));
  for (let i = 1; i <= typed.length; i++) {
    const row = [(last[0] as number) + extra(typed, i - 1)];
    for (let j = 1; j <= meant.length; j++) {
      let value = Math.min(
        (last[j] as number) + extra(typed, i - 1),
        (row[j - 1] as number) + missing(meant, j - 1),
        (last[j - 1] as number) + wrong(typed, i - 1, meant, j - 1),
      );
      const isSwap = typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1];
      if (i > 1 && j > 1 && isSwap)
        value = Math.min(
          value,
          (beforeLast[j - 2] as number) + costs.swapped + (i === 2 ? costs.atBeginning : 0),
        );
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[meant.length] as number;
}

function wrong(typed: string, i: number, meant: string, j: number): number {
  const a = typed[i] as string;
  const b = meant[j] as string;
  if (a === b) return 0;
  const first = j === 0 ? costs.atBeginning : 0;
  if (alike.has(a + b)) return costs.alike + first;
  if (vowels.test(a) && vowels.test(b)) return costs.vowel + first;
  return (areNeighbours(a, b) ? costs.neighbour : costs.other) + first;
}

function extra(typed: string, i: number): number {
  const letter = typed[i] as string;
  if (letter === typed[i - 1]) return costs.doubled;
  return (silent.test(letter) ? costs.silent : costs.extra) + (i === 0 ? costs.atBeginning : 0);
}

function missing(meant: string, j: number): number {
  const letter = meant[j] as string;
  if (letter === meant[j - 1]) return costs.doubled;
  return (silent.test(letter) ? costs.silent : costs.missing) + (j === 0 ? costs.atBeginning : 0);
}

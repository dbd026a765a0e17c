import { contains } from './letters.ts';
import type { Morphology, Suffix } from './morphology.ts';

/** The best way from a place in a word to the word's end: its first step, and the way that follows. */
export interface Path {
  /** sum of the costs on the way; more is better */
  score: number;
  /** number of the cost of this step; none at the end of the word */
  cost?: number;
  rest?: Path;
}

/** Least letters of a stem. */
const shortestStem = 2;
/** Least letters behind a prefix. */
const shortestRest = 4;

const end: Path = { score: 0 };

/**
 * Calls `found` with each stem to which suffixes can be taken off a word, and with the best way of doing so.
 * The word is read once from its end, each place at most a suffix's length back, so that time grows in step with length
 * (Viterbi, "Error bounds for convolutional codes", 1967, over the states of the morphology).
 */
export function parse(
  word: string,
  morphology: Morphology,
  costs: ArrayLike<number>,
  found: (stem: string, state: number, path: Path) => void,
): void {
  parseFrom(word, morphology, costs, end, found);
  for (const { pattern, cost } of morphology.prefixes) {
    const rest = word.replace(pattern, '');
    if (rest.length < word.length && rest.length >= shortestRest)
      parseFrom(rest, morphology, costs, { score: costs[cost] as number, cost }, found);
  }
}

function parseFrom(
  word: string,
  { alphabet, vowels, states, stems, ends, tree }: Morphology,
  costs: ArrayLike<number>,
  last: Path,
  found: (stem: string, state: number, path: Path) => void,
): void {
  /** the best way on from each place, for each state that a word can be in there */
  const ways: (Path | undefined)[] = new Array((word.length + 1) * states);
  for (const state of ends) ways[word.length * states + state] = last;
  const lastVowels = lastVowelsOf(word, alphabet.at, vowels);

  const take = (suffix: Suffix, stop: number, start: number) => {
    const rest = ways[stop * states + suffix.to];
    if (!rest) return;
    if (!contains(suffix.behind, alphabet.at(word, start - 1))) return;
    if (!contains(suffix.harmony, lastVowels[start] as number)) return;
    const path = { score: rest.score + (costs[suffix.cost] as number), cost: suffix.cost, rest };
    for (const state of suffix.from) {
      if (suffix.restore) {
        if (!stems.includes(state)) continue;
        for (const stem of suffix.restore(word.slice(0, start)))
          if (stem.length >= shortestStem) found(stem, state, path);
      } else if (path.score > (ways[start * states + state]?.score ?? Number.NEGATIVE_INFINITY)) {
        ways[start * states + state] = path;
      }
    }
  };

  for (let stop = word.length; stop >= shortestStem && (lastVowels[stop] as number) >= 0; stop--) {
    for (const state of stems) {
      const path = ways[stop * states + state];
      if (path) found(word.slice(0, stop), state, path);
    }
    let start = stop;
    let node: typeof tree | undefined = tree;
    while (start > 1) {
      node = node.next[alphabet.at(word, --start)];
      if (!node || (lastVowels[start] as number) < 0) break;
      for (const suffix of node.here) take(suffix, stop, start);
    }
  }
}

/** For each place in a word the last vowel before it, as its place in the alphabet; -1 where there is none. */
function lastVowelsOf(word: string, at: (word: string, index: number) => number, vowels: number): number[] {
  const before = [-1];
  for (let i = 0; i < word.length; i++) {
    const place = at(word, i);
    before.push(contains(vowels, place) ? place : (before[i] as number));
  }
  return before;
}

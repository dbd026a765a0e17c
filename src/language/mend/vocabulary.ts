import { distance } from './distance.ts';
import { typingCost } from './typing-cost.ts';

/** Words that may have been meant, each with how often it is met. */
export interface Vocabulary {
  /** How often a word is met; 0 for one that is not there. */
  count(word: string): number;
  /**
   * The word that was most likely meant by one at most `limit` letters off (1 or 2), and how unlikely that is; `undefined` where there is
   * none. Of equally likely ones the first that was added.
   */
  nearest(typed: string, limit: number): { word: string; cost: number } | undefined;
}

/** What a word met e times as often (2.7) may cost more. */
const perFrequency = 0.05;
/** Mistyped words remembered at most; then it begins anew. */
const mostRemembered = 5000;

/** Words of one length, side by side, with the set of each one's letters. */
interface Bucket {
  words: string[];
  letters: Int32Array;
}

/**
 * A vocabulary of folded words. Nothing is read before it is first asked. A word is compared with those of nearly its length that
 * share nearly all of its letters, which for 50,000 words takes a fraction of a millisecond; memory is four bytes a word beside the words.
 *
 *     const vocabulary = createVocabulary(() => new Map([['traktor', 12], ['trakt', 1]]));
 *     vocabulary.nearest('trakotr', 1)?.word === 'traktor'
 */
export function createVocabulary(read: () => Iterable<readonly [word: string, count: number]>): Vocabulary {
  let counts: Map<string, number> | undefined;
  let buckets: Map<number, Bucket> | undefined;
  const remembered = new Map<string, ReturnType<Vocabulary['nearest']>>();
  const countsOf = () => {
    counts ??= new Map(read());
    return counts;
  };

  function search(typed: string, limit: number): ReturnType<Vocabulary['nearest']> {
    buckets ??= byLength(countsOf().keys());
    const letters = lettersOf(typed);
    let best: ReturnType<Vocabulary['nearest']>;
    let least = Number.POSITIVE_INFINITY;
    for (let length = typed.length - limit; length <= typed.length + limit; length++) {
      const bucket = buckets.get(length);
      if (!bucket) continue;
      // a letter too many or missing changes one bit of the set, a wrong one two
      const mostBits = 2 * limit - Math.abs(length - typed.length);
      for (let i = 0; i < bucket.words.length; i++) {
        if (bitCount(letters ^ (bucket.letters[i] as number)) > mostBits) continue;
        const word = bucket.words[i] as string;
        if (distance(typed, word, limit) === undefined) continue;
        const cost = typingCost(typed, word);
        const weighed = cost - perFrequency * Math.log(countsOf().get(word) as number);
        if (weighed >= least) continue;
        least = weighed;
        best = { word, cost };
      }
    }
    return best;
  }

  return {
    count: word => countsOf().get(word) ?? 0,
    nearest(typed, limit) {
      const key = `${limit}${typed}`;
      const known = remembered.get(key);
      if (known || remembered.has(key)) return known;
      if (remembered.size >= mostRemembered) remembered.clear();
      const found = search(typed, limit);
      if (typed.length <= 40) remembered.set(key, found);
      return found;
    },
  };
}

function byLength(words: Iterable<string>): Map<number, Bucket> {
  const lists = new Map<number, string[]>();
  for (const word of words) {
    const list = lists.get(word.length);
    if (list) list.push(word);
    else lists.set(word.length, [word]);
  }
  return new Map(
    [...lists].map(([length, list]) => [length, { words: list, letters: Int32Array.from(list, lettersOf) }]),
  );
}

/** The set of a word's letters in 32 bits; letters may share one. */
function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) % 32);
  return set;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

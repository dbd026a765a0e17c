import { distance } from '../language/index.ts';

/** Every folded word of an index, to find what a mistyped one may have meant. */
export interface Vocabulary {
  /** The nearest word at most `limit` letters off (1 or 2); `undefined` where there is none. Of equally near ones the first that was added. */
  nearest(word: string, limit: number): string | undefined;
}

/** Mistyped words remembered at most; then it begins anew. */
const mostRemembered = 5000;

export function createVocabulary(words: Iterable<string>): Vocabulary {
  const byLength = new Map<number, { word: string; letters: number }[]>();
  for (const word of new Set(words)) {
    const list = byLength.get(word.length);
    if (list) list.push({ word, letters: lettersOf(word) });
    else byLength.set(word.length, [{ word, letters: lettersOf(word) }]);
  }
  const known = new Map<string, string | undefined>();

  function search(typed: string, limit: number): string | undefined {
    const letters = lettersOf(typed);
    let best: string | undefined;
    let within = limit;
    for (let length = typed.length - limit; length <= typed.length + limit; length++) {
      for (const { word, letters: others } of byLength.get(length) ?? []) {
        // a letter replaced changes two bits of the set of letters at most
        if (bitCount(letters ^ others) > 2 * within) continue;
        const off = distance(typed, word, within);
        if (off === undefined) continue;
        if (off <= 1) return word;
        best ??= word;
        within = off - 1;
      }
    }
    return best;
  }

  return {
    nearest(word, limit) {
      const key = `${limit}${word}`;
      if (known.has(key)) return known.get(key);
      if (known.size >= mostRemembered) known.clear();
      const found = search(word, limit);
      if (word.length <= 40) known.set(key, found);
      return found;
    },
  };
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

/** Words by their letters. */
export interface WordTable {
  /** The number of the word that stands in a text from one index to another; `letters` are those of the text, `hash` is of the word’s. */
  read(text: string, letters: Uint16Array, from: number, to: number, hash: number): number;
}

/** Four numbers for each word, side by side: hash, number, where its letters begin, and how many they are. */
const fields = 4;

/**
 * A hash table with open addressing, all of it in arrays of numbers: looking up a word makes nothing and follows no pointers.
 * `numberOf` is asked once for each word.
 */
export function createWordTable(numberOf: (word: string) => number): WordTable {
  let slots = new Int32Array(2 ** 14);
  let entries = new Int32Array(2 ** 14);
  let count = 0;
  let pool = new Uint16Array(2 ** 16);
  let pooled = 0;

  function place(entry: number): void {
    let slot = (entries[fields * entry] as number) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = entry + 1;
  }

  function add(text: string, letters: Uint16Array, from: number, to: number, hash: number): number {
    const number = numberOf(text.slice(from, to));
    if (pooled + to - from > pool.length) {
      const more = new Uint16Array(2 * (pooled + to - from));
      more.set(pool);
      pool = more;
    }
    pool.set(letters.subarray(from, to), pooled);
    if (fields * (count + 1) > entries.length) {
      const more = new Int32Array(2 * entries.length);
      more.set(entries);
      entries = more;
    }
    entries.set([hash, number, pooled, to - from], fields * count);
    pooled += to - from;
    place(count++);
    if (2 * count > slots.length) {
      slots = new Int32Array(2 * slots.length);
      for (let entry = 0; entry < count; entry++) place(entry);
    }
    return number;
  }

  function isAt(begin: number, letters: Uint16Array, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (pool[begin + i - from] !== letters[i]) return false;
    return true;
  }

  return {
    read(text, letters, from, to, hash) {
      for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
        const entry = fields * ((slots[slot] as number) - 1);
        if (entry < 0) return add(text, letters, from, to, hash);
        if (
          entries[entry] === hash &&
          entries[entry + 3] === to - from &&
          isAt(entries[entry + 2] as number, letters, from, to)
        )
          return entries[entry + 1] as number;
      }
    },
  };
}

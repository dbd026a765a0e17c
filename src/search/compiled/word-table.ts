/** Words by their letters. */
export interface WordTable {
  /** The number of the word that stands in a text from one index to another; `hash` is of its letters. */
  read(text: string, from: number, to: number, hash: number): number;
}

/** A hash table with open addressing; `numberOf` is asked once for each word. */
export function createWordTable(numberOf: (word: string) => number): WordTable {
  let slots = new Int32Array(2 ** 14);
  const words: string[] = [];
  const hashes: number[] = [];
  const numbers: number[] = [];

  function place(entry: number): void {
    let slot = (hashes[entry] as number) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = entry + 1;
  }

  function add(word: string, hash: number): number {
    const number = numberOf(word);
    numbers.push(number);
    hashes.push(hash);
    place(words.push(word) - 1);
    if (2 * words.length > slots.length) {
      slots = new Int32Array(2 * slots.length);
      for (let entry = 0; entry < words.length; entry++) place(entry);
    }
    return number;
  }

  return {
    read(text, from, to, hash) {
      for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
        const entry = (slots[slot] as number) - 1;
        if (entry < 0) return add(text.slice(from, to), hash);
        if (hashes[entry] === hash && isAt(text, from, to, words[entry] as string))
          return numbers[entry] as number;
      }
    },
  };
}

function isAt(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

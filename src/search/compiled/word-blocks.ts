/**
 * The words of passages lie in blocks, those of 256 numbers together: a question looks at forty passages, and one read for each would
 * take longer than all the rest. A block is where the words of each of its passages end, and then the words, passage after passage.
 */
const inBlock = 256;

export function blockOf(passage: number): number {
  return Math.floor(passage / inBlock);
}

/** The words of one passage of a block. */
export function wordsIn(block: Int32Array, passage: number): Int32Array {
  const place = passage % inBlock;
  const begin = place === 0 ? 0 : (block[place - 1] as number);
  return block.subarray(inBlock + begin, inBlock + (block[place] as number));
}

/** A block with other words for some of its passages; none for those that are gone. */
export function changeBlock(old: Int32Array | undefined, changes: Map<number, Int32Array>): Int32Array {
  const all = Array.from(
    { length: inBlock },
    (_, place) => changes.get(place) ?? (old ? wordsIn(old, place) : new Int32Array()),
  );
  const block = new Int32Array(inBlock + all.reduce((sum, words) => sum + words.length, 0));
  let end = 0;
  for (const [place, words] of all.entries()) {
    block.set(words, inBlock + end);
    end += words.length;
    block[place] = end;
  }
  return block;
}

/** Changes of many passages, by block and by place in it. */
export function byBlock(changes: Map<number, Int32Array>): Map<number, Map<number, Int32Array>> {
  const blocks = new Map<number, Map<number, Int32Array>>();
  for (const [passage, words] of changes) {
    const block = blockOf(passage);
    const known = blocks.get(block) ?? new Map<number, Int32Array>();
    blocks.set(block, known.set(passage % inBlock, words));
  }
  return blocks;
}

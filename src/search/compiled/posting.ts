/**
 * A posting is one number: which passage has a key, and how much. A word of the text weighs two, so that there are halves; 255 is the
 * most, and there is room for eight million passages. The postings of a key rise.
 */
export const mostPassages = 2 ** 23;
export const mostWeight = 255;

export function packPosting(passage: number, weight: number): number {
  return (passage << 8) | Math.min(weight, mostWeight);
}

/** Postings without those of removed passages, and with new ones, which are of higher numbers than all that are there. */
export function changePostings(old: Int32Array, removed: Set<number>, added: Int32Array): Int32Array {
  const kept = removed.size === 0 ? old : old.filter(posting => !removed.has(posting >>> 8));
  const changed = new Int32Array(kept.length + added.length);
  changed.set(kept);
  changed.set(added, kept.length);
  return changed;
}

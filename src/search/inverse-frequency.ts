/** The IDF of BM25 (Robertson and Spärck Jones), kept above zero: how much a word tells that stands in `frequency` of `all` texts. */
export function inverseFrequency(frequency: number, all: number): number {
  return Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));
}

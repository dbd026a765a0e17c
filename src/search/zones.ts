import type { Term } from './terms.ts';

/** Parts of a passage in which a word may stand, as bits. Sentences have a bit each; those beyond the last bit share it. */
export const zones = { title: 1, topic: 2, questions: 4, firstSentence: 8 } as const;
const sentenceBits = 28;
export const anySentence = ~(zones.title | zones.topic | zones.questions);
export const anywhere = ~0;

/** The bit of the nth sentence, counted from 0. */
export function sentenceBit(n: number): number {
  return zones.firstSentence << Math.min(n, sentenceBits - 1);
}

/** In which zones of a passage each key stands. */
export type Zones = Map<string, number>;

/** Notes that terms stand in a zone. */
export function mark(where: Zones, terms: Term[], bit: number): void {
  for (const { stem, five } of terms) {
    where.set(stem, (where.get(stem) ?? 0) | bit);
    where.set(five, (where.get(five) ?? 0) | bit);
  }
}

/** How much other names of the same thing count beside the word itself, and the first five letters beside the stem. */
export const strengths = { synonym: 0.5, five: 0.85 } as const;

/** Where a term stands in a passage, by each of the ways in which it may be met. */
export interface Match {
  stem: number;
  five: number;
  alsoStem: number;
  alsoFive: number;
}

export function matchOf(where: Zones, term: Term, also: Term[]): Match {
  let alsoStem = 0;
  let alsoFive = 0;
  for (const other of also) {
    alsoStem |= where.get(other.stem) ?? 0;
    alsoFive |= where.get(other.five) ?? 0;
  }
  return { stem: where.get(term.stem) ?? 0, five: where.get(term.five) ?? 0, alsoStem, alsoFive };
}

/** How well a term is met in some zones, 0 to 1: by its stem, by its first five letters, by another name. */
export function strength(match: Match, mask: number): number {
  if (match.stem & mask) return 1;
  if (match.five & mask) return strengths.five;
  if (match.alsoStem & mask) return strengths.synonym;
  return match.alsoFive & mask ? strengths.synonym * strengths.five : 0;
}

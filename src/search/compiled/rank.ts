import { type Passage, sentencesOf } from '../../knowledge/types.ts';
import { carries, formless, whatHolds } from '../holds.ts';
import type { Query } from '../query.ts';
import type { Found } from './first-look.ts';
import type { OpenLanguage } from './open-language.ts';
import { lookAt, type Seen, type Wanted } from './second-look.ts';

/** A candidate in its place. */
export interface Ranked {
  passage: number;
  score: number;
  seen: Seen;
  /** how much of the question stands in the best sentence that holds the kind of answer asked for */
  kind: number;
}

/** What each thing seen counts for the order. */
interface Weights {
  sentence: number;
  others: number;
  ordered: number;
  near: number;
}

/**
 * In a small collection one sentence that has the question's words answers it; among thousands of passages some have them by chance, and
 * more must speak for one. These, and the weight of BM25, are from listwise logistic regression (Cao and others 2007, Learning to rank)
 * on half of XQuAD, English and Russian, alone and among thousands of near misses; learnt on three articles of four and tried on the
 * fourth they find as much.
 */
const inSmall: Weights = { sentence: 1.45, others: 0.38, ordered: 0.2, near: 2.44 };
const inLarge: Weights = { sentence: 0.12, others: 0.59, ordered: 0.55, near: 0.87 };
/** Passages in what is small and what is large; between them the weights change with the logarithm of their number. */
const small = 250;
const large = 10_000;
/** Weights of the likeness of title and typical question, in shares of all the question’s words; from the guide’s own questions. */
const ofLikeness = { title: 0.4, question: 1.5 };
const ofBm25 = 0.72;

/** Of how many candidates the sentences are read for the form of an answer: that tells how sure it is, not the order. */
const read = 5;

/** Puts the passages of a first look in order by a second one. */
export function rank(
  query: Query,
  found: Found[],
  wanted: Wanted,
  index: OpenLanguage,
  passageOf: (number: number) => Passage,
): Ranked[] {
  const weights = weightsAmong(index.entries.length);
  const candidates = found
    .map(({ passage, score }): Ranked => {
      const seen = lookAt(passage, wanted, index);
      return { passage, seen, score: scoreOf(score, seen, wanted.total, weights), kind: seen.sentence };
    })
    .sort((a, b) => b.score - a.score || index.orderOf(a.passage) - index.orderOf(b.passage));
  if (!formless.has(query.kind))
    for (const candidate of candidates.slice(0, read))
      candidate.kind = carried(query, passageOf(candidate.passage), candidate.seen);
  return candidates;
}

function weightsAmong(passages: number): Weights {
  const share = Math.min(1, Math.max(0, Math.log(passages / small) / Math.log(large / small)));
  const between = (name: keyof Weights) => inSmall[name] + share * (inLarge[name] - inSmall[name]);
  return {
    sentence: between('sentence'),
    others: between('others'),
    ordered: between('ordered'),
    near: between('near'),
  };
}

function scoreOf(bm25: number, seen: Seen, total: number, weights: Weights): number {
  return (
    ofBm25 * bm25 +
    weights.sentence * seen.sentence +
    weights.others * seen.others +
    weights.ordered * seen.ordered +
    weights.near * seen.near +
    (ofLikeness.title * seen.title + ofLikeness.question * seen.question) * total
  );
}

function carried({ kind, asked }: Query, passage: Passage, seen: Seen): number {
  let best = 0;
  for (const [i, { text }] of sentencesOf(passage).entries()) {
    const shared = seen.sentences[i] ?? 0;
    if (shared > best && carries(kind, whatHolds(text, passage.language), asked)) best = shared;
  }
  return best;
}

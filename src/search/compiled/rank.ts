import { type Passage, sentencesOf } from '../../knowledge/types.ts';
import { carries, whatHolds } from '../holds.ts';
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

/**
 * What each thing seen counts beside a point of BM25. Those of a passage's text are from listwise logistic regression (Cao and others
 * 2007, Learning to rank) on half of XQuAD, English and Russian, alone and among thousands of near misses; learnt on three articles of
 * four and tried on the fourth they find as much. Those of title and typical questions are from the guide's own questions.
 */
const weights = {
  bm25: 0.85,
  sentence: 0.38,
  ordered: 0.4,
  near: 0.5,
  named: 0.33,
  kind: 0.12,
  title: 0.4,
  question: 1.5,
};

/** Of how many candidates the sentences are read, where the form of a sentence tells whether it answers. */
const read = 5;
const anyForm = new Set(['what', 'where', 'why']);

/** Puts the passages of a first look in order by a second one. */
export function rank(
  query: Query,
  found: Found[],
  wanted: Wanted,
  index: OpenLanguage,
  passageOf: (number: number) => Passage,
): Ranked[] {
  const candidates = found
    .map(({ passage, score }): Ranked => {
      const seen = lookAt(passage, wanted, index);
      return { passage, seen, score: scoreOf(score, seen, wanted.total), kind: seen.sentence };
    })
    .sort(better);
  if (!anyForm.has(query.kind))
    for (const candidate of candidates.slice(0, read))
      candidate.kind = carried(query, passageOf(candidate.passage), candidate.seen);
  for (const candidate of candidates) candidate.score += weights.kind * candidate.kind;
  return candidates.sort(better);

  function better(a: Ranked, b: Ranked): number {
    return b.score - a.score || index.orderOf(a.passage) - index.orderOf(b.passage);
  }
}

function scoreOf(bm25: number, seen: Seen, total: number): number {
  return (
    weights.bm25 * bm25 +
    weights.sentence * seen.sentence +
    weights.ordered * seen.ordered +
    weights.near * seen.near +
    weights.named * seen.named +
    (weights.title * seen.title + weights.question * seen.question) * total
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

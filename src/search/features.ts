import type { Entry } from './entry.ts';
import { carries } from './holds.ts';
import type { Query } from './query.ts';
import type { Likeness } from './question-index.ts';
import { anySentence, anywhere, type Match, matchOf, sentenceBit, strength, zones } from './zones.ts';

/** What a second look at a candidate sees, each from 0 to 1. */
export interface Features {
  /** share of the question's words, by weight, that the passage has anywhere */
  coverage: number;
  /** the same in its text and title only */
  inText: number;
  /** the same in its best single sentence */
  inSentence: number;
  /** likeness of the nearest typical question with all its words, those of grammar too (cosine) */
  near: number;
  /** the same of the second nearest */
  second: number;
  /** likeness of the nearest typical question against that of the best candidate's */
  lead: number;
  /** likeness of the nearest question that is known to have no answer */
  untold: number;
  /** how much nearer the passage's own nearest question is than that one; 0.5 where both are equally near */
  ahead: number;
  /** how much of the likeness to all typical questions together is with those of the passage, and the same of squares */
  vote: number;
  sharpVote: number;
  /** how much greater the latter is than that of any other candidate; 0.5 where both are equal */
  sharpLead: number;
  /** how likely it is the one asked for, after what was learnt of the typical questions, and against the likeliest of the others */
  chance: number;
  chanceLead: number;
  /** how likely the question is one that has no answer */
  untoldChance: number;
  /** how many typical questions it has; 1 is 30 or more */
  asked: number;
  /** the two votes of the questions that are known to have no answer */
  untoldVote: number;
  untoldSharpVote: number;
  /** likeness of the title */
  title: number;
  /** share of the question's words in the title of the whole article */
  topic: number;
  /** share of the question's words in both titles together */
  titled: number;
  /** how much the best sentence that holds the kind of answer asked for shares with the question, against the best sentence of all */
  kind: number;
  /** how much the question asks for that the passage has, whatever else it asks for; 1 is three telling words */
  evidence: number;
  /** how telling the most telling word is that the passage lacks */
  missed: number;
  /** score of the index against that of its best candidate */
  first: number;
  /** 1 where the question names a year that the passage does not have */
  strangeYear: number;
  /** share of the question's words that no passage at all has */
  unknown: number;
}

/** All of them, in the order in which the model knows them. */
export const features = [
  'coverage',
  'inText',
  'inSentence',
  'near',
  'second',
  'lead',
  'vote',
  'sharpVote',
  'sharpLead',
  'chance',
  'chanceLead',
  'untoldChance',
  'asked',
  'untold',
  'ahead',
  'untoldVote',
  'untoldSharpVote',
  'title',
  'topic',
  'titled',
  'kind',
  'evidence',
  'missed',
  'first',
  'strangeYear',
  'unknown',
] as const satisfies (keyof Features)[];

/** What is known of a candidate before the second look. */
export interface FirstLook {
  /** its score in the index against the best */
  first: number;
  /** likeness of its typical questions, and of those that are known to have no answer */
  likeness: Likeness;
  untold: Likeness;
  /** likeness of the best candidate's nearest, and the greatest vote of the other candidates */
  nearest: number;
  rival: number;
  /** how likely it is after what was learnt, the likeliest of the others, and that there is no answer */
  chance: number;
  likelyRival: number;
  untoldChance: number;
}

const manyQuestions = 30;
const year = /^(?:1[89]|20)\d\d$/u;

/** Looks at one candidate for a question; `highest` is the greatest weight that a word can have. */
export function look(
  query: Query,
  entry: Entry,
  { first, likeness, untold, nearest, rival, chance, likelyRival, untoldChance }: FirstLook,
  highest: number,
): Features {
  const { terms, kind, asked: named } = query;
  const { questions, near, second, vote, sharpVote } = likeness;
  const matches = terms.map(term => matchOf(entry.where, term, term.also));
  const total = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const shared = (mask: number) =>
    terms.reduce((sum, term, i) => sum + term.weight * strength(matches[i] as Match, mask), 0);
  let bestSentence = 0;
  let bestCarrying = 0;
  for (const [n, holds] of entry.holds().entries()) {
    const share = shared(sentenceBit(n));
    bestSentence = Math.max(bestSentence, share);
    if (share > bestCarrying && carries(kind, holds, named)) bestCarrying = share;
  }
  const found = shared(anywhere);
  const isMissing = (i: number) => strength(matches[i] as Match, anywhere) === 0;
  return {
    near,
    second,
    lead: nearest > 0 ? near / nearest : 0,
    untold: untold.near,
    ahead: (near - untold.near + 1) / 2,
    vote,
    sharpVote,
    sharpLead: (sharpVote - rival + 1) / 2,
    chance,
    chanceLead: (chance - likelyRival + 1) / 2,
    untoldChance,
    asked: Math.min(1, questions / manyQuestions),
    untoldVote: untold.vote,
    untoldSharpVote: untold.sharpVote,
    coverage: found / total,
    inText: shared(anySentence | zones.title) / total,
    inSentence: bestSentence / total,
    // Dice's coefficient by weight
    title: entry.titleWeight > 0 ? Math.min(1, (2 * shared(zones.title)) / (total + entry.titleWeight)) : 0,
    topic: shared(zones.topic) / total,
    titled: shared(zones.title | zones.topic) / total,
    kind: bestSentence > 0 ? bestCarrying / bestSentence : 0,
    evidence: Math.min(1, found / (3 * highest)),
    missed: terms.reduce((most, term, i) => (isMissing(i) ? Math.max(most, term.weight) : most), 0) / highest,
    first,
    strangeYear: terms.some((term, i) => year.test(term.folded) && isMissing(i)) ? 1 : 0,
    unknown: terms.reduce((sum, term) => (term.known ? sum : sum + term.weight), 0) / total,
  };
}

import { type Sentence, sentencesOf } from '../knowledge/types.ts';
import { carries } from './answer-kind.ts';
import { cosine } from './bag.ts';
import type { Entry } from './language-index.ts';
import type { Query, QueryTerm } from './query.ts';
import { matchIn, type Zone } from './terms.ts';

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
  /** likeness of the nearest typical question against that of the best candidate's; set when all candidates are looked at */
  lead: number;
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

/** How much another name of the same thing counts beside the word itself. */
const synonymMatch = 0.5;
/** A typical question that wants another kind of answer is another question, though its words are alike. */
const otherKind = 0.75;

const year = /^(?:1[89]|20)\d\d$/u;

/** Looks at one candidate for a question; `first` is its score in the index against the best, `highest` the greatest weight of any word. */
export function look(query: Query, entry: Entry, first: number, highest: number): Features {
  const { terms } = query;
  const total = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const share = (zone: Zone) => shared(terms, zone) / total;
  const sentences = sentencesOf(entry.passage);
  const bySentence = entry.sentences.map(share);
  const bestSentence = Math.max(0, ...bySentence);
  const bestCarrying = Math.max(
    0,
    ...bySentence.filter((_, i) => carries(query.kind, (sentences[i] as Sentence).text, query)),
  );
  const found = shared(terms, entry.whole);
  const missed = terms.filter(term => best(term, entry.whole) === 0).map(term => term.weight);
  const also = new Map(
    terms.flatMap(term => [
      [term.stem, term.also.map(other => other.stem)],
      [`~${term.five}`, term.also.map(other => `~${other.five}`)],
    ]),
  );
  const [near = 0, second = 0] = entry.bags
    .map(
      (bag, i) =>
        cosine(query.bag, bag, stem => also.get(stem) ?? []) *
        (entry.questionKinds[i] === query.kind ? 1 : otherKind),
    )
    .sort((a, b) => b - a);
  return {
    near,
    second,
    lead: 0,
    coverage: found / total,
    inText: shareOfEither(terms, entry.text, entry.title) / total,
    inSentence: bestSentence,
    title: likeness(terms, entry.title, total),
    topic: share(entry.topic),
    titled: shareOfEither(terms, entry.title, entry.topic) / total,
    kind: bestSentence > 0 ? bestCarrying / bestSentence : 0,
    evidence: Math.min(1, found / (3 * highest)),
    missed: Math.max(0, ...missed) / highest,
    first,
    strangeYear: terms.some(term => year.test(term.folded) && best(term, entry.whole) === 0) ? 1 : 0,
    unknown: terms.filter(term => !term.known).reduce((sum, term) => sum + term.weight, 0) / total,
  };
}

function best(term: QueryTerm, zone: Zone): number {
  let match = matchIn(zone, term);
  for (const other of term.also) match = Math.max(match, synonymMatch * matchIn(zone, other));
  return match;
}

function shared(terms: QueryTerm[], zone: Zone): number {
  return terms.reduce((sum, term) => sum + term.weight * best(term, zone), 0);
}

function shareOfEither(terms: QueryTerm[], one: Zone, other: Zone): number {
  return terms.reduce((sum, term) => sum + term.weight * Math.max(best(term, one), best(term, other)), 0);
}

/** Dice's coefficient by weight. */
function likeness(terms: QueryTerm[], zone: Zone, total: number): number {
  if (zone.weight === 0) return 0;
  return Math.min(1, (2 * shared(terms, zone)) / (total + zone.weight));
}

import { sentencesOf } from '../knowledge/types.ts';
import { carries } from './answer-kind.ts';
import type { Entry } from './language-index.ts';
import type { Query, QueryTerm } from './query.ts';
import { matchIn, type Zone } from './terms.ts';

/** What a second look at a candidate sees, each from 0 to 1. */
export interface Features {
  /** share of the question's words, by weight, that the passage has anywhere */
  coverage: number;
  /** the same in its text and titles only */
  inText: number;
  /** the same in its best single sentence */
  inSentence: number;
  /** likeness of the nearest typical question: shared weight against the weight of both (Dice) */
  question: number;
  /** likeness of the title */
  title: number;
  /** share of the question's words in the title of the whole article */
  topic: number;
  /** whether a sentence that shares a word with the question holds the kind of answer that is asked for */
  kind: number;
  /** 1 where the question names a number or a year that the passage does not have */
  strangeNumber: number;
  /** share of the question's words that no passage at all has */
  unknown: number;
}

/** How much another name of the same thing counts beside the word itself. */
const synonymMatch = 0.9;

/** Looks at one candidate for a question. */
export function look(query: Query, entry: Entry): Features {
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const share = (zone: Zone) => shared(query.terms, zone) / total;
  const sentences = sentencesOf(entry.passage);
  const titled = Math.max(share(entry.title), share(entry.topic));
  const bySentence = entry.sentences.map(share);
  const carried = sentences.some(
    (sentence, i) =>
      ((bySentence[i] as number) > 0 || titled > 0) && carries(query.kind, sentence.text, query.language),
  );
  return {
    coverage: share(entry.whole),
    inText: Math.max(share(entry.text), shareOfEither(query.terms, entry.text, entry.title) / total),
    inSentence: Math.max(0, ...bySentence),
    question: Math.max(0, ...entry.questions.map(question => likeness(query.terms, question, total))),
    title: likeness(query.terms, entry.title, total),
    topic: share(entry.topic),
    kind: carried ? 1 : 0,
    strangeNumber: query.terms.some(term => /\d/u.test(term.folded) && best(term, entry.whole) === 0) ? 1 : 0,
    unknown: query.terms.filter(term => !term.known).reduce((sum, term) => sum + term.weight, 0) / total,
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

/** Dice's coefficient by weight; words of the zone that the question lacks weigh as much as the question's own on average. */
function likeness(terms: QueryTerm[], zone: Zone, total: number): number {
  if (zone.size === 0 || terms.length === 0) return 0;
  const hits = shared(terms, zone);
  const matched = terms.filter(term => best(term, zone) > 0).length;
  const left = Math.max(0, zone.size - matched) * (total / terms.length);
  return (2 * hits) / (total + hits + left);
}

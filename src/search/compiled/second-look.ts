import { inverseFrequency } from '../inverse-frequency.ts';
import type { Query, QueryTerm } from '../query.ts';
import { strengths } from '../zones.ts';
import { wordFields } from './dictionary.ts';
import type { OpenLanguage } from './open-language.ts';
import { marks } from './passage-words.ts';

/** What a second look sees of a passage: sums of the weights of the question's words, each by how well it is met. */
export interface Seen {
  /** anywhere in the passage */
  anywhere: number;
  /** in its best sentence, in each, and how much more in all of them (Euclidean norm) than in the best alone */
  sentence: number;
  sentences: number[];
  others: number;
  /** pairs of the question's neighbours that are neighbours in the passage too, in the same order */
  ordered: number;
  /** pairs of the question's words that stand near each other */
  near: number;
  /** likeness of the title, and of the nearest typical question, 0 to 1 (Dice's coefficient by weight) */
  title: number;
  question: number;
}

/** Content words from one to another that are near. */
const near = 5;
/** Words that stand in different parts of a passage are never near. */
const farAway = 100;
/** As many digits of a key’s number tell whether it may be wanted. */
const filter = 2 ** 12 - 1;

/** The question's words by the keys that they are met by, once for all candidates. */
export interface Wanted {
  terms: QueryTerm[];
  total: number;
  byKey: Map<number, { term: number; strength: number }[]>;
  /** at the last digits of a key’s number: zero where no key of these is wanted. Most words are not, and this tells it sooner than a Map. */
  mayBeWanted: Uint8Array;
}

export function wantedBy(query: Query, index: OpenLanguage): Wanted {
  const byKey: Wanted['byKey'] = new Map();
  const mayBeWanted = new Uint8Array(filter + 1);
  const { terms } = query;
  const want = (key: string, term: number, strength: number) => {
    const number = index.key(key)?.number;
    if (number === undefined) return;
    mayBeWanted[number & filter] = 1;
    const list = byKey.get(number);
    if (list) list.push({ term, strength });
    else byKey.set(number, [{ term, strength }]);
  };
  for (const [i, term] of terms.entries()) {
    want(term.stem, i, 1);
    want(term.five, i, strengths.five);
    for (const other of term.also) {
      want(other.stem, i, strengths.synonym);
      want(other.five, i, strengths.synonym * strengths.five);
    }
  }
  return {
    terms,
    total: terms.reduce((sum, term) => sum + term.weight, 0) || 1,
    byKey,
    mayBeWanted,
  };
}

/** A word of the question met in a passage. */
interface Hit {
  term: number;
  at: number;
  strength: number;
}

/** Looks at the words of one passage. */
export function lookAt(passage: number, wanted: Wanted, index: OpenLanguage): Seen {
  const { terms, byKey, mayBeWanted, total } = wanted;
  const { table } = index;
  const numbers = index.words(passage);
  const hits: Hit[] = [];
  const sentences: number[] = [];
  const seen = { title: 0, question: 0 };
  const anywhere = terms.map(() => 0);
  const here = terms.map(() => 0);
  let part: number = marks.title;
  let own = 0;
  let at = 0;

  const endPart = () => {
    const shared = weigh(here, terms);
    if (part === marks.sentence) sentences.push(shared);
    else {
      at += farAway;
      const likeness = own > 0 ? (2 * shared) / (total + own) : 0;
      if (part === marks.title) seen.title = likeness;
      if (part === marks.question) seen.question = Math.max(seen.question, likeness);
    }
    here.fill(0);
    own = 0;
  };

  for (let i = 1; i < numbers.length; i++) {
    const word = numbers[i] as number;
    if (word < 0) {
      endPart();
      part = word;
      continue;
    }
    at++;
    const stem = table[wordFields * word] as number;
    const five = table[wordFields * word + 1] as number;
    if (part !== marks.sentence) own += inverseFrequency(index.frequencyOf(stem), index.entries.length);
    if (!mayBeWanted[stem & filter] && !mayBeWanted[five & filter]) continue;
    const met = byKey.get(stem) ?? byKey.get(five) ?? [];
    for (const { term, strength } of met) {
      hits.push({ term, at, strength });
      if (strength > (here[term] as number)) here[term] = strength;
      if (strength > (anywhere[term] as number)) anywhere[term] = strength;
    }
  }
  endPart();
  let sentence = 0;
  let squares = 0;
  for (const shared of sentences) {
    sentence = Math.max(sentence, shared);
    squares += shared * shared;
  }
  return {
    ...seen,
    sentences,
    sentence,
    others: Math.sqrt(squares) - sentence,
    anywhere: weigh(anywhere, terms),
    ...pairsOf(hits, terms),
  };
}

function weigh(strengths: number[], terms: QueryTerm[]): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += (strengths[i] as number) * (terms[i] as QueryTerm).weight;
  return sum;
}

/** Which of the question's words stand near each other. A pair weighs what its lighter word does. */
function pairsOf(hits: Hit[], terms: QueryTerm[]): { ordered: number; near: number } {
  const found = { ordered: new Set<number>(), near: new Set<number>() };
  for (let i = 0; i < hits.length; i++) {
    const { term, at } = hits[i] as Hit;
    for (let j = i + 1; j < hits.length; j++) {
      const other = hits[j] as Hit;
      if (other.at - at > near) break;
      if (other.term === term || other.at === at) continue;
      found.near.add(Math.min(term, other.term) * terms.length + Math.max(term, other.term));
      if (other.term === term + 1 && other.at === at + 1) found.ordered.add(term * terms.length + other.term);
    }
  }
  const sum = (pairs: Set<number>) =>
    [...pairs].reduce((all, pair) => {
      const one = terms[Math.floor(pair / terms.length)] as QueryTerm;
      const other = terms[pair % terms.length] as QueryTerm;
      return all + Math.min(one.weight, other.weight);
    }, 0);
  return { ordered: sum(found.ordered), near: sum(found.near) / Math.max(1, terms.length - 1) };
}

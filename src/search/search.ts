import { placePassage } from '../knowledge/place-passage.ts';
import type { Knowledge, Passage } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import type { Entry } from './entry.ts';
import { type Features, look } from './features.ts';
import { inverseFrequency } from './inverse-frequency.ts';
import { type KeptIndex, keepIndex, restoreIndex, restoreNames } from './kept-index.ts';
import { fields, indexLanguage, type LanguageIndex } from './language-index.ts';
import { type Query, readQuery, type Searched } from './query.ts';
import type { Likeness } from './question-index.ts';
import { nameGroups, searchedIn } from './searched.ts';
import { type Chosen, chooseSentences } from './sentences.ts';
import { sureness } from './sureness.ts';
import { keysOf, type Term } from './terms.ts';

/** A passage that may answer a question. */
export interface Candidate {
  passage: Passage;
  /** how sure it is that this passage answers, 0 to 1 */
  confidence: number;
  /** the sentences that answer, at most `mostCharacters` long together */
  sentences(mostCharacters: number): Chosen;
}

/** A candidate with what a second look saw of it. */
export interface SeenCandidate extends Candidate {
  features: Features;
}

/** Search over all that the guide knows, whatever its size: this one in memory, or one in a compiled index (compiled/). */
export interface Search<Result extends Candidate = Candidate> {
  /** Builds the index of a language now, so that its first question does not wait for it (some 1 s for this guide, where none was kept). */
  prepare(language: Language): void;
  /** The passages of a language that may answer a question, the surest first; at most ten. */
  find(question: string, language: Language, options?: FindOptions): Result[];
}

/** Search in memory. */
export interface MemorySearch extends Search<SeenCandidate> {
  /** What can be kept of the index of a language, for `Knowledge.indexed`. */
  keep(language: Language): KeptIndex;
}

export interface FindOptions {
  /** the language that the question is in, where that is another one */
  spoken?: Language | undefined;
  /** looks among these passages only; default: all */
  among?: ((passage: Passage) => boolean) | undefined;
}

/** How many candidates of the index get a second look. */
const looked = 20;
/** How many more do for their typical questions, which are near though the words in the passage are few. */
const lookedByQuestion = 8;
const returned = 10;
/** Weight of another name of the same thing in the first look, where the word itself has 1. */
const synonymBoost = 0.5;

/** Search in memory, for a guide that people have written. The index of a language is built when it is first asked, or prepared. */
export function createSearch(knowledge: Knowledge): MemorySearch {
  const indexes = new Map<Language, Searched & { index: LanguageIndex }>();
  const indexOf = (language: Language) => {
    const known = indexes.get(language);
    if (known) return known;
    const passages = [
      ...knowledge.passages.filter(passage => passage.language === language),
      ...[...knowledge.places.values()].map(place => placePassage(place, language)),
    ];
    const kept = knowledge.indexed?.(language) as KeptIndex | undefined;
    const restored = kept && restoreIndex(kept, passages, language);
    const made = restored
      ? searchedIn(restored, knowledge, restoreNames(kept))
      : searchedIn(indexLanguage(passages, knowledge.untold[language], language), knowledge);
    indexes.set(language, made);
    return made;
  };
  return {
    prepare: language => void indexOf(language),
    keep: language => keepIndex(indexOf(language).index, nameGroups(knowledge, language)),
    find(question, language, { spoken = language, among } = {}) {
      const searched = indexOf(language);
      const { index } = searched;
      const query = readQuery(question, searched, spoken);
      // numbers alone name nothing: «2+2»
      if (!query.terms.some(term => /\p{L}/u.test(term.folded))) return [];
      const likenessOf = index.questions.compare(query);
      const all = firstLook(query, index);
      const found = (among ? all.filter(({ entry }) => among(entry.passage)) : all).map(one => ({
        ...one,
        likeness: likenessOf(one.entry.id),
      }));
      const candidates = [
        ...found.slice(0, looked),
        ...found
          .slice(looked)
          .sort((a, b) => b.likeness.near - a.likeness.near)
          .slice(0, lookedByQuestion),
      ];
      return secondLook(candidates, likenessOf(index.entries.length), query, index)
        .sort((a, b) => b.confidence - a.confidence)
        .slice(0, returned);
    },
  };
}

/** A candidate of the first look. */
interface FirstFound {
  entry: Entry;
  score: number;
  likeness: Likeness;
}

/** Looks at the candidates, the best of the first look first, each against the others; `untold`: of the questions without an answer. */
function secondLook(
  candidates: FirstFound[],
  untold: Likeness,
  query: Query,
  { entries, classify }: LanguageIndex,
): SeenCandidate[] {
  const highest = inverseFrequency(0, entries.length);
  const bestScore = candidates[0]?.score ?? 1;
  const isBare = isBareName(query);
  const chanceOf = classify(query);
  const untoldChance = chanceOf(entries.length);
  const nearest = Math.max(0, ...candidates.map(({ likeness }) => likeness.near));
  const rivalOf = rivalsOf(candidates.map(({ likeness }) => likeness.sharpVote));
  const likelyRivalOf = rivalsOf(candidates.map(({ entry }) => chanceOf(entry.id)));
  return candidates.map(({ entry, score, likeness }) => {
    const chance = chanceOf(entry.id);
    const seen = {
      first: score / bestScore,
      likeness,
      untold,
      nearest,
      rival: rivalOf(likeness.sharpVote),
      chance,
      likelyRival: likelyRivalOf(chance),
      untoldChance,
    };
    const features = look(query, entry, seen, highest);
    return {
      passage: entry.passage,
      confidence: isBare ? surenessOfBare(features, entry) : sureness(features),
      features,
      sentences: (mostCharacters: number) => chooseSentences(query, entry, mostCharacters),
    };
  });
}

/** Of some numbers, the greatest but for the one that is given. */
function rivalsOf(values: number[]): (value: number) => number {
  const [winner = 0, runnerUp = 0] = [...values].sort((a, b) => b - a);
  return value => (value === winner ? runnerUp : winner);
}

/** Whether a message only names something: «Маречек», “the tannery”, „povídej o Fučíkovi“, “Kiu estis Dubček?”. */
function isBareName({ terms, kind }: Query): boolean {
  const naming = terms.filter(term => term.boost === 1);
  return (
    (kind === 'what' || kind === 'who') &&
    naming.length > 0 &&
    naming.length <= 2 &&
    naming.every(term => term.known)
  );
}

/**
 * How sure it is that a passage is what somebody wants who only names a thing: one that has the thing in its title, above all where the
 * title is nothing else, and the first section of a topic before the others.
 */
function surenessOfBare(features: Features, { opensTopic }: Entry): number {
  const sure = sureness(features);
  if (features.coverage < 0.8 || features.title === 0) return sure;
  return Math.min(1, Math.max(0.65 * sure, 0.4 * sure + 0.45 * features.title + (opensTopic ? 0.2 : 0.1)));
}

/**
 * The index's own candidates. MiniSearch multiplies a score by the number of terms matched, which hurts questions with many small
 * words; dividing by it again sums the BM25 scores of the terms, which finds more.
 */
function firstLook(query: Query, { mini, entries }: LanguageIndex): { entry: Entry; score: number }[] {
  const boosts = new Map<string, number>();
  const want = (term: Term, boost: number) => {
    for (const key of keysOf(term)) boosts.set(key, Math.max(boost, boosts.get(key) ?? 0));
  };
  for (const term of query.terms) {
    want(term, term.boost);
    for (const other of term.also) want(other, term.boost * synonymBoost);
  }
  return mini
    .search([...boosts.keys()].join(' '), {
      boost: fields,
      boostTerm: term => boosts.get(term) ?? 1,
      combineWith: 'OR',
    })
    .map(({ id, score, queryTerms }) => ({
      entry: entries[id] as Entry,
      score: score / (queryTerms.length || 1),
    }))
    .sort((a, b) => b.score - a.score);
}

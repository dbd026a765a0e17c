import { distance, isFunctionWord, isLightWord, type Language, words } from '../language/index.ts';
import { type AnswerKind, answerKind } from './answer-kind.ts';
import { type Bag, bagOf } from './bag.ts';
import { inverseFrequency, type LanguageIndex } from './language-index.ts';
import type { Synonyms } from './synonyms.ts';
import { keysOfTerm, type Term, termOf } from './terms.ts';

/** A content word of a question: what was typed, what else it may be called, and how much it tells. */
export interface QueryTerm extends Term {
  /** other names of the same thing, from the glossary */
  also: Term[];
  /** inverse document frequency: a word in few passages tells more */
  weight: number;
  /** how much of its weight the kind of word leaves it: 1, or less for a word that can be said of anything */
  boost: number;
  /** false where no passage has the word, nor one like it */
  known: boolean;
}

export interface Query {
  text: string;
  language: Language;
  kind: AnswerKind;
  terms: QueryTerm[];
  /** all its words, those of grammar too, as they are compared with typical questions */
  bag: Bag;
}

/** What a word that people use of anything counts beside one that names something. */
const lightWeight = 0.3;
/** A question of more words than this is a speech; its first words decide. Bounds the time of a hostile message. */
const mostTerms = 24;

/**
 * Reads a question against an index: content words, each mended where the index does not know it but knows one nearly like it.
 * `spoken` is the language that the question is in, where that is another than the one of the index.
 */
export function readQuery(
  text: string,
  index: LanguageIndex,
  synonyms: Synonyms,
  spoken: Language = index.language,
): Query {
  const { language } = index;
  const seen = new Set<string>();
  const typed = words(text)
    .filter(word => !isFunctionWord(word, language) && !isFunctionWord(word, spoken))
    .map(word => termOf(word, language))
    .filter(term => !seen.has(term.stem) && seen.add(term.stem))
    .slice(0, mostTerms);
  const mended = typed.map(term => (synonyms.knows(term.stem) ? term : mend(term, index)));
  const also = synonyms.expand(mended);
  const terms = mended.map((term, i) => {
    const frequency = frequencyOf(term, index);
    const boost = isLightWord(term.folded, language) ? lightWeight : 1;
    return {
      ...term,
      also: also[i] ?? [],
      boost,
      weight: inverseFrequency(frequency, index.entries.length) * boost,
      known: frequency > 0,
    };
  });
  // a mended word stands in the bag as mended
  const mendedTerm = new Map(typed.map((term, i) => [term.stem, mended[i] as Term]));
  const keys = words(text)
    .slice(0, 2 * mostTerms)
    .map(word => termOf(word, language))
    .flatMap(term => keysOfTerm(mendedTerm.get(term.stem) ?? term));
  return {
    text,
    language,
    kind: answerKind(text, spoken),
    terms,
    bag: bagOf(keys, index.weightInQuestions),
  };
}

/** In how many passages a term stands, by its stem or else by its first five letters. */
function frequencyOf(term: Term, index: LanguageIndex): number {
  return index.passagesWithStem.get(term.stem) ?? index.passagesWithFive.get(term.five) ?? 0;
}

/**
 * The nearest word of the index for one that it does not know: one wrong letter from four letters on, two from eight on. Where the index
 * has a word with the same five letters in front, only one that is a single letter off is likelier than another form of that.
 */
function mend(term: Term, index: LanguageIndex): Term {
  const { folded } = term;
  if (folded.length < 4 || /\d/u.test(folded) || index.passagesWithStem.has(term.stem)) return term;
  const limit = folded.length < 8 || index.passagesWithFive.has(term.five) ? 1 : 2;
  let best: { word: string; off: number } | undefined;
  for (let length = folded.length - limit; length <= folded.length + limit; length++) {
    for (const word of index.vocabulary.get(length) ?? []) {
      const off = distance(folded, word, best ? best.off - 1 : limit);
      if (off !== undefined) best = { word, off };
      if (best?.off === 1) return termOf(best.word, index.language);
    }
  }
  return best ? termOf(best.word, index.language) : term;
}

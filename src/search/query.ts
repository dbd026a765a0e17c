import { isFunctionWord, isLightWord, type Language, type Mender } from '../language/index.ts';
import { type AnswerKind, answerKind } from './answer-kind.ts';
import { beginnings } from './holds.ts';
import { inverseFrequency } from './inverse-frequency.ts';
import { numberedWords } from './numbered-words.ts';
import type { Synonyms } from './synonyms.ts';
import { type Term, termOf } from './terms.ts';
import { type Frequency, inFull, namesOfTen } from './years.ts';

/** What a question is read against: the words of an index. */
export interface KnownWords {
  language: Language;
  /** all that can be found */
  entries: { length: number };
  /** in how many of these a key stands */
  frequency: Frequency;
}

/** A content word of a question: what was typed, what else it may be called, and how much it tells. */
export interface QueryTerm extends Term {
  /** other names of the same thing, as far as the index has them */
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
  /** the keys of all its words, those of grammar too, with the keys of other names: what is compared with typical questions */
  keys: { key: string; also: string[] }[];
  /** beginnings of its words: what the question names cannot be the answer */
  asked: Set<string>;
}

/** What a question is read against. */
export interface Searched {
  index: KnownWords;
  synonyms: Synonyms;
  mender: Mender;
}

/** What a word that people use of anything counts beside one that names something. */
const lightWeight = 0.3;
/** A question of more words than this is a speech; its first words decide. Bounds the time of a hostile message. */
const mostTerms = 24;

/**
 * Reads a question against an index: content words, mended where the index does not know them but knows what they may have been meant for.
 * `spoken` is the language that the question is in, where that is another than the one of the index.
 */
export function readQuery(
  typed: string,
  { index, synonyms, mender }: Searched,
  spoken: Language = index.language,
): Query {
  const { language, entries, frequency } = index;
  const text = mender.mend(typed, spoken);
  const said = numberedWords(text, language, number => inFull(number, frequency))
    .slice(0, 2 * mostTerms)
    .map(word => ({ word, term: termOf(word, language) }));
  const content = new Map<string, Term>();
  for (const { word, term } of said)
    if (!isFunctionWord(word, language) && !isFunctionWord(word, spoken) && content.size < mostTerms)
      content.set(term.stem, term);
  const own = [...content.values()];
  const isThere = ({ stem, five }: Term) => frequency.has(stem) || frequency.has(five);
  const also = synonyms
    .expand(own)
    .map((others, i) => [...others, ...namesOfTen(own[i]?.folded ?? '', language)].filter(isThere));
  const terms = own.map((term, i): QueryTerm => {
    const found = frequency.get(term.stem) ?? frequency.get(term.five) ?? 0;
    const boost = isLightWord(term.folded, language) ? lightWeight : 1;
    return {
      ...term,
      also: also[i] ?? [],
      boost,
      weight: inverseFrequency(found, entries.length) * boost,
      known: found > 0,
    };
  });
  const alsoOf = new Map(terms.map(term => [term.stem, term.also]));
  const keys = new Map<string, string[]>();
  for (const { term } of said) {
    const { stem, five } = content.get(term.stem) ?? term;
    const others = alsoOf.get(stem) ?? [];
    keys.set(
      stem,
      others.map(other => other.stem),
    );
    keys.set(
      five,
      others.map(other => other.five),
    );
  }
  return {
    text,
    language,
    kind: answerKind(text, spoken),
    terms,
    keys: [...keys].map(([key, also]) => ({ key, also })),
    asked: new Set(beginnings(text, language)),
  };
}

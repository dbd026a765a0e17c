import { placePassage } from '../knowledge/place-passage.ts';
import type { Knowledge, Passage, Sentence } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { type Features, look } from './features.ts';
import { type Entry, fields, indexLanguage, type LanguageIndex } from './language-index.ts';
import { type Query, readQuery } from './query.ts';
import { chooseSentences } from './sentences.ts';
import { sureness } from './sureness.ts';
import { readSynonyms, type Synonyms } from './synonyms.ts';

/** A passage that may answer a question. */
export interface Candidate {
  passage: Passage;
  /** how sure it is that this passage answers, 0 to 1 */
  confidence: number;
  features: Features;
  /** the sentences that answer, in reading order, at most `mostCharacters` long together */
  sentences(mostCharacters: number): Sentence[];
}

export interface Search {
  /** The passages of a language that may answer a question, the surest first; at most ten. */
  find(question: string, language: Language): Candidate[];
}

/** How many candidates of the index get a second look. */
const looked = 20;
const returned = 10;

/** Search over all of the knowledge. The index of a language is built when it is first asked. */
export function createSearch(knowledge: Knowledge): Search {
  const indexes = new Map<Language, { index: LanguageIndex; synonyms: Synonyms }>();
  const indexOf = (language: Language) => {
    const known = indexes.get(language);
    if (known) return known;
    const passages = [
      ...knowledge.passages.filter(passage => passage.language === language),
      ...[...knowledge.places.values()].map(place => placePassage(place, language)),
    ];
    const made = {
      index: indexLanguage(passages, language),
      synonyms: readSynonyms(knowledge.glossary, language),
    };
    indexes.set(language, made);
    return made;
  };
  return {
    find(question, language) {
      const { index, synonyms } = indexOf(language);
      const query = readQuery(question, index, synonyms);
      if (query.terms.length === 0) return [];
      return firstLook(query, index)
        .map(entry => {
          const features = look(query, entry);
          return {
            passage: entry.passage,
            confidence: sureness(features),
            features,
            sentences: (mostCharacters: number) => chooseSentences(query, entry, mostCharacters),
          };
        })
        .sort((a, b) => b.confidence - a.confidence)
        .slice(0, returned);
    },
  };
}

/**
 * The index's own candidates. MiniSearch multiplies a score by the number of terms matched, which hurts questions with many small
 * words; dividing by it again sums the BM25 scores of the terms, which finds more.
 */
function firstLook(query: Query, { mini, entries }: LanguageIndex): Entry[] {
  const scores = new Map<number, number>();
  for (const key of ['stem', 'five'] as const) {
    const terms = new Set(query.terms.flatMap(term => [term[key], ...term.also.map(other => other[key])]));
    const names = Object.keys(fields) as (keyof typeof fields)[];
    const results = mini.search([...terms].join(' '), {
      fields: names.map(name => `${name}.${key}`),
      boost: Object.fromEntries(names.map(name => [`${name}.${key}`, fields[name]])),
      combineWith: 'OR',
    });
    for (const { id, score, queryTerms } of results)
      scores.set(id, (scores.get(id) ?? 0) + score / (queryTerms.length || 1));
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, looked)
    .map(([id]) => entries[id] as Entry);
}

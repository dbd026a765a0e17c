import type { Knowledge, Passage } from '../../knowledge/types.ts';
import type { Language } from '../../language/index.ts';
import { entryOf, partsOf } from '../entry.ts';
import { inverseFrequency } from '../inverse-frequency.ts';
import { type Query, readQuery, type Searched } from '../query.ts';
import type { Candidate, Search } from '../search.ts';
import { searchedIn } from '../searched.ts';
import { chooseSentences } from '../sentences.ts';
import { isSection, readDirectory, readRest } from './directory.ts';
import { createFirstLook } from './first-look.ts';
import type { IndexFile } from './index-file.ts';
import { lazyPassages } from './lazy-passages.ts';
import { type OpenLanguage, openLanguage, openShared } from './open-language.ts';
import { type Ranked, rank } from './rank.ts';
import { wantedBy } from './second-look.ts';
import { surenessOf } from './sureness.ts';

/** How many passages of the first look get a second one. */
const looked = 40;
const returned = 10;
/** What a word that can be said of anything counts beside one that names something: more than in a guide to one subject. */
const lightWeight = 0.6;

/** A compiled index, opened: what the guide knows, and the search over it. Passages and postings are read when they are asked for. */
export function openCompiled(file: IndexFile): { knowledge: Knowledge; search: Search } {
  const directory = readDirectory(file);
  const passages = lazyPassages(file, directory);
  const passageOf = (number: number) => passages.get(number) as Passage;
  const rest = readRest(file);
  const shared = openShared(file);
  const firstLook = createFirstLook(shared.lengths.length);
  const opened = new Map<Language, Searched & { index: OpenLanguage }>();
  const openIn = (language: Language) => {
    const known = opened.get(language);
    if (known) return known;
    const articles = directory.filter(article => article.language === language);
    const index = openLanguage(
      shared,
      language,
      articles.flatMap(article => article.numbers),
    );
    const made = searchedIn(index, rest);
    opened.set(language, made);
    return made;
  };

  const find: Search['find'] = (question, language, { spoken = language, among } = {}) => {
    const searched = openIn(language);
    const { index } = searched;
    const query = weighLight(readQuery(question, searched, spoken));
    // numbers alone name nothing: «2+2»
    if (!query.terms.some(term => /\p{L}/u.test(term.folded))) return [];
    const wanted = wantedBy(query, index);
    const found = firstLook(query, index, looked, among && (number => among(passageOf(number))));
    const ranked = rank(query, found, wanted, index, passageOf);
    const sureness = surenessAmong(ranked, wanted.total, inverseFrequency(0, index.entries.length));
    return ranked.slice(0, returned).map(({ passage: number }, i): Candidate => {
      const passage = passageOf(number);
      return {
        passage,
        confidence: sureness[i] as number,
        sentences: mostCharacters =>
          chooseSentences(query, entryOf(passage, partsOf(passage, language), number, false), mostCharacters),
      };
    });
  };

  return {
    knowledge: {
      ...rest,
      passages: directory.filter(isSection).flatMap(({ numbers }) => numbers.map(passageOf)),
    },
    search: { prepare: language => void openIn(language), find },
  };
}

function weighLight(query: Query): Query {
  const terms = query.terms.map(term =>
    term.boost < 1 ? { ...term, boost: lightWeight, weight: (term.weight * lightWeight) / term.boost } : term,
  );
  return { ...query, terms };
}

/** How sure each of some ranked candidates is; none surer than one before it. */
function surenessAmong(ranked: Ranked[], total: number, highest: number): number[] {
  const [first, second] = ranked;
  let most = 1;
  return ranked.slice(0, returned).map(({ seen, kind, score }, i) => {
    const rival = i === 0 ? second : first;
    const lead = rival && rival.score > 0 ? score / rival.score : Number.POSITIVE_INFINITY;
    most = Math.min(most, surenessOf({ seen, kind, lead, total, highest }));
    return most;
  });
}

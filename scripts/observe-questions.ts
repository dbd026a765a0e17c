import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/knowledge/load.ts';
import type { Knowledge } from '../src/knowledge/types.ts';
import { type Language, languages } from '../src/language/index.ts';
import { features } from '../src/search/features.ts';
import { createSearch, type MemorySearch } from '../src/search/search.ts';
import type { Example } from './boost.ts';
import { readQuestions } from './read-questions.ts';
import { typedAs, type WayOfTyping } from './type-badly.ts';

/** A question that the search was asked, and what it saw of the first candidates. */
export interface Observed {
  set: 'test/questions' | 'knowledge';
  language: Language;
  /** whether there is an answer */
  isAnswered: boolean;
  /** the part of the questions that it is in, from 0 */
  fold: number;
  candidates: Example[];
}

interface Question {
  text: string;
  language: Language;
  /** the facts that answer it */
  facts: string[];
  fold: number;
}

export const folds = 5;
const candidatesSeen = 8;
/** The ways that differ in what is searched for; the others are undone before. */
const ways = ['plain', 'bare', 'typo'] as const;
/** How much an example of each kind counts: the many questions of knowledge/ are to be heard, not to drown the others. */
const weights = { test: 4, asked: 0.5, untold: 0.5 };
/** One question of so many of knowledge/asked is asked, as there are enough. */
const share = 2;

/** Asks the search all questions there are. */
export function observe(): Observed[] {
  const { indexed: _, ...knowledge } = loadKnowledge(fileURLToPath(new URL('../knowledge', import.meta.url)));
  const search = createSearch(knowledge);
  const ofTests = readQuestions().flatMap(({ id, lang, ...question }) =>
    ways.map(way =>
      look(search, 'test/questions', weights.test, way, {
        ...question,
        language: lang,
        fold: Number(id.slice(3)) % folds,
      }),
    ),
  );
  return [...ofTests, ...languages.flatMap(language => ofKnowledge(knowledge, language))];
}

/**
 * Asks the questions of knowledge/asked and knowledge/untold, fold by fold, of an index that is without those of the fold. In each, some
 * sections have lost all of theirs: what a keeper writes tomorrow has none as yet, and is to be found all the same.
 */
function ofKnowledge(knowledge: Knowledge, language: Language): Observed[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHeld = (_: string, i: number) => i % folds === fold;
    const isKept = (_: string, i: number) => i % folds !== fold;
    const isNew = (section: number) => section % folds === fold;
    const isTaken = (_: unknown, i: number) => i % share === 0;
    const own = knowledge.passages.filter(passage => passage.language === language);
    const untold = knowledge.untold[language];
    const search = createSearch({
      ...knowledge,
      passages: own.map((passage, i) => ({
        ...passage,
        asked: isNew(i) ? [] : passage.asked.filter(isKept),
      })),
      untold: { ...knowledge.untold, [language]: untold.filter(isKept) },
    });
    const asked = own
      .flatMap(({ asked, facts }, i) =>
        (isNew(i) ? asked : asked.filter(isHeld)).map(text => ({ text, facts })),
      )
      .filter(isTaken);
    const none = untold.filter(isHeld).map(text => ({ text, facts: [] }));
    return [
      ...asked.map((question, i) =>
        look(search, 'knowledge', weights.asked, ways[i % ways.length] as WayOfTyping, {
          ...question,
          language,
          fold,
        }),
      ),
      ...none.flatMap(question =>
        ways.map(way => look(search, 'knowledge', weights.untold, way, { ...question, language, fold })),
      ),
    ];
  }).flat();
}

function look(
  search: MemorySearch,
  set: Observed['set'],
  weight: number,
  way: WayOfTyping,
  { text, language, facts, fold }: Question,
): Observed {
  const found = search.find(typedAs(way, text, language) ?? text, language).slice(0, candidatesSeen);
  const candidates = found.map(candidate => ({
    right: candidate.passage.facts.some(fact => facts.includes(fact)),
    values: features.map(name => candidate.features[name]),
    weight,
  }));
  return { set, language, isAnswered: facts.length > 0, fold, candidates };
}

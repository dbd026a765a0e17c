import MiniSearch from 'minisearch';
import { type Passage, sentencesOf } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { answerKind } from './answer-kind.ts';
import { type Holds, whatHolds } from './holds.ts';
import { inverseFrequency } from './inverse-frequency.ts';
import { indexQuestions, type QuestionIndex, type TypicalQuestion } from './question-index.ts';
import { allTermsOf, contentOf, keysOf, type Term, termsOf } from './terms.ts';
import { mark, sentenceBit, type Zones, zones } from './zones.ts';

/** A passage with the words of its parts, as ranking looks at them. */
export interface Entry {
  passage: Passage;
  /** its number in the index */
  id: number;
  where: Zones;
  /** whether it is the first section of its topic, which says what the topic is about */
  opensTopic: boolean;
  /** how much the words of its title tell together: the sum of their inverse document frequencies */
  titleWeight: number;
  /** what each of its sentences holds that may be an answer */
  holds(): Holds[];
}

/** All passages of one language, ready to be asked. */
export interface LanguageIndex {
  language: Language;
  entries: Entry[];
  mini: MiniSearch;
  questions: QuestionIndex;
  /** in how many passages a key stands */
  frequency: Map<string, number>;
  /** every folded word, and how often it is met */
  counts: Map<string, number>;
}

/** Weight of a field in the first look, where 1 is neutral. */
export const fields = { title: 2, topic: 1, questions: 1.5, text: 1 } as const;
type Field = keyof typeof fields;

/** Indexes the passages of one language: BM25 over two keys of each word, the stem and the first five letters. */
export function indexLanguage(passages: Passage[], untold: string[], language: Language): LanguageIndex {
  const names = Object.keys(fields) as Field[];
  const mini = new MiniSearch({
    fields: names,
    tokenize: text => text.split(' '),
    processTerm: term => term || null,
  });
  const frequency = new Map<string, number>();
  const counts = new Map<string, number>();
  const titles: Term[][] = [];
  const typical = passages.map(passage =>
    questionsOf(passage).map(question => readTypical(question, language)),
  );
  const entries = passages.map((passage, id): Entry => {
    const sentences = sentencesOf(passage).map(sentence => termsOf(sentence.text, language));
    const parts: Record<Field, Term[]> = {
      title: termsOf(passage.title, language),
      topic: termsOf(passage.topicTitle, language),
      questions: (typical[id] as TypicalQuestion[]).flatMap(({ terms }) => contentOf(terms, language)),
      text: sentences.flat(),
    };
    mini.add({ id, ...Object.fromEntries(names.map(name => [name, parts[name].flatMap(keysOf).join(' ')])) });
    const where: Zones = new Map();
    for (const name of ['title', 'topic', 'questions'] as const) mark(where, parts[name], zones[name]);
    for (const [n, terms] of sentences.entries()) mark(where, terms, sentenceBit(n));
    for (const key of where.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    for (const name of names)
      for (const { folded } of parts[name]) counts.set(folded, (counts.get(folded) ?? 0) + 1);
    titles.push(parts.title);
    let held: Holds[] | undefined;
    const holds = () => {
      held ??= sentencesOf(passage).map(sentence => whatHolds(sentence.text, language));
      return held;
    };
    const opensTopic = passages[id - 1]?.topic !== passage.topic;
    return { passage, id, where, opensTopic, titleWeight: 0, holds };
  });
  for (const [i, entry] of entries.entries()) {
    const stems = new Set((titles[i] as Term[]).map(term => term.stem));
    for (const stem of stems) entry.titleWeight += inverseFrequency(frequency.get(stem) ?? 0, entries.length);
  }
  // behind those of the passages, as if they were one passage more, the questions that none answers
  const questions = indexQuestions([...typical, untold.map(question => readTypical(question, language))]);
  return { language, entries, mini, questions, frequency, counts };
}

function readTypical(question: string, language: Language): TypicalQuestion {
  return { terms: allTermsOf(question, language), kind: answerKind(question, language) };
}

/** Typical questions and the other ways in which people ask. */
function questionsOf({ questions, asked }: Passage): string[] {
  return [...questions, ...asked];
}

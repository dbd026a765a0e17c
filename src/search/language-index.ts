import MiniSearch, { type Options } from 'minisearch';
import { type Passage, type Sentence, sentencesOf } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { answerKind } from './answer-kind.ts';
import { type Entry, entryOf, type Parts, partsOf, questionsOf } from './entry.ts';
import { inverseFrequency } from './inverse-frequency.ts';
import { indexQuestions, postQuestions, type QuestionIndex, type TypicalQuestion } from './question-index.ts';
import { type Classify, createClassifier, type Learnt, learnSections } from './section-classifier.ts';
import { allTermsOf, contentOf, keysOf, type Term } from './terms.ts';

/** All passages of one language, ready to be asked. */
export interface LanguageIndex {
  language: Language;
  entries: Entry[];
  mini: MiniSearch;
  questions: QuestionIndex;
  /** what was learnt of the typical questions, and how likely each passage is after it */
  learnt: Learnt;
  classify: Classify;
  /** in how many passages a key stands */
  frequency: Map<string, number>;
  /** every folded word, and how often it is met */
  counts: Map<string, number>;
  sentences(): Sentence[];
}

/** Weight of a field in the first look, where 1 is neutral. */
export const fields = { title: 2, topic: 1, questions: 1.5, text: 1 } as const;
type Field = keyof typeof fields;

/** Keys come in as they are, with blanks between them. */
export const miniOptions: Options = {
  fields: Object.keys(fields),
  tokenize: text => text.split(' '),
  processTerm: term => term || null,
};

/** Indexes the passages of one language: BM25 over two keys of each word, the stem and the first five letters. */
export function indexLanguage(passages: Passage[], untold: string[], language: Language): LanguageIndex {
  const names = Object.keys(fields) as Field[];
  const mini = new MiniSearch(miniOptions);
  const frequency = new Map<string, number>();
  const counts = new Map<string, number>();
  const titles: Term[][] = [];
  const typical = passages.map(passage =>
    questionsOf(passage).map(question => readTypical(question, language)),
  );
  const entries = passages.map((passage, id): Entry => {
    const questions = (typical[id] as TypicalQuestion[]).flatMap(({ terms }) => contentOf(terms, language));
    const parts = partsOf(passage, language, questions);
    mini.add({
      id,
      ...Object.fromEntries(names.map(name => [name, termsIn(parts, name).flatMap(keysOf).join(' ')])),
    });
    const entry = entryOf(passage, parts, id, passages[id - 1]?.topic !== passage.topic);
    for (const key of entry.where.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    for (const name of names)
      for (const { folded } of termsIn(parts, name)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
    titles.push(parts.title);
    return entry;
  });
  for (const [i, entry] of entries.entries()) {
    const stems = new Set((titles[i] as Term[]).map(term => term.stem));
    for (const stem of stems) entry.titleWeight += inverseFrequency(frequency.get(stem) ?? 0, entries.length);
  }
  // behind those of the passages, as if they were one passage more, the questions that none answers
  const questions = indexQuestions(
    postQuestions([...typical, untold.map(question => readTypical(question, language))]),
  );
  const learnt = learnSections(questions.posted);
  const classify = createClassifier(learnt, questions.weightOf);
  const sentences = () => passages.flatMap(sentencesOf);
  return { language, entries, mini, questions, learnt, classify, frequency, counts, sentences };
}

function readTypical(question: string, language: Language): TypicalQuestion {
  return { terms: allTermsOf(question, language), kind: answerKind(question, language) };
}

function termsIn(parts: Parts, field: Field): Term[] {
  return field === 'text' ? parts.sentences.flat() : parts[field];
}

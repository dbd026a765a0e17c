import MiniSearch from 'minisearch';
import { type Passage, sentencesOf } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { type AnswerKind, answerKind } from './answer-kind.ts';
import { type Bag, bagOf } from './bag.ts';
import { keysOf, type Term, termsOf, type Zone, zoneOf } from './terms.ts';

/** A passage with the words of its parts, as ranking looks at them. */
export interface Entry {
  passage: Passage;
  title: Zone;
  topic: Zone;
  text: Zone;
  sentences: Zone[];
  /** the kind of answer that each of its typical questions wants */
  questionKinds: AnswerKind[];
  /** its typical questions with all their words, those of grammar too */
  bags: Bag[];
  /** all of the above */
  whole: Zone;
}

/** All passages of one language, ready to be asked. */
export interface LanguageIndex {
  language: Language;
  entries: Entry[];
  mini: MiniSearch;
  /** how many passages hold a stem */
  passagesWithStem: Map<string, number>;
  passagesWithFive: Map<string, number>;
  /** every folded word of the passages, by its length: what a mistyped word may have meant */
  vocabulary: Map<number, Set<string>>;
  /** how much a stem tells among all typical questions */
  weightInQuestions: (stem: string) => number;
}

/** Weight of a field in the first look, where 1 is neutral. */
export const fields = { title: 2, topic: 1, questions: 1.5, text: 1 } as const;
type Field = keyof typeof fields;

/** Indexes the passages of one language: BM25 over two keys of each word, the stem and the first five letters. */
export function indexLanguage(passages: Passage[], language: Language): LanguageIndex {
  const names = Object.keys(fields) as Field[];
  const mini = new MiniSearch({
    fields: names.flatMap(name => [`${name}.stem`, `${name}.five`]),
    tokenize: text => text.split(' '),
    processTerm: term => term || null,
  });
  const passagesWithStem = new Map<string, number>();
  const passagesWithFive = new Map<string, number>();
  const vocabulary = new Map<number, Set<string>>();
  const entries = passages.map((passage, id) => {
    const questions = [...passage.questions, ...passage.asked];
    const parts: Record<Field, Term[][]> = {
      title: [termsOf(passage.title, language)],
      topic: [termsOf(passage.topicTitle, language)],
      questions: questions.map(question => termsOf(question, language)),
      text: sentencesOf(passage).map(sentence => termsOf(sentence.text, language)),
    };
    const document: Record<string, string | number> = { id };
    for (const name of names) {
      document[`${name}.stem`] = parts[name].flatMap(terms => terms.map(term => term.stem)).join(' ');
      document[`${name}.five`] = parts[name].flatMap(terms => terms.map(term => term.five)).join(' ');
    }
    mini.add(document);
    const all = names.flatMap(name => parts[name].flat());
    const whole = zoneOf(all);
    for (const key of whole.stems) passagesWithStem.set(key, (passagesWithStem.get(key) ?? 0) + 1);
    for (const key of whole.fives) passagesWithFive.set(key, (passagesWithFive.get(key) ?? 0) + 1);
    for (const { folded } of all) {
      const sameLength = vocabulary.get(folded.length) ?? new Set();
      vocabulary.set(folded.length, sameLength.add(folded));
    }
    return {
      passage,
      title: zoneOf(parts.title.flat()),
      topic: zoneOf(parts.topic.flat()),
      text: zoneOf(parts.text.flat()),
      sentences: parts.text.map(zoneOf),
      questionKinds: questions.map(question => answerKind(question, language)),
      bags: [] as Bag[],
      whole,
    };
  });
  const weightInQuestions = bagQuestions(entries, language);
  for (const { title } of entries)
    for (const stem of title.stems)
      title.weight += inverseFrequency(passagesWithStem.get(stem) ?? 0, entries.length);
  return { language, entries, mini, passagesWithStem, passagesWithFive, vocabulary, weightInQuestions };
}

/** Gives each entry the bags of its typical questions; returns the weight of a stem among all of them. */
function bagQuestions(entries: Entry[], language: Language): (stem: string) => number {
  const stemmed = entries.map(({ passage }) =>
    [...passage.questions, ...passage.asked].map(question => keysOf(question, language)),
  );
  const frequency = new Map<string, number>();
  let all = 0;
  for (const stems of stemmed.flat()) {
    all++;
    for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const weightOf = (stem: string) => inverseFrequency(frequency.get(stem) ?? 0, all);
  for (const [i, entry] of entries.entries())
    entry.bags = (stemmed[i] as string[][]).map(stems => bagOf(stems, weightOf));
  return weightOf;
}

/** The IDF of BM25 (Robertson and Spärck Jones), kept above zero. */
export function inverseFrequency(frequency: number, all: number): number {
  return Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));
}

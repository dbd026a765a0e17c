import MiniSearch, { type AsPlainObject } from 'minisearch';
import { type Passage, sentencesOf } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { entryWith } from './entry.ts';
import { type LanguageIndex, miniOptions } from './language-index.ts';
import { indexQuestions, type Posted } from './question-index.ts';
import { createClassifier, type Learnt } from './section-classifier.ts';
import type { NameGroup } from './synonyms.ts';
import { termWith } from './terms.ts';

/**
 * The index of one language as JSON, so that the next start need not make it again: reading it takes a twentieth of the time. The version
 * in knowledge/snapshot.ts changes with it.
 */
export interface KeptIndex {
  /** ids of its passages: it is of no use for others */
  ids: string;
  mini: AsPlainObject;
  /** by passage: its keys with blanks between them, and the zones in which each stands */
  where: [keys: string, masks: number[]][];
  titleWeights: number[];
  /** folded words with blanks between them, and how often each is met */
  counts: [words: string, numbers: number[]];
  postings: [keys: string, questions: number[][]];
  questions: Omit<Posted, 'postings'>;
  learnt: Learnt;
  /** of each group its names: the folded word and the stem of each term, with blanks between them */
  names: string[][];
}

export function keepIndex(
  { entries, mini, counts, questions, learnt }: LanguageIndex,
  names: NameGroup[],
): KeptIndex {
  const { postings, ...rest } = questions.posted;
  return {
    ids: idsOf(entries.map(({ passage }) => passage)),
    mini: mini.toJSON(),
    where: entries.map(({ where }) => [[...where.keys()].join(' '), [...where.values()]]),
    titleWeights: entries.map(({ titleWeight }) => titleWeight),
    counts: [[...counts.keys()].join(' '), [...counts.values()]],
    postings: [[...postings.keys()].join(' '), [...postings.values()]],
    questions: rest,
    learnt,
    names: names.map(group => group.map(name => name.map(term => `${term.folded} ${term.stem}`).join(' '))),
  };
}

/** What people call the same thing, as it was kept. */
export function restoreNames({ names }: KeptIndex): NameGroup[] {
  return names.map(group =>
    group.map(name => {
      const words = name.split(' ');
      return Array.from({ length: words.length / 2 }, (_, i) =>
        termWith(words[2 * i] as string, words[2 * i + 1] as string),
      );
    }),
  );
}

/** The index of these passages as it was kept; `undefined` where that one was of others. */
export function restoreIndex(
  kept: KeptIndex,
  passages: Passage[],
  language: Language,
): LanguageIndex | undefined {
  if (kept.ids !== idsOf(passages)) return undefined;
  const frequency = new Map<string, number>();
  const entries = passages.map((passage, id) => {
    const where = paired(...(kept.where[id] as [string, number[]]));
    for (const key of where.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    const opensTopic = passages[id - 1]?.topic !== passage.topic;
    return { ...entryWith(passage, where, id, opensTopic), titleWeight: kept.titleWeights[id] as number };
  });
  const questions = indexQuestions({ ...kept.questions, postings: paired(...kept.postings) });
  return {
    language,
    entries,
    mini: MiniSearch.loadJS(kept.mini, miniOptions),
    questions,
    learnt: kept.learnt,
    classify: createClassifier(kept.learnt, questions.weightOf),
    frequency,
    counts: paired(...kept.counts),
    sentences: () => passages.flatMap(sentencesOf),
  };
}

function paired<T>(keys: string, values: T[]): Map<string, T> {
  return new Map(keys.split(' ').map((key, i) => [key, values[i] as T]));
}

function idsOf(passages: Passage[]): string {
  return passages.map(({ id }) => id).join(' ');
}

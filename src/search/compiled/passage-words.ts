import { type Passage, sentencesOf } from '../../knowledge/types.ts';
import type { WordReader } from './word-reader.ts';

/** What begins at a place in a passage's words. Below zero, where the numbers of words are not. */
export const marks = { title: -1, topic: -2, question: -3, sentence: -4 } as const;

/** How much a word counts in a part of a passage; in the text it is two (see posting.ts). */
export const markWeights: Record<number, number> = {
  [marks.title]: 4,
  [marks.topic]: 2,
  [marks.question]: 3,
  [marks.sentence]: 2,
};

/** The content words of a passage as numbers, each part behind its mark: title, title of the article, every typical question, every sentence. */
export function wordsOf(passage: Passage, read: WordReader): Int32Array {
  const all: number[] = [marks.title];
  read(passage.title, all);
  all.push(marks.topic);
  read(passage.topicTitle, all);
  for (const question of [...passage.questions, ...passage.asked]) {
    all.push(marks.question);
    read(question, all);
  }
  for (const { text } of sentencesOf(passage)) {
    all.push(marks.sentence);
    read(text, all);
  }
  return Int32Array.from(all);
}

import { type Passage, sentencesOf } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { type Holds, whatHolds } from './holds.ts';
import { type Term, termsOf } from './terms.ts';
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

/** The content words of a passage, part by part. */
export interface Parts {
  title: Term[];
  topic: Term[];
  questions: Term[];
  sentences: Term[][];
}

/** The parts of a passage; `questions` are the content words of its typical questions, where they were read already. */
export function partsOf(
  passage: Passage,
  language: Language,
  questions = questionsOf(passage).flatMap(question => termsOf(question, language)),
): Parts {
  return {
    title: termsOf(passage.title, language),
    topic: termsOf(passage.topicTitle, language),
    questions,
    sentences: sentencesOf(passage).map(sentence => termsOf(sentence.text, language)),
  };
}

/** The entry of a passage of the given parts; its title weighs nothing as yet. */
export function entryOf(passage: Passage, parts: Parts, id: number, opensTopic: boolean): Entry {
  const where: Zones = new Map();
  for (const name of ['title', 'topic', 'questions'] as const) mark(where, parts[name], zones[name]);
  for (const [n, terms] of parts.sentences.entries()) mark(where, terms, sentenceBit(n));
  return entryWith(passage, where, id, opensTopic);
}

/** The entry of a passage whose words are known by their zones. */
export function entryWith(passage: Passage, where: Zones, id: number, opensTopic: boolean): Entry {
  let held: Holds[] | undefined;
  const holds = () => {
    held ??= sentencesOf(passage).map(sentence => whatHolds(sentence.text, passage.language));
    return held;
  };
  return { passage, id, where, opensTopic, titleWeight: 0, holds };
}

/** Typical questions and the other ways in which people ask. */
export function questionsOf({ questions, asked }: Passage): string[] {
  return [...questions, ...asked];
}

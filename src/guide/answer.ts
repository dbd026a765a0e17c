import type { Passage, Place, Sentence, Source } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import type { Event } from './event.ts';

/**
 * What came of a question. `answer`: sentences that answer it. `places`: what is known of a place, with its pin. `choice`: a question
 * back. `unknown`: the sources do not tell. `smalltalk`: nothing was asked of the sources.
 */
export type Outcome = 'answer' | 'places' | 'choice' | 'unknown' | 'smalltalk';

/** A passage as an answer names it. */
export interface Found {
  passage: Passage;
  /** how sure it is that the passage answers, 0 to 1 */
  score: number;
}

/** The guide's answer to one message, before it is put into a form that a channel shows. */
export interface Answer {
  language: Language;
  outcome: Outcome;
  title?: string | undefined;
  /** what is quoted from the knowledge base; empty where the guide speaks for itself */
  sentences: Sentence[];
  /** what the sentences are, where more than one thing is quoted */
  heading?: string | undefined;
  /** what else is quoted */
  parts: { heading: string; sentences: Sentence[] }[];
  /** what the guide says itself, in front of the sentences or in their place */
  said: string[];
  passages: Found[];
  sources: Source[];
  places: Place[];
  /** how sure the guide is that this answers the question, 0 to 1 */
  confidence: number;
  /** topics to go on with */
  topics: Passage[];
  /** questions to go on with */
  questions: string[];
  /** what else can be opened: the entries of a list, its next page */
  choices: Choice[];
  /** whether the question asks where something is */
  asksWhere: boolean;
  /** what a message that leans on this answer is about; `undefined` where that stays what it was */
  about?: About | undefined;
}

/** What a conversation is about, for the message that comes next: “and when was it closed?” */
export interface About {
  /** the section or place that was told last */
  id: string;
  /** the question that it answered */
  question?: string | undefined;
  /** whether all of it was told */
  whole?: boolean | undefined;
}

/** Something to choose, and what choosing it means. */
export interface Choice {
  label: string;
  event: Event;
}

/** The answer as plain text, as a person would read it. */
export function plainText(answer: Answer): string {
  const inOne = (sentences: Sentence[]) => sentences.map(sentence => sentence.text).join(' ');
  const topics = answer.topics.map(passage => `• ${passage.title}`);
  const quoted = [answer.sentences, ...answer.parts.map(part => part.sentences)].map(inOne);
  return [...answer.said.slice(0, 1), ...quoted, ...answer.said.slice(1), ...topics]
    .filter(Boolean)
    .join('\n');
}

/** An answer in which the guide speaks for itself, with whatever else it has. */
export function say(
  language: Language,
  outcome: Outcome,
  said: string[],
  more: Partial<Answer> = {},
): Answer {
  return {
    language,
    outcome,
    said,
    sentences: [],
    parts: [],
    passages: [],
    sources: [],
    places: [],
    confidence: 1,
    topics: [],
    questions: [],
    choices: [],
    asksWhere: false,
    ...more,
  };
}

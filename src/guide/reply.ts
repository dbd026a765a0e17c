import type { Precision } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import type { Outcome } from './answer.ts';
import type { Event } from './event.ts';

/** A sentence with the numbers of the sources that say it. */
export interface QuotedSentence {
  text: string;
  notes: number[];
}

/** A source as an answer lists it. */
export interface SourceNote {
  number: number;
  id: string;
  title: string;
  author?: string | undefined;
  year?: string | undefined;
  /** an address to open, or words that say where it is */
  address: string;
}

/** Something to press: what it says, and what pressing it means. */
export interface Button {
  label: string;
  event: Event;
}

export interface MessageReply {
  kind: 'message';
  language: Language;
  outcome: Outcome;
  title?: string | undefined;
  /** what the guide says itself, before what it quotes */
  before: string[];
  quoted: QuotedSentence[];
  /** what the guide says itself, after what it quotes */
  after: string[];
  sources: SourceNote[];
  buttons: Button[];
  /** what is quoted, where something is */
  quotes?: Quoted | undefined;
}

/** What a message quotes from, and what more there is of it. */
export interface Quoted {
  /** id of a section or of a place */
  id: string;
  kind: 'section' | 'place';
  /** whether the passage says more than is quoted */
  more: boolean;
  /** whether there is a place to show on a map */
  located: boolean;
}

export interface PinReply {
  kind: 'pin';
  language: Language;
  id: string;
  name: string;
  address: string;
  /** degrees, WGS84 */
  latitude: number;
  longitude: number;
  precision: Precision;
  /** whether the visitor asked where it is */
  asked: boolean;
  /** how sure the position is, in words */
  note: string;
  /** a page with a map of it */
  link: string;
}

/** What the guide wants to show, as data that any channel can translate. */
export type Reply = MessageReply | PinReply;

import type { Precision } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import type { MapLink } from '../places/map-links.ts';
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

/** Something quoted under a heading of its own. */
export interface Part {
  heading: string;
  quoted: QuotedSentence[];
}

export interface MessageReply {
  kind: 'message';
  language: Language;
  outcome: Outcome;
  title?: string | undefined;
  /** what the guide says itself, before what it quotes */
  before: string[];
  /** what the sentences are, where more than one thing is quoted */
  heading?: string | undefined;
  quoted: QuotedSentence[];
  /** what else is quoted */
  parts: Part[];
  /** what the guide says itself, after what it quotes */
  after: string[];
  sources: SourceNote[];
  buttons: Button[];
  /** rows of what carries on what is under way, such as a walk: shown also where suggestions are not */
  controls: Button[][];
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
  /** where to see it on a map */
  links: MapLink[];
}

/** A picture, drawn as SVG. */
export interface PictureReply {
  kind: 'picture';
  language: Language;
  /** what is seen on it, for those who cannot see it */
  caption: string;
  svg: string;
  /** pixels */
  width: number;
  height: number;
}

/** A question to guess. */
export interface QuizReply {
  kind: 'quiz';
  language: Language;
  id: string;
  question: string;
  options: string[];
  /** which option is right, counted from 0 */
  right: number;
  explanation: string;
}

/** All places with a sure position, for a channel that has a map to show them on. */
export interface MapReply {
  kind: 'map';
  language: Language;
  places: { id: string; number: number; name: string; latitude: number; longitude: number }[];
}

/** What the guide wants to show, as data that any channel can translate. */
export type Reply = MessageReply | PinReply | PictureReply | QuizReply | MapReply;

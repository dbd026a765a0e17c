import type { Language } from '../language/index.ts';
import type { About } from './answer.ts';

/** What a visitor did. A channel turns its own messages into these, and sends none of its own into the guide. */
export type Event =
  /** came for the first time, or asked to begin anew */
  | { kind: 'started' }
  /** wrote a message */
  | { kind: 'asked'; text: string }
  /** chose something to read or followed a link to it */
  | { kind: 'opened'; what: Opened; id: string }
  /** wants to see where something is: the id of a section or of a place */
  | { kind: 'located'; id: string }
  /** asked for a list; pages are counted from 0 */
  | { kind: 'browsed'; what: Listed; page: number };

/** What can be opened by its id. */
export const openable = ['section', 'place', 'topic', 'tour'] as const;
export type Opened = (typeof openable)[number];

/** What can be listed. */
export const listable = ['places', 'topics', 'tours', 'sources'] as const;
export type Listed = (typeof listable)[number];

/** What is known of the visitor: it decides the language where a message alone does not. */
export interface Visitor {
  /** chosen by the visitor for all answers */
  chosen?: Language | undefined;
  /** language of the last answer */
  last?: Language | undefined;
  /** language of the app or browser */
  app?: Language | undefined;
  /** what the last answer was about */
  about?: About | undefined;
}

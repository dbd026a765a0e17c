import type { Language } from '../language/index.ts';

/** What a visitor did. A channel turns its own messages into these, and sends none of its own into the guide. */
export type Event =
  /** came for the first time, or asked to begin anew */
  | { kind: 'started' }
  /** wrote a message */
  | { kind: 'asked'; text: string }
  /** chose a topic or followed a link: the id of a section or of a place */
  | { kind: 'opened'; id: string };

/** What is known of the visitor: it decides the language where a message alone does not. */
export interface Visitor {
  /** chosen by the visitor for all answers */
  chosen?: Language | undefined;
  /** language of the last answer */
  last?: Language | undefined;
  /** language of the app or browser */
  app?: Language | undefined;
}

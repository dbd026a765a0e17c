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
  | { kind: 'browsed'; what: Listed; page: number }
  /** told where he or she is; degrees, WGS84 */
  | { kind: 'positioned'; latitude: number; longitude: number }
  /** stands at a place: scanned its code, typed its number, walked up to it */
  | { kind: 'arrived'; place: string }
  /** goes on with a walk; stops are counted from 0 */
  | { kind: 'walked'; tour: string; step: WalkStep; stop: number };

/** What can be opened by its id. */
export const openable = ['section', 'place', 'topic', 'tour'] as const;
export type Opened = (typeof openable)[number];

/** What can be listed. */
export const listable = ['places', 'topics', 'tours', 'sources'] as const;
export type Listed = (typeof listable)[number];

/**
 * A step of a walk. `start`: sets out on foot. `read`: reads what is told at a stop, wherever he or she is. `reach`: is at a stop.
 * `skip`: leaves a stop out. `pause`, `resume`, `end`. `map`: wants to see the map with a stop marked.
 */
export const walkSteps = ['start', 'read', 'reach', 'skip', 'pause', 'resume', 'end', 'map'] as const;
export type WalkStep = (typeof walkSteps)[number];

/** A walk that a visitor is on. */
export interface Walk {
  tour: string;
  /** the next stop, counted from 0 */
  stop: number;
  /** stops whose story was told */
  told: number[];
  /** on foot, or by reading only */
  onFoot: boolean;
  paused: boolean;
}

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
  /** the walk that the visitor is on */
  walk?: Walk | undefined;
}

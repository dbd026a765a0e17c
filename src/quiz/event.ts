import type { Game, Person, Settings } from './game.ts';

/** What happens to a game. `at` is when, in milliseconds since the epoch; questions are counted from 0. */
export type GameEvent = { at: number } & Happening;

type Happening =
  /** before the start */
  | { kind: 'set'; change: Partial<Settings> }
  | { kind: 'joined'; person: Person; team?: number | undefined }
  | { kind: 'balanced' }
  /** `by` leads the game from now on where nobody known does */
  | { kind: 'started'; questions: string[]; answers?: number[] | undefined; by?: number | undefined }
  /** from the channel: a question is out, could not be sent, takes no more answers */
  | { kind: 'sent'; nth: number; poll: string; message: number }
  | { kind: 'failed'; nth: number; gone: boolean }
  | { kind: 'closed'; poll: string; votes?: number | undefined }
  /** no option: the answer was withdrawn */
  | { kind: 'answered'; poll: string; person: Person; options: number[] }
  /** from who leads it */
  | { kind: 'paused' }
  | { kind: 'resumed' }
  | { kind: 'skipped' }
  | { kind: 'stopped' }
  /** the group has another id; the message in which things are chosen is there */
  | { kind: 'moved'; room: string }
  | { kind: 'shown'; message: number }
  /** from the program: it is time, it was started anew, somebody wants to be forgotten */
  | { kind: 'due' }
  | { kind: 'interrupted' }
  | { kind: 'forgotten'; person: number };

/** What a game wants the channel to do. */
export type Effect =
  | { kind: 'ask'; nth: number }
  | { kind: 'close'; message: number }
  /** shows what is chosen, who plays and how it begins */
  | { kind: 'lobby' }
  /** the same after a moment, since others will join too */
  | { kind: 'lobbySoon' }
  | { kind: 'board' }
  | { kind: 'paused'; why: 'asked' | 'silent' }
  | { kind: 'over' };

export interface Step {
  game: Game;
  effects: Effect[];
}

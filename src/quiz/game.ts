import type { QuizQuestion } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';

/** What may be chosen before a game; the first of each but `seconds` and `number` is the usual one. */
export const numberChoices = [5, 10, 15, 20] as const;
export const secondsChoices = [10, 20, 30, 45, 60] as const;
export const teamChoices = [0, 2, 3, 4] as const;
export const nameChoices = ['full', 'first', 'none'] as const;

/** What a game asks about: one article, or the places of one walk. */
export interface About {
  kind: 'topic' | 'tour';
  id: string;
}

/** What is decided before the start. */
export interface Settings {
  /** one, or two that are shown together */
  languages: Language[];
  level: QuizQuestion['level'];
  /** questions to be asked */
  number: (typeof numberChoices)[number];
  /** time for a question */
  seconds: (typeof secondsChoices)[number];
  /** everything where not given */
  about?: About | undefined;
  /** 0: everybody for themselves */
  teams: (typeof teamChoices)[number];
  /** whether a quick right answer brings more */
  quickness: boolean;
  /** names as the channel shows them, first names only, or none at all */
  names: (typeof nameChoices)[number];
}

/** Somebody as the channel knows them. */
export interface Person {
  id: number;
  first: string;
  last?: string | undefined;
}

/** Somebody who plays. Their number is their place in the list, from 1. */
export interface Player {
  /** `undefined` after they wanted to be forgotten */
  id?: number | undefined;
  /** none in a game without names */
  first?: string | undefined;
  /** none in a game with first names only */
  last?: string | undefined;
  /** from 0; none in a game without teams */
  team?: number | undefined;
  /** said before the start that they play */
  joined?: boolean | undefined;
}

/** The option chosen, counted as shown, and how long after the question was out the answer came. */
export type Answer = [option: number, ms: number];

/** A question that was asked. Times are milliseconds since the epoch. */
export interface Asked {
  /** its id in the bank */
  question: string;
  /** what stands where: 0 is the right option, 1 to 3 the wrong ones */
  order: number[];
  /** handed to the channel */
  askedAt: number;
  /** known to be out; none where it never came out */
  sentAt?: number | undefined;
  /** as the channel knows it */
  poll?: string | undefined;
  message?: number | undefined;
  /** answers that the channel counted when it closed the question */
  votes?: number | undefined;
  /** no more answers are taken */
  closedAt?: number | undefined;
  /** the program stopped while it was open, so nobody can tell who was quick */
  interrupted?: true | undefined;
  /** by the place in the list of players: the last answer of each */
  answers: Record<number, Answer>;
}

/**
 * Where a game is. `lobby`: things are chosen. `countdown`: it begins. `asking`: a question is on its way to the channel. `open`: it takes
 * answers. `closing`: the channel was told to take no more. `between`: until the next one. `paused`, `over`.
 */
export type Phase = 'lobby' | 'countdown' | 'asking' | 'open' | 'closing' | 'between' | 'paused' | 'over';

/** All of a game: what it needs to go on after a restart. Points are not kept, they follow from the answers. */
export interface Game {
  version: 1;
  id: string;
  /** where the big screen shows it; known to nobody but who started it */
  address: string;
  /** the order of questions and options follows from it */
  seed: number;
  /** the channel's name of the group */
  room: string;
  /** title of the group */
  title: string;
  /** part of the group */
  thread?: number | undefined;
  /** who may lead it besides the group's admins, and gets the results */
  starter?: number | undefined;
  settings: Settings;
  phase: Phase;
  /** when to be woken if nothing happens before; in every phase but `over` */
  due?: number | undefined;
  /** seconds of the countdown that are left */
  left: number;
  /** pause, or stop, as soon as the question that is asked is closed */
  after?: 'pause' | 'stop' | undefined;
  /** message in which things are chosen */
  lobby?: number | undefined;
  players: Player[];
  /** ids of the questions to be asked */
  questions: string[];
  /** how many answers each of them has to choose from; four where not given */
  answers?: number[] | undefined;
  asked: Asked[];
  /** questions in a row that nobody answered, since the last pause */
  silent: number;
  /** times of what was sent to the group within the last minute */
  sends: number[];
  /** pause between two questions, longer where the channel is slow */
  pauseMs: number;
  startedAt: number;
  endedAt?: number | undefined;
  ended?: 'done' | 'stopped' | 'forgotten' | 'failed' | 'cancelled' | undefined;
}

/** A slow network is not punished for as long as this, in milliseconds. */
export const graceMs = 2000;
/** A game in which nothing happens ends after this, in milliseconds. */
export const forgottenMs = 30 * 60_000;
/** The shortest pause between two questions, in milliseconds: to see who was right, no more. */
export const shortestPauseMs = 800;

export interface NewGame {
  id: string;
  address: string;
  seed: number;
  room: string;
  title: string;
  thread?: number | undefined;
  starter?: number | undefined;
  language: Language;
  at: number;
}

/** A game that waits for its start, with what is usual: one language, ten questions, thirty seconds, everybody for themselves. */
export function newGame({ language, at, ...rest }: NewGame): Game {
  return {
    version: 1,
    ...rest,
    settings: {
      languages: [language],
      level: '13-17',
      number: 10,
      seconds: 30,
      teams: 0,
      quickness: true,
      names: 'full',
    },
    phase: 'lobby',
    due: at + forgottenMs,
    left: 0,
    players: [],
    questions: [],
    asked: [],
    silent: 0,
    sends: [at],
    pauseMs: shortestPauseMs,
    startedAt: at,
  };
}

/** The question that was asked last. */
export function currentOf(game: Game): Asked | undefined {
  return game.asked.at(-1);
}

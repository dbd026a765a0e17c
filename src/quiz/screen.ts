import type { Language } from '../language/index.ts';
import { type Asked, currentOf, type Game, type Phase } from './game.ts';
import { board, counted, teamBoard } from './score.ts';
import type { ToldQuestion } from './told.ts';

/** Finds what is asked and told of a question in a language. */
export type Tell = (question: string, language: Language) => ToldQuestion | undefined;

/** An answer to choose, in each language of the game. */
export interface ScreenOption {
  texts: string[];
  /** known once the question is closed */
  right?: boolean | undefined;
  /** how many chose it; known once the question is closed */
  chosen?: number | undefined;
}

export interface ScreenQuestion {
  texts: string[];
  options: ScreenOption[];
  /** what is told once the question is closed: why, from which source, and the place to walk to */
  explanations: string[];
  source?: string | undefined;
  place?: string | undefined;
  answered: number;
  /** time that is left, in milliseconds, when the picture is made; none once it is closed */
  leftMs?: number | undefined;
}

export interface ScreenPlayer {
  /** place in the list of players, from 0 */
  player: number;
  rank: number;
  points: number;
  streak: number;
}

/** What the big screen shows of a game at a moment; names and words are the channel's. */
export interface Screen {
  phase: Phase;
  languages: Language[];
  /** the question that is or was asked, from 1; 0 before the first */
  nth: number;
  of: number;
  seconds: number;
  /** seconds of the countdown */
  left: number;
  players: number;
  question?: ScreenQuestion | undefined;
  board: ScreenPlayer[];
  teams: { team: number; rank: number; points: number }[];
  ended?: Game['ended'];
}

/** As on the board in the group: nobody is the last of a class in front of all. */
const mostShown = 10;

/** The picture of a game; `at` is now, in milliseconds since the epoch. */
export function screenOf(game: Game, tell: Tell, at: number): Screen {
  const asked = currentOf(game);
  const isOut = asked?.sentAt !== undefined && game.phase !== 'asking';
  const players = board(game).filter(({ answered }) => answered > 0);
  return {
    phase: game.phase,
    languages: game.settings.languages,
    nth: game.asked.length,
    of: game.questions.length,
    seconds: game.settings.seconds,
    left: game.left,
    players: game.players.length,
    question: isOut ? questionOf(asked, game, tell, at) : undefined,
    board: players
      .slice(0, mostShown)
      .map(({ player, rank, points, streak }) => ({ player, rank, points, streak })),
    teams:
      counted(game).length > 0
        ? teamBoard(game).map(({ team, rank, points }) => ({ team, rank, points }))
        : [],
    ended: game.ended,
  };
}

function questionOf(asked: Asked, { settings }: Game, tell: Tell, at: number): ScreenQuestion | undefined {
  const told = settings.languages.flatMap(language => tell(asked.question, language) ?? []);
  const [first] = told;
  if (!first) return undefined;
  const isClosed = asked.closedAt !== undefined;
  const answers = Object.values(asked.answers);
  const { author, title, year } = first.sources[0] ?? {};
  return {
    texts: alike(told.map(({ question }) => question)),
    options: asked.order.map((option, shown) => ({
      texts: alike(told.map(({ right, wrong }) => [right, ...wrong][option] ?? '')),
      ...(isClosed
        ? { right: option === 0, chosen: answers.filter(([chosen]) => chosen === shown).length }
        : {}),
    })),
    answered: answers.length,
    leftMs: isClosed ? undefined : Math.max(0, (asked.sentAt ?? at) + settings.seconds * 1000 - at),
    explanations: isClosed ? told.flatMap(({ explanation }) => explanation ?? []) : [],
    source: (isClosed && [author, title, year].filter(Boolean).join(', ')) || undefined,
    place: isClosed ? first.place?.name : undefined,
  };
}

/** What reads the same in both languages stands once. */
function alike(texts: string[]): string[] {
  return [...new Set(texts)];
}

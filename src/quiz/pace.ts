import { type Asked, currentOf, type Game, shortestPauseMs } from './game.ts';

/** Telegram lets 20 messages a minute into a group; two are kept for what the group asks of the guide besides. */
const mostSends = 18;
const minuteMs = 60_000;
/** To read a board. */
const boardPauseMs = 6000;
/** A question that is on its way for longer than this shows that the channel is slow. */
const slowMs = 1500;
const longestPauseMs = 8000;

/** The game after something was sent to its group. */
export function withSend(game: Game, at: number): Game {
  return { ...game, sends: [...game.sends.filter(time => time > at - minuteMs), at] };
}

/** When the next question may go out, in milliseconds since the epoch. */
export function nextAt({ sends, pauseMs }: Game, at: number, afterBoard: boolean): number {
  const allowed = sends.length < mostSends ? 0 : (sends.at(-mostSends) as number) + minuteMs;
  return Math.max(at + (afterBoard ? boardPauseMs : pauseMs), allowed);
}

/** The pause between questions after one took so long to come out: doubled where the channel is slow, shorter again where it is not. */
export function pauseAfter({ pauseMs }: Game, sendingMs: number): number {
  return sendingMs > slowMs
    ? Math.min(longestPauseMs, 2 * pauseMs)
    : Math.max(shortestPauseMs, Math.round(pauseMs * 0.8));
}

/**
 * Whether everybody who is there has answered the question that is open: all who answered one of the two before, or said that they play.
 * The first question always has its whole time, since nobody knows yet who is there.
 */
export function allAnswered(game: Game): boolean {
  const open = currentOf(game);
  const before = game.asked.slice(-3, -1);
  if (!open || before.length === 0) return false;
  const isThere = (player: number) =>
    before.some((asked: Asked) => player in asked.answers) ||
    (game.asked.length === 2 && game.players[player]?.joined === true);
  const there = [...game.players.keys()].filter(isThere);
  return there.length > 0 && there.every(player => player in open.answers);
}

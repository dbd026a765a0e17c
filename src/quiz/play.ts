import type { Effect, Step } from './event.ts';
import { type Asked, currentOf, forgottenMs, type Game } from './game.ts';
import { nextAt, withSend } from './pace.ts';
import { seeded, shuffle } from './random.ts';

/** Answers that a question has to choose from. */
const usualAnswers = 4;
/** A board is shown after every fifth question. */
const boardEvery = 5;
/** Questions in a row without an answer, after which the game waits for its class. */
const mostSilent = 2;
/** Questions in a row that could not be sent, after which the game ends. */
const mostFailed = 2;
/** The channel confirms within this that it takes no more answers, or the game goes on without. */
export const confirmedWithinMs = 60_000;

export function unchanged(game: Game): Step {
  return { game, effects: [] };
}

/** Hands the next question to the channel, or ends the game after the last one. */
export function ask(game: Game, at: number): Step {
  const nth = game.asked.length;
  const question = game.questions[nth];
  if (question === undefined) return end(game, at, 'done');
  const answers = game.answers?.[nth] ?? usualAnswers;
  const order = shuffle([...Array(answers).keys()], seeded(game.seed + 7919 * nth));
  const asked: Asked = { question, order, askedAt: at, answers: {} };
  return {
    game: {
      ...withSend(game, at),
      phase: 'asking',
      asked: [...game.asked, asked],
      due: at + forgottenMs,
    },
    effects: [{ kind: 'ask', nth }],
  };
}

/** Has the channel take no more answers. Those on their way still count: the question is closed when all of them are here. */
export function closing(game: Game, at: number): Step {
  const { message } = currentOf(game) ?? {};
  if (game.phase !== 'open' || message === undefined) return unchanged(game);
  return {
    game: { ...game, phase: 'closing', due: at + confirmedWithinMs },
    effects: [{ kind: 'close', message }],
  };
}

/** No more answers are taken: on to the board, a pause, or the end. */
export function close(game: Game, at: number): Step {
  const asked = { ...(currentOf(game) as Asked), closedAt: at };
  const silent = Object.keys(asked.answers).length === 0 ? game.silent + 1 : 0;
  return goOn({ ...game, asked: game.asked.with(-1, asked), silent }, at);
}

/** The question could not be sent: it does not count. */
export function fail(game: Game, at: number, gone: boolean): Step {
  const asked = { ...(currentOf(game) as Asked), closedAt: at };
  const failed = { ...game, asked: game.asked.with(-1, asked) };
  const inVain = failed.asked.slice(-mostFailed).filter(({ sentAt }) => sentAt === undefined).length;
  return gone || inVain >= mostFailed ? end(failed, at, 'failed') : goOn(failed, at);
}

function goOn(game: Game, at: number): Step {
  if (game.after === 'stop') return end(game, at, 'stopped');
  if (game.asked.length >= game.questions.length) return end(game, at, 'done');
  const showsBoard = game.asked.length % boardEvery === 0;
  const effects: Effect[] = showsBoard ? [{ kind: 'board' }] : [];
  const shown = showsBoard ? withSend(game, at) : game;
  const why = game.after === 'pause' ? 'asked' : game.silent >= mostSilent ? 'silent' : undefined;
  if (why === undefined)
    return { game: { ...shown, phase: 'between', due: nextAt(shown, at, showsBoard) }, effects };
  const paused = pause(shown, at, why);
  return { game: paused.game, effects: [...effects, ...paused.effects] };
}

export function pause(game: Game, at: number, why: 'asked' | 'silent'): Step {
  return {
    game: { ...withSend(game, at), phase: 'paused', after: undefined, silent: 0, due: at + forgottenMs },
    effects: [{ kind: 'paused', why }],
  };
}

/** The end, with results; nothing happens to the game after it. */
export function end(game: Game, at: number, ended: NonNullable<Game['ended']>): Step {
  const last = currentOf(game);
  const asked =
    last && last.closedAt === undefined ? game.asked.with(-1, { ...last, closedAt: at }) : game.asked;
  return {
    game: { ...game, phase: 'over', asked, ended, endedAt: at, due: undefined, after: undefined },
    effects: [{ kind: 'over' }],
  };
}

import { answered, closed, interrupted, sent } from './answers.ts';
import type { GameEvent, Step } from './event.ts';
import { type Game, shortestPauseMs } from './game.ts';
import { balanced, joined, secondMs, set, started } from './lobby.ts';
import { ask, close, closing, confirmedWithinMs, end, fail, pause, unchanged } from './play.ts';
import { placeOf } from './players.ts';

/**
 * The rules of the game: what becomes of it when something happens, and what the channel is to do then. Every event may come twice, late
 * or out of order; what does not fit changes nothing. Every game but one that is over has a time (`due`) at which it goes on by itself,
 * so that each ends.
 */
export function step(game: Game, event: GameEvent): Step {
  const { at } = event;
  switch (event.kind) {
    case 'forgotten':
      return unchanged(forget(game, event.person));
    case 'moved':
      return unchanged({ ...game, room: event.room, lobby: undefined });
    case 'shown':
      return unchanged({ ...game, lobby: event.message });
    case 'sent':
      return sent(game, event);
    case 'set':
      return set(game, event);
  }
  if (game.phase === 'over') return unchanged(game);
  switch (event.kind) {
    case 'joined':
      return joined(game, event);
    case 'balanced':
      return balanced(game, event);
    case 'started':
      return started(game, event);
    case 'failed':
      return game.phase === 'asking' && event.nth === game.asked.length - 1
        ? fail(game, at, event.gone)
        : unchanged(game);
    case 'answered':
      return answered(game, event);
    case 'closed':
      return closed(game, event);
    case 'interrupted':
      return interrupted(game);
    case 'paused':
      return paused(game, at);
    case 'resumed':
      return game.phase === 'paused' ? goOnSoon(game, at) : unchanged({ ...game, after: undefined });
    case 'skipped':
      return skipped(game, at);
    case 'stopped':
      return stopped(game, at);
    case 'due':
      return game.due !== undefined && at >= game.due ? due(game, at) : unchanged(game);
  }
}

/** It is time. */
function due(game: Game, at: number): Step {
  switch (game.phase) {
    case 'lobby':
      return end(game, at, 'cancelled');
    case 'countdown':
      return game.left > 1
        ? {
            game: { ...game, left: game.left - 1, due: at + secondMs },
            effects: [{ kind: 'lobby' }],
          }
        : ask(game, at);
    case 'between':
      return ask(game, at);
    case 'open':
      // the channel closes it by itself, but did not tell
      return close(game, at);
    case 'closing':
      return close(game, at);
    case 'asking':
    case 'paused':
    case 'over':
      return end(game, at, 'forgotten');
  }
}

/** At once between two questions, after the one that is asked otherwise. */
function paused(game: Game, at: number): Step {
  if (game.phase === 'countdown' || game.phase === 'between') return pause(game, at, 'asked');
  if (game.phase === 'lobby' || game.phase === 'paused' || game.after === 'stop') return unchanged(game);
  return unchanged({ ...game, after: 'pause' });
}

/** On to the next question. The answers to this one count. */
function skipped(game: Game, at: number): Step {
  if (game.phase === 'open') return closing(game, at);
  if (game.phase === 'countdown' || game.phase === 'between' || game.phase === 'paused')
    return goOnSoon(game, at);
  return unchanged(game);
}

/** At once, or as soon as the answers to the question that is open are here: they count. */
function stopped(game: Game, at: number): Step {
  if (game.phase === 'lobby') return end(game, at, 'cancelled');
  const stopping: Game = { ...game, after: 'stop' };
  if (game.phase === 'open') return closing(stopping, at);
  if (game.phase === 'closing') return unchanged(stopping);
  if (game.phase === 'asking') return unchanged({ ...stopping, due: at + confirmedWithinMs });
  return end(game, at, 'stopped');
}

function goOnSoon(game: Game, at: number): Step {
  return unchanged({ ...game, phase: 'between', due: at + shortestPauseMs });
}

/** Somebody's name and id are gone; their answers stay under their number. */
function forget(game: Game, person: number): Game {
  const at = placeOf(game, person);
  const starter = game.starter === person ? undefined : game.starter;
  if (at < 0) return { ...game, starter };
  const { team, joined } = game.players[at] ?? {};
  const nameless = { ...(team === undefined ? {} : { team }), ...(joined ? { joined } : {}) };
  return { ...game, starter, players: game.players.with(at, nameless) };
}

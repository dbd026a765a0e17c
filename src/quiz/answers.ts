import type { GameEvent, Step } from './event.ts';
import { type Answer, type Asked, currentOf, type Game, graceMs, type Person } from './game.ts';
import { allAnswered, pauseAfter } from './pace.ts';
import { close, closing, unchanged } from './play.ts';
import { placeInTeams, placeOf, withPlayer } from './players.ts';

type Of<K extends GameEvent['kind']> = Extract<GameEvent, { kind: K }>;

/** A question is out: from now on its time runs, by our own clock. */
export function sent(game: Game, { nth, poll, message, at }: Of<'sent'>): Step {
  const asked = currentOf(game);
  if (game.phase !== 'asking' || !asked || nth !== game.asked.length - 1) {
    // it came out after the game had ended
    const late = game.phase === 'over' && game.asked[nth]?.poll === undefined;
    return { game, effects: late ? [{ kind: 'close', message }] : [] };
  }
  const out = { ...asked, sentAt: at, poll, message };
  const open: Game = {
    ...game,
    phase: 'open',
    asked: game.asked.with(-1, out),
    pauseMs: pauseAfter(game, at - asked.askedAt),
    due: at + game.settings.seconds * 1000 + graceMs,
  };
  return game.after === 'stop' ? closing(open, at) : { game: open, effects: [] };
}

/**
 * An answer: the last one before the question is closed counts, none where it was withdrawn. Anything else is ignored: another question’s
 * poll, an option that is not there.
 */
export function answered(game: Game, { poll, person, options, at }: Of<'answered'>): Step {
  const asked = currentOf(game);
  if (!asked || asked.poll !== poll || !takesAnswers(game)) return unchanged(game);
  const [option] = options;
  if (option === undefined) return withdrawn(game, asked, person);
  if (options.length > 1 || !Number.isInteger(option) || option < 0 || option >= asked.order.length)
    return unchanged(game);
  const entered = placeInTeams(withPlayer(game, person));
  const answer: Answer = [option, Math.max(0, at - (asked.sentAt ?? at))];
  const answers = { ...asked.answers, [placeOf(entered, person.id)]: answer };
  return settled({ ...entered, asked: entered.asked.with(-1, { ...asked, answers }) }, at);
}

function withdrawn(game: Game, asked: Asked, { id }: Person): Step {
  const { [placeOf(game, id)]: gone, ...answers } = asked.answers;
  if (!gone) return unchanged(game);
  return { game: { ...game, asked: game.asked.with(-1, { ...asked, answers }) }, effects: [] };
}

/** The channel takes no more answers, and has counted so many. Those that are still on their way get the time of grace. */
export function closed(game: Game, { poll, votes, at }: Of<'closed'>): Step {
  const asked = currentOf(game);
  if (!asked || asked.poll !== poll || !takesAnswers(game)) return unchanged(game);
  const count = votes ?? asked.votes;
  const due = Math.min(game.due ?? at, at + graceMs);
  const known = count === undefined ? asked : { ...asked, votes: count };
  return settled({ ...game, phase: 'closing', due, asked: game.asked.with(-1, known) }, at);
}

/** Closes the question where nothing more can come, and has it closed where everybody has answered. */
function settled(game: Game, at: number): Step {
  const { votes, answers } = currentOf(game) as Asked;
  if (votes !== undefined && Object.keys(answers).length >= votes) return close(game, at);
  if (game.phase === 'open' && allAnswered(game)) return closing(game, at);
  return { game, effects: [] };
}

function takesAnswers({ phase }: Game): boolean {
  return phase === 'open' || phase === 'closing';
}

/** The program was started anew: who was quick while it was away, nobody can tell. */
export function interrupted(game: Game): Step {
  const asked = currentOf(game);
  if (!asked || !takesAnswers(game)) return unchanged(game);
  return { game: { ...game, asked: game.asked.with(-1, { ...asked, interrupted: true }) }, effects: [] };
}

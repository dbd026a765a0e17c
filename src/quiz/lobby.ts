import type { GameEvent, Step } from './event.ts';
import { forgottenMs, type Game, nameChoices, type Settings } from './game.ts';
import { unchanged } from './play.ts';
import { balance, fitPlayers, placeInTeams, placeOf, withPlayer } from './players.ts';

/** Seconds counted down before the first question. */
const countdown = 3;
export const secondMs = 1000;

type Of<K extends GameEvent['kind']> = Extract<GameEvent, { kind: K }>;

/** What is chosen before the start. Names may be given up later too, but not be taken back. */
export function set(game: Game, { change, at }: Of<'set'>): Step {
  const { names = game.settings.names } = change;
  const less = nameChoices.indexOf(names) > nameChoices.indexOf(game.settings.names);
  if (game.phase !== 'lobby' && !less) return unchanged(game);
  const settings = { ...game.settings, ...(game.phase === 'lobby' ? change : { names }) };
  // tapped twice on a slow phone
  if (isChosen(game.settings, settings))
    return unchanged(game.phase === 'lobby' ? { ...game, due: at + forgottenMs } : game);
  const changed = { ...game, settings, players: fitPlayers(game.players, settings) };
  return game.phase === 'lobby' ? waiting(changed, at) : unchanged(changed);
}

/** Whether all of a change is chosen already. */
export function isChosen(settings: Settings, change: Partial<Settings>): boolean {
  return (Object.keys(change) as (keyof Settings)[]).every(
    name => JSON.stringify(change[name]) === JSON.stringify(settings[name]),
  );
}

/** Somebody says that they play, in a team or without. Everybody else joins by answering. */
export function joined(game: Game, { person, team, at }: Of<'joined'>): Step {
  if (game.phase !== 'lobby') return unchanged(game);
  const known = team === undefined || team < game.settings.teams ? team : undefined;
  const old = game.players[placeOf(game, person.id)];
  if (old?.joined && (known === undefined || old.team === known)) return unchanged(game);
  const entered = withPlayer(game, person, { team: known, joined: true });
  return { game: { ...entered, due: at + forgottenMs }, effects: [{ kind: 'lobbySoon' }] };
}

export function balanced(game: Game, { at }: Of<'balanced'>): Step {
  return game.phase === 'lobby' ? waiting(balance(game), at) : unchanged(game);
}

/** The countdown begins. Without a question in the bank there is nothing to begin. */
export function started(game: Game, { questions, answers, by, at }: Of<'started'>): Step {
  if (game.phase !== 'lobby' || questions.length === 0) return unchanged(game);
  const begun = placeInTeams({ ...game, questions, answers, startedAt: at, starter: game.starter ?? by });
  return {
    game: { ...begun, phase: 'countdown', left: countdown, due: at + secondMs },
    effects: [{ kind: 'lobby' }],
  };
}

function waiting(game: Game, at: number): Step {
  return { game: { ...game, due: at + forgottenMs }, effects: [{ kind: 'lobby' }] };
}

import type { Effect, GameEvent } from '../../src/quiz/event.ts';
import { type Game, newGame, type Person, type Settings } from '../../src/quiz/game.ts';
import { step } from '../../src/quiz/step.ts';

type Without<T> = T extends unknown ? Omit<T, 'at'> : never;

/** A game on a table: things happen to it at the time that its clock shows. */
export interface Table {
  game: Game;
  /** milliseconds since the epoch */
  now: number;
  effects: Effect[];
  happens(event: Without<GameEvent>, afterMs?: number): Effect[];
  /** lets time pass until the game wakes by itself */
  waits(): Effect[];
  /** has the question come out that was handed to the channel */
  comesOut(): void;
  answers(person: number, option: 'right' | 'wrong' | 'none', afterMs?: number): Effect[];
}

export const person = (id: number): Person => ({ id, first: `Алия${id}`, last: 'Асанова' });
export const questions = Array.from({ length: 20 }, (_, i) => `question-${i}`);

export function lay(change: Partial<Settings> = {}): Table {
  const table: Table = {
    game: newGame({
      id: 'g',
      address: 'a',
      seed: 5,
      room: '-100',
      title: '7б',
      starter: 1,
      language: 'ky',
      at: 0,
    }),
    now: 0,
    effects: [],
    happens(event, afterMs = 0) {
      table.now += afterMs;
      const { game, effects } = step(table.game, { ...event, at: table.now } as GameEvent);
      table.game = game;
      table.effects.push(...effects);
      return effects;
    },
    waits() {
      table.now = Math.max(table.now, table.game.due ?? 0);
      return table.happens({ kind: 'due' });
    },
    comesOut() {
      const nth = table.game.asked.length - 1;
      table.happens({ kind: 'sent', nth, poll: `poll-${nth}`, message: 100 + nth });
    },
    answers(id, option, afterMs = 0) {
      const { order = [], poll = '' } = table.game.asked.at(-1) ?? {};
      const right = order.indexOf(0);
      const options = option === 'none' ? [] : [option === 'right' ? right : (right + 1) % 4];
      return table.happens({ kind: 'answered', poll, person: person(id), options }, afterMs);
    },
  };
  table.happens({ kind: 'set', change });
  return table;
}

/** A game whose first question is out. */
export function begin(change: Partial<Settings> = {}, number = 10): Table {
  const table = lay(change);
  table.happens({ kind: 'started', questions: questions.slice(0, number) });
  while (table.game.phase === 'countdown') table.waits();
  table.comesOut();
  return table;
}

/** Goes on until the next question is out, or the game is over. */
export function next(table: Table): void {
  while (table.game.phase !== 'over') {
    if (table.game.phase === 'asking') {
      table.comesOut();
      return;
    }
    table.waits();
  }
}

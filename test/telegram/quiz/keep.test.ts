import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { step } from '../../../src/quiz/step.ts';
import { recordsOf, storedGames } from '../../../src/telegram/quiz/keep.ts';
import { begin, person, type Table } from '../../quiz/table.ts';

/** Records as a store keeps them. */
function createMemory() {
  const kept = new Map<string, unknown>();
  return {
    written: 0,
    keep(records: ReturnType<typeof recordsOf>) {
      for (const { kind, key, value } of records) {
        if (value === undefined) kept.delete(`${kind} ${key}`);
        else {
          const json = JSON.stringify(value);
          this.written += json.length;
          kept.set(`${kind} ${key}`, JSON.parse(json));
        }
      }
    },
    records: async (kind: string) =>
      [...kept].flatMap(([name, value]) =>
        name.startsWith(`${kind} `) ? [{ key: name.slice(kind.length + 1), value }] : [],
      ),
  };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('a game that is kept step by step', () => {
  it('is the same after a restart, whatever happened to it', async () => {
    const happening = fc.record({
      kind: fc.constantFrom(
        'answered',
        'answered',
        'answered',
        'due',
        'skipped',
        'paused',
        'resumed',
        'moved',
        'sent',
      ),
      pupil: fc.nat({ max: 8 }),
      option: fc.nat({ max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 5, maxLength: 60, size: 'max' }),
        async happenings => {
          const memory = createMemory();
          const table = begin();
          memory.keep(recordsOf({ ...table.game, due: 0 }, table.game, true));
          for (const { kind, pupil, option } of happenings) {
            const before = table.game;
            await happen(table, kind, pupil, option);
            if (table.game !== before) memory.keep(recordsOf(before, table.game, true));
            const stored = await storedGames(memory);
            expect(stored).toEqual(table.game.phase === 'over' ? [] : [plain(table.game)]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('writes little for an answer', () => {
    const memory = createMemory();
    const table = begin();
    for (let i = 0; i < 30; i++) table.answers(i, 'right');
    const before = table.game;
    table.answers(3, 'wrong');
    memory.keep(recordsOf(before, table.game, true));
    expect(memory.written).toBeLessThan(500);
  });
});

async function happen(table: Table, kind: string, pupil: number, option: number): Promise<void> {
  const { game } = table;
  table.now = kind === 'due' ? (game.due ?? 0) : table.now + 100;
  const at = table.now;
  if (kind === 'sent') {
    if (game.phase === 'asking') table.comesOut();
  } else if (kind === 'moved') table.game = step(game, { kind, room: `-${pupil}`, at }).game;
  else if (kind === 'answered') {
    const poll = game.asked.at(-1)?.poll ?? '';
    table.game = step(game, { kind, poll, person: person(pupil), options: [option], at }).game;
  } else table.game = step(game, { kind: kind as 'due', at }).game;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/quiz/event.ts';
import { board } from '../../src/quiz/score.ts';
import { step } from '../../src/quiz/step.ts';
import { lay, person, questions } from './table.ts';

const time = fc.integer({ min: 0, max: 9000 });
const pupil = fc.integer({ min: 1, max: 6 });
const nth = fc.integer({ min: 0, max: 6 });
const poll = nth.map(number => `poll-${number}`);
const often = (weight: number, arbitrary: fc.Arbitrary<Record<string, unknown>>) => ({ weight, arbitrary });
const options = fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 2 });
const change = fc.record(
  {
    teams: fc.constantFrom(0, 2, 3),
    quickness: fc.boolean(),
    names: fc.constantFrom('full', 'first', 'none'),
  },
  { requiredKeys: [] },
);
const happening = fc.oneof(
  often(
    30,
    fc.record({ kind: fc.constant('answers'), pupil, option: fc.constantFrom('right', 'wrong', 'none') }),
  ),
  often(20, fc.record({ kind: fc.constant('goesOn') })),
  often(10, fc.record({ kind: fc.constant('answered'), poll, person: pupil.map(person), options })),
  often(
    6,
    fc.record({ kind: fc.constantFrom('paused', 'resumed', 'skipped', 'interrupted', 'balanced', 'due') }),
  ),
  often(4, fc.record({ kind: fc.constant('closed'), poll, votes: fc.option(nth, { nil: undefined }) })),
  often(3, fc.record({ kind: fc.constant('sent'), nth, poll, message: nth })),
  often(3, fc.record({ kind: fc.constant('joined'), person: pupil.map(person), team: fc.nat({ max: 4 }) })),
  often(3, fc.record({ kind: fc.constant('set'), change })),
  often(1, fc.record({ kind: fc.constant('failed'), nth, gone: fc.boolean() })),
  often(
    1,
    fc.record({ kind: fc.constantFrom('started', 'stopped'), questions: fc.constant(questions.slice(0, 5)) }),
  ),
);

/** Lets a list of things happen, and keeps beside the game a log of what each pupil answered last to which question. */
function play(happenings: [Record<string, unknown>, number][]) {
  const table = lay();
  const log: Map<number, { option: number; ms: number }>[] = [];
  for (const [event, afterMs] of happenings) {
    table.now += afterMs;
    const before = table.game;
    const open = before.asked.at(-1);
    if (event.kind === 'goesOn') {
      if (before.phase === 'asking') table.comesOut();
      else table.waits();
    } else if (event.kind === 'answers' || event.kind === 'answered') {
      const pupil = (event.person as { id: number } | undefined)?.id ?? (event.pupil as number);
      const options = (event.options as number[]) ?? optionsOf(event.option as string, open?.order ?? []);
      const to = (event.poll as string) ?? open?.poll ?? '';
      table.happens({ kind: 'answered', poll: to, person: person(pupil), options });
      const taken = before.phase === 'open' || before.phase === 'closing';
      if (!taken || open?.poll !== to) continue;
      const answers = log[before.asked.length - 1] ?? new Map();
      log[before.asked.length - 1] = answers;
      const [option = -1] = options;
      if (options.length === 0) answers.delete(pupil);
      else if (options.length === 1 && [0, 1, 2, 3].includes(option))
        answers.set(pupil, { option, ms: table.now - (open.sentAt ?? 0) });
    } else table.happens(event as GameEvent);
  }
  return { table, log };
}

const optionsOf = (option: string, order: number[]) =>
  option === 'none' ? [] : [option === 'right' ? order.indexOf(0) : order.indexOf(2)];

const games = fc.array(fc.tuple(happening, time), {
  minLength: 20,
  maxLength: 150,
  size: 'max',
}) as fc.Arbitrary<[Record<string, unknown>, number][]>;

describe('whatever happens, in whatever order', () => {
  it('no point is lost or counted twice: the board is the one that the log of answers gives', () => {
    fc.assert(
      fc.property(games, happenings => {
        const { table, log } = play([
          [{ kind: 'started', questions: questions.slice(0, 5) }, 0],
          ...happenings,
        ]);
        while (table.game.phase !== 'over') table.waits();
        const { game } = table;
        const expected = new Map<number, number>();
        for (const [i, asked] of game.asked.entries())
          for (const [id, { option, ms }] of log[i] ?? []) {
            if (asked.order[option] !== 0) continue;
            const late = Math.min(1, Math.max(0, ms - 2000) / 30_000);
            const points = !game.settings.quickness
              ? 1
              : asked.interrupted
                ? 1000
                : Math.round(1000 - 500 * late);
            expected.set(id, (expected.get(id) ?? 0) + points);
          }
        const actual = board(game).filter(({ points }) => points > 0);
        expect(new Map(actual.map(({ player, points }) => [game.players[player]?.id, points]))).toEqual(
          expected,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('every game ends by itself, and stays as it ended', () => {
    fc.assert(
      fc.property(games, games, (happenings, after) => {
        const { table } = play(happenings);
        for (let i = 0; table.game.phase !== 'over'; i++) {
          expect(i).toBeLessThan(60);
          expect(table.game.due).toBeGreaterThanOrEqual(0);
          table.waits();
        }
        const result = board(table.game);
        for (const [event] of after)
          if (!['goesOn', 'answers', 'set'].includes(String(event.kind)))
            expect(step(table.game, { ...event, at: table.now } as GameEvent).game.phase).toBe('over');
        expect(board(table.game)).toEqual(result);
      }),
      { numRuns: 200 },
    );
  });

  it('what comes twice counts once', () => {
    fc.assert(
      fc.property(games, happenings => {
        const twice = happenings.flatMap(([event, afterMs]) => {
          const again = ['answered', 'answers', 'sent', 'closed', 'joined', 'started'].includes(
            String(event.kind),
          );
          return again
            ? [
                [event, afterMs],
                [event, 0],
              ]
            : [[event, afterMs]];
        }) as typeof happenings;
        expect(board(play(twice).table.game)).toEqual(board(play(happenings).table.game));
      }),
      { numRuns: 200 },
    );
  });
});

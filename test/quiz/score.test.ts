import { describe, expect, it } from 'vitest';
import { balance } from '../../src/quiz/players.ts';
import { board, pointsOf, teamBoard } from '../../src/quiz/score.ts';
import { shakyOnes, summary } from '../../src/quiz/summary.ts';
import { begin, lay, next, person } from './table.ts';

const asked = { question: 'q', order: [2, 0, 1, 3], askedAt: 0, sentAt: 0, answers: {} };
const { settings } = lay({ seconds: 30 }).game;

describe('points', () => {
  it.each([
    ['at once', 0, 1000],
    ['within the grace of two seconds', 2000, 1000],
    ['in the middle', 17_000, 750],
    ['in the last moment', 32_000, 500],
    ['as the last of a slow network', 90_000, 500],
  ])('for a right answer %s', (_, ms, points) => {
    expect(pointsOf(asked, [1, ms], settings)).toBe(points);
  });

  it('are none for a wrong answer, one where quickness does not count, and all where nobody could be quick', () => {
    expect(pointsOf(asked, [0, 0], settings)).toBe(0);
    expect(pointsOf(asked, [1, 29_000], { ...settings, quickness: false })).toBe(1);
    expect(pointsOf({ ...asked, interrupted: true }, [1, 29_000], settings)).toBe(1000);
  });
});

describe('the board', () => {
  it('shares a rank where points are equal, and counts right answers in a row', () => {
    const table = begin({ quickness: false });
    for (const right of [
      [1, 2, 3],
      [1, 2, 3],
      [1, 4],
    ]) {
      for (const pupil of [1, 2, 3, 4]) table.answers(pupil, right.includes(pupil) ? 'right' : 'wrong');
      next(table);
    }
    expect(
      board(table.game).map(({ rank, player, points, streak, longestStreak }) => [
        rank,
        player + 1,
        points,
        streak,
        longestStreak,
      ]),
    ).toEqual([
      [1, 1, 3, 3, 3],
      [2, 2, 2, 0, 2],
      [2, 3, 2, 0, 2],
      [4, 4, 1, 1, 1],
    ]);
  });

  it('gives a team the mean of its members, so that size is no advantage', () => {
    const table = lay({ teams: 2, quickness: false });
    for (const [pupil, team] of [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 1],
    ] as const)
      table.happens({ kind: 'joined', person: person(pupil), team });
    table.happens({ kind: 'started', questions: ['a', 'b'] });
    while (table.game.phase === 'countdown') table.waits();
    table.comesOut();
    for (const [pupil, option] of [
      [1, 'right'],
      [2, 'right'],
      [3, 'wrong'],
      [4, 'right'],
    ] as const)
      table.answers(pupil, option);
    // a latecomer goes where fewest are
    table.answers(5, 'wrong');
    next(table);
    expect(teamBoard(table.game)).toEqual([
      { team: 0, rank: 1, points: 0.7, members: 3 },
      { team: 1, rank: 2, points: 0.5, members: 2 },
    ]);
  });
});

describe('teams that are balanced', () => {
  it('are as large as each other, and nobody moves without need', () => {
    const table = lay({ teams: 3 });
    for (let pupil = 1; pupil <= 8; pupil++)
      table.happens({ kind: 'joined', person: person(pupil), team: pupil <= 5 ? 0 : 1 });
    const balanced = balance(table.game);
    const sizes = [0, 1, 2].map(team => balanced.players.filter(player => player.team === team).length);
    expect(sizes).toEqual([3, 3, 2]);
    const moved = balanced.players.filter((player, i) => player.team !== table.game.players[i]?.team);
    expect(moved).toHaveLength(2);
  });
});

describe('what is told of the questions', () => {
  it('has the hardest first, and those that fewer than six in ten knew', () => {
    const table = begin({}, 3);
    for (const right of [[1, 2, 3], [], [1, 2]]) {
      for (const pupil of [1, 2, 3]) table.answers(pupil, right.includes(pupil) ? 'right' : 'wrong');
      next(table);
    }
    const questions = summary(table.game);
    expect(questions.map(({ nth, right }) => [nth, right])).toEqual([
      [1, 0],
      [2, 2],
      [0, 3],
    ]);
    expect(shakyOnes(questions).map(({ nth }) => nth)).toEqual([1]);
    expect(questions[0]?.chosen.reduce((sum, count) => sum + count)).toBe(3);
  });
});

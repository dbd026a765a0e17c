import { describe, expect, it } from 'vitest';
import { board } from '../../src/quiz/score.ts';
import { begin, lay, next, person, questions, type Table } from './table.ts';

const points = ({ game }: Table) =>
  Object.fromEntries(board(game).map(({ player, points }) => [player, points]));

describe('a game', () => {
  it('counts down, asks, and shows a board after every fifth question and the end', () => {
    const table = begin({}, 10);
    for (let i = 0; i < 10; i++) {
      table.answers(7, 'right');
      next(table);
    }
    expect(table.game.phase).toBe('over');
    expect(table.effects.map(({ kind }) => kind).filter(kind => kind === 'ask' || kind === 'board')).toEqual([
      ...Array(5).fill('ask'),
      'board',
      ...Array(5).fill('ask'),
    ]);
    expect(table.effects.at(-1)).toEqual({ kind: 'over' });
  });

  it('shows nothing anew where a choice is tapped twice, or the only language', () => {
    const table = lay();
    expect(table.happens({ kind: 'set', change: { seconds: 20 } })).toEqual([{ kind: 'lobby' }]);
    expect(table.happens({ kind: 'set', change: { seconds: 20 } }, 100)).toEqual([]);
    expect(table.happens({ kind: 'set', change: { languages: ['ky'] } })).toEqual([]);
    expect(table.game.due).toBe(table.now + 30 * 60_000);
  });

  it('closes a question before its time when everybody who is there has answered, but not the first', () => {
    const table = begin();
    expect(table.answers(7, 'right')).toEqual([]);
    table.answers(8, 'wrong');
    next(table);
    expect(table.answers(7, 'right')).toEqual([]);
    expect(table.answers(8, 'right')).toEqual([{ kind: 'close', message: 101 }]);
    table.happens({ kind: 'closed', poll: 'poll-1', votes: 2 }, 120);
    expect(table.game.phase).toBe('between');
    expect((table.game.due ?? 0) - table.now).toBe(800);
  });

  it('waits for answers that the channel has counted and that are still on their way', () => {
    const table = begin();
    table.answers(7, 'right');
    table.happens({ kind: 'closed', poll: 'poll-0', votes: 2 }, 30_000);
    expect(table.game.phase).toBe('closing');
    table.answers(8, 'right', 1500);
    expect(table.game.phase).toBe('between');
    expect(Object.keys(points(table))).toHaveLength(2);
  });

  it('takes the last answer of each, and none that was withdrawn', () => {
    const table = begin({ quickness: false });
    table.answers(7, 'wrong');
    table.answers(7, 'right');
    table.answers(8, 'right');
    table.answers(8, 'none');
    next(table);
    expect(points(table)).toEqual({ 0: 1 });
  });

  it('ignores answers to other polls, options that are not there, and answers that come too late', () => {
    const table = begin({ quickness: false });
    const right = table.game.asked[0]?.order.indexOf(0) ?? 0;
    table.happens({ kind: 'answered', poll: 'another', person: person(7), options: [right] });
    for (const options of [[4], [-1], [0.5], [0, 1], [Number.NaN]])
      table.happens({ kind: 'answered', poll: 'poll-0', person: person(7), options });
    table.waits();
    table.happens({ kind: 'answered', poll: 'poll-0', person: person(7), options: [right] });
    expect(board(table.game)).toEqual([]);
  });

  it('welcomes whoever comes late', () => {
    const table = begin({ quickness: false });
    table.answers(7, 'right');
    next(table);
    table.answers(8, 'right');
    table.answers(7, 'right');
    next(table);
    expect(points(table)).toEqual({ 0: 2, 1: 1 });
  });

  it('pauses after two questions that nobody answers, says why, and ends when nobody comes back', () => {
    const table = begin();
    next(table);
    table.waits();
    expect(table.effects.at(-1)).toEqual({ kind: 'paused', why: 'silent' });
    table.happens({ kind: 'resumed' });
    next(table);
    table.answers(7, 'right');
    next(table);
    next(table);
    table.waits();
    expect(table.game.phase).toBe('paused');
    expect((table.game.due ?? 0) - table.now).toBe(30 * 60_000);
    table.waits();
    expect(table.game).toMatchObject({ phase: 'over', ended: 'forgotten' });
    expect(table.effects.at(-1)).toEqual({ kind: 'over' });
    expect(points(table)).toEqual({ 0: 1000 });
  });

  it('pauses after the question that is asked, and at once between two', () => {
    const table = begin();
    table.answers(7, 'right');
    table.happens({ kind: 'paused' });
    expect(table.game.phase).toBe('open');
    table.waits();
    expect(table.game.phase).toBe('paused');
    table.happens({ kind: 'resumed' });
    table.happens({ kind: 'paused' });
    expect(table.game.phase).toBe('paused');
  });

  it('goes on when it is told to, and what was answered counts', () => {
    const table = begin({ quickness: false });
    table.answers(7, 'right');
    expect(table.happens({ kind: 'skipped' })).toEqual([{ kind: 'close', message: 100 }]);
    table.happens({ kind: 'closed', poll: 'poll-0', votes: 1 });
    next(table);
    expect(table.game.asked).toHaveLength(2);
    table.answers(8, 'right');
    table.happens({ kind: 'stopped' });
    table.happens({ kind: 'closed', poll: 'poll-1', votes: 1 });
    expect(table.game).toMatchObject({ phase: 'over', ended: 'stopped' });
    expect(points(table)).toEqual({ 0: 1, 1: 1 });
  });

  it('has a question closed that comes out after the end', () => {
    const table = lay();
    table.happens({ kind: 'started', questions: questions.slice(0, 5) });
    while (table.game.phase === 'countdown') table.waits();
    table.happens({ kind: 'stopped' });
    table.waits();
    expect(table.game.phase).toBe('over');
    expect(table.happens({ kind: 'sent', nth: 0, poll: 'p', message: 9 })).toEqual([
      { kind: 'close', message: 9 },
    ]);
  });

  it('ends where the group is gone, and goes on where one question could not be sent', () => {
    const table = lay({ quickness: false });
    table.happens({ kind: 'started', questions: questions.slice(0, 5) });
    while (table.game.phase === 'countdown') table.waits();
    table.happens({ kind: 'failed', nth: 0, gone: false });
    next(table);
    table.answers(7, 'right');
    next(table);
    expect(points(table)).toEqual({ 0: 1 });
    table.waits();
    table.waits();
    table.happens({ kind: 'failed', nth: 3, gone: true });
    expect(table.game).toMatchObject({ phase: 'over', ended: 'failed' });
  });

  it('slows down where the channel is slow, and keeps below twenty messages a minute', () => {
    const table = begin({ seconds: 10 }, 20);
    for (let i = 0; i < 20; i++) {
      for (const pupil of [7, 8]) table.answers(pupil, 'right', 200);
      table.happens({ kind: 'closed', poll: `poll-${table.game.asked.length - 1}`, votes: 2 });
      while (table.game.phase === 'between') table.waits();
      if (table.game.phase === 'asking') table.comesOut();
      const lastMinute = table.game.sends.filter(time => time > table.now - 60_000);
      expect(lastMinute.length).toBeLessThanOrEqual(20);
    }
    expect(table.now).toBeGreaterThan(60_000);
    const slow = begin();
    slow.answers(7, 'right');
    slow.waits();
    slow.waits();
    slow.now += 3000;
    slow.comesOut();
    expect(slow.game.pauseMs).toBe(1600);
  });

  it('forgets who wants to be forgotten, and keeps the answers under a number', () => {
    const table = begin({ quickness: false });
    table.answers(7, 'right');
    table.happens({ kind: 'forgotten', person: 7 });
    next(table);
    expect(table.game.players).toEqual([{}]);
    expect(points(table)).toEqual({ 0: 1 });
  });

  it('keeps no names where a school may not', () => {
    const table = begin({ names: 'none' });
    table.answers(7, 'right');
    expect(table.game.players).toEqual([{ id: 7 }]);
    const first = begin();
    first.answers(7, 'right');
    expect(first.game.players).toEqual([{ id: 7, first: 'Алия7', last: 'Асанова' }]);
    first.happens({ kind: 'set', change: { names: 'first', seconds: 60 } });
    expect(first.game.players).toEqual([{ id: 7, first: 'Алия7' }]);
    expect(first.game.settings).toMatchObject({ names: 'first', seconds: 30 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newProgress,
  nextAnyway,
  nextQuestion,
  type Progress,
  readProgress,
  standing,
  withAnswer,
} from '../../src/quiz/alone.ts';

const minute = 60_000;
const day = 1440 * minute;
const bank = [
  ...['kant', 'train', 'lamp'].map(id => ({ id, level: '10-12' as const })),
  { id: 'congress', level: 'adults' as const },
];
const begun: Progress = { ...newProgress(7), levels: ['10-12'] };
const answer = (progress: Progress, id: string, isRight: boolean, at: number) =>
  ({ ...withAnswer(progress, id, isRight, at), last: id }) satisfies Progress;

describe('somebody who answers alone', () => {
  it('is asked each question of the chosen levels once, before any comes again', () => {
    let progress = begun;
    const asked: string[] = [];
    for (let at = 0; at < 3; at++) {
      const id = nextQuestion(bank, progress, at) as string;
      asked.push(id);
      progress = answer(progress, id, true, at);
    }
    expect(asked.toSorted()).toEqual(['kant', 'lamp', 'train']);
    expect(nextQuestion(bank, progress, 3)).toBeUndefined();
    expect(standing(bank, progress)).toEqual({ known: 3, again: 0, fresh: 0, total: 3, nextAt: day });
  });

  it('gets a wrong one again after a few others, at once where there are no others', () => {
    const progress = answer(begun, 'kant', false, 0);
    expect(nextQuestion(bank, progress, 1)).not.toBe('kant');
    const other = nextQuestion(bank, progress, 1) as string;
    expect(nextQuestion(bank, answer(progress, other, true, minute), 2 * minute)).toBe('kant');
    const rest = ['train', 'lamp'].reduce((so, id) => answer(so, id, true, 2), progress);
    expect(nextQuestion(bank, rest, 3)).toBe('kant');
    expect(standing(bank, rest)).toMatchObject({ known: 2, again: 1, fresh: 0 });
  });

  it('sees what is known ever more rarely, and from the beginning once it was not known', () => {
    let progress = begun;
    const days: number[] = [];
    for (let i = 0, at = 0; i < 6; i++) {
      progress = withAnswer(progress, 'kant', true, at);
      const due = progress.cards.kant?.due as number;
      days.push((due - at) / day);
      at = due;
    }
    expect(days).toEqual([1, 3, 7, 30, 30, 30]);
    progress = withAnswer(progress, 'kant', false, 0);
    expect(progress.cards.kant).toEqual({ box: 1, due: 2 * minute });
    expect(progress).toMatchObject({ right: 6, wrong: 1 });
  });

  it('may go on although all are known', () => {
    const known = ['kant', 'train', 'lamp'].reduce((so, id, i) => answer(so, id, true, i), begun);
    expect(nextAnyway(bank, known)).toBe('kant');
    expect(nextAnyway(bank, { ...known, last: 'kant' })).toBe('train');
    expect(nextAnyway([], known)).toBeUndefined();
  });

  it('keeps what is known where the languages have different questions', () => {
    const progress = answer(begun, 'kant', true, 0);
    const inCzech = bank.filter(({ id }) => id !== 'kant');
    expect(standing(inCzech, progress)).toMatchObject({ known: 0, total: 2 });
    expect(standing(bank, progress)).toMatchObject({ known: 1, total: 3 });
  });

  it('is never left without a question while one is not known, and never asked the same twice in a row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(3 * day)), { maxLength: 60 }), answers => {
        let progress: Progress = { ...begun, levels: ['10-12', 'adults'] };
        let at = 0;
        for (const [isRight, pause] of answers) {
          const id = nextQuestion(bank, progress, at);
          const { known, again, fresh, total } = standing(bank, progress);
          expect(known + again + fresh).toBe(total);
          if (id === undefined) expect(known).toBe(total);
          else {
            if (again + fresh > 1) expect(id).not.toBe(progress.last);
            progress = answer(progress, id, isRight, at);
          }
          at += pause;
        }
      }),
    );
  });
});

describe('progress that was kept', () => {
  it('comes back as it was', () => {
    const progress = answer(begun, 'kant', false, 5);
    expect(readProgress(JSON.parse(JSON.stringify(progress)), 1)).toEqual(progress);
  });

  it('is begun anew where it is none, and loses what cannot be', () => {
    for (const kept of [undefined, null, 'x', 7, [], {}])
      expect(readProgress(kept, 9)).toEqual(newProgress(9));
    const spoilt = {
      seed: 'x',
      levels: ['5', 'adults'],
      cards: { a: 1, b: { box: 9, due: 0 }, c: { box: 2, due: 3 } },
      right: -1,
    };
    expect(readProgress(spoilt, 9)).toEqual({
      ...newProgress(9),
      levels: ['adults'],
      cards: { c: { box: 2, due: 3 } },
    });
    fc.assert(fc.property(fc.anything(), kept => void nextQuestion(bank, readProgress(kept, 1), 0)));
  });
});

import { describe, expect, it } from 'vitest';
import type { QuizQuestion } from '../../../src/knowledge/types.ts';
import { step } from '../../../src/quiz/step.ts';
import { summary } from '../../../src/quiz/summary.ts';
import { pollText } from '../../../src/telegram/quiz/poll-text.ts';
import { lay } from '../../quiz/table.ts';

/** A question as a teacher’s file may have it: true or false, in one language, without an explanation. */
const truth: QuizQuestion = {
  id: 'truth',
  level: '10-12',
  sources: [],
  question: { cs: 'Vlak přijel v roce 1925.' },
  right: { cs: 'Pravda' },
  wrong: [{ cs: 'Nepravda' }],
  file: 'quiz/lesson.yaml',
};

describe('a question with other than four answers', () => {
  it('is asked with its own answers, in the languages in which it is there', () => {
    expect(pollText(truth, [1, 0], ['cs', 'ky'], {}, '1/5. ')).toEqual({
      question: '1/5. Vlak přijel v roce 1925.',
      options: ['Nepravda', 'Pravda'],
      explanation: '',
    });
  });

  it('is played like any other', () => {
    const table = lay({ languages: ['cs'] });
    table.happens({ kind: 'started', questions: ['truth', 'many'], answers: [2, 10] });
    while (table.game.phase === 'countdown') table.waits();
    table.comesOut();
    expect(table.game.asked[0]?.order.toSorted()).toEqual([0, 1]);
    table.answers(7, 'right');
    const after = step(table.game, {
      kind: 'answered',
      poll: 'poll-0',
      person: { id: 8, first: 'X' },
      options: [2],
      at: table.now,
    });
    expect(after.game).toBe(table.game);
    while (table.game.asked.length < 2) table.waits();
    expect(table.game.asked[1]?.order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(summary(table.game)[0]?.chosen).toEqual([1, 0]);
  });
});

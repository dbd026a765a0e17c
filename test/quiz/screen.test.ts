import { describe, expect, it } from 'vitest';
import { screenOf, type Tell } from '../../src/quiz/screen.ts';
import { tellQuestion } from '../../src/quiz/told.ts';
import { realGuide } from '../real.ts';
import { lay, type Table } from './table.ts';

const { knowledge } = realGuide();
const { quiz } = knowledge;
const tell: Tell = (id, language) => {
  const question = knowledge.quiz.find(other => other.id === id);
  return question && tellQuestion(question, language, knowledge);
};
const ids = quiz.slice(0, 3).map(({ id }) => id);

const screen = (table: Table) => screenOf(table.game, tell, table.now);

function begin(languages: ('ky' | 'cs')[]): Table {
  const table = lay({ languages });
  table.happens({ kind: 'started', questions: ids });
  return table;
}

describe('the big screen', () => {
  it('counts down, then shows the question in each language, and what is left of the time', () => {
    const table = begin(['ky', 'cs']);
    expect(screen(table)).toMatchObject({ phase: 'countdown', left: 3, nth: 0, of: 3, question: undefined });
    while (table.game.phase === 'countdown') table.waits();
    expect(screen(table)).toMatchObject({ phase: 'asking', nth: 1, question: undefined });
    table.comesOut();
    table.answers(7, 'right', 4000);
    const { question } = screen(table);
    expect(question).toMatchObject({
      texts: [quiz[0]?.question.ky, quiz[0]?.question.cs],
      answered: 1,
      leftMs: 26_000,
      explanations: [],
    });
    expect(question?.options).toHaveLength(4);
    expect(question?.options[0]?.texts).toHaveLength(2);
    expect(question?.source).toBeUndefined();
    expect(JSON.stringify(question)).not.toContain('right');
  });

  it('shows which answer was right only when no more are taken, and the board then', () => {
    const table = begin(['cs']);
    while (table.game.phase === 'countdown') table.waits();
    table.comesOut();
    table.answers(7, 'right', 1000);
    table.answers(8, 'wrong', 1000);
    while (table.game.asked[0]?.closedAt === undefined) table.waits();
    const { question, board } = screen(table);
    const right = question?.options.filter(option => option.right);
    expect(right).toEqual([{ texts: [quiz[0]?.right.cs], right: true, chosen: 1 }]);
    expect(question?.options.map(({ chosen }) => chosen).toSorted()).toEqual([0, 0, 1, 1]);
    expect(question).toMatchObject({ leftMs: undefined, explanations: [quiz[0]?.explanation?.cs] });
    expect(question?.source).toContain(knowledge.sources.get(quiz[0]?.sources[0] ?? '')?.title);
    expect(board).toMatchObject([
      { player: 0, rank: 1, points: 1000 },
      { player: 1, rank: 2, points: 0 },
    ]);
  });

  it('shows a question that is in the bank no more as none', () => {
    const table = begin(['cs']);
    while (table.game.phase === 'countdown') table.waits();
    table.comesOut();
    expect(screenOf(table.game, () => undefined, 0).question).toBeUndefined();
  });
});

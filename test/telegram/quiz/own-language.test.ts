import { describe, expect, it } from 'vitest';
import { loadLocales } from '../../../src/guide/locales.ts';
import { createTexts } from '../../../src/guide/texts.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { dateOf, standingText } from '../../../src/telegram/quiz/board-message.ts';
import { questionFor } from '../../../src/telegram/quiz/own-language.ts';
import { lay, next } from '../../quiz/table.ts';

const knowledge = loadKnowledge('knowledge');
const texts = createTexts(loadLocales('locales'));
const question = knowledge.quiz.find(({ explanation }) => explanation?.cs);

/** A game of one question, which is open. */
function opened() {
  const table = lay({ languages: ['ky', 'ru'] });
  table.happens({ kind: 'started', questions: [question?.id ?? ''] });
  while (table.game.phase === 'countdown') table.waits();
  table.comesOut();
  return table;
}

describe('a question in the language of one pupil', () => {
  it('does not tell the answer while it is open, and tells it with the reason afterwards', () => {
    const table = opened();
    const open = questionFor(table.game, 0, 'cs', knowledge)?.message.html;
    expect(open).toContain('1) ');
    expect(open).not.toContain('✅');
    table.answers(7, 'right');
    next(table);
    const closed = questionFor(table.game, 0, 'cs', knowledge)?.message.html;
    expect(closed).toContain(`✅ ${question?.right.cs}`);
    expect(closed?.split('\n').length).toBeGreaterThan(6);
  });
});

describe('whoever asks for a place without an answer', () => {
  it('is told of the next question while there is one, and no more once the game is over', () => {
    const table = opened();
    table.answers(7, 'right');
    expect(standingText(table.game, -1, 'en', texts)).toContain('next question');
    next(table);
    expect(table.game.phase).toBe('over');
    expect(standingText(table.game, -1, 'en', texts)).not.toContain('next question');
  });
});

it('a day is written as people write it, in Esperanto too', () => {
  const at = Date.UTC(2026, 10, 25, 12);
  expect(dateOf(at, 'eo')).toBe('25-a de novembro 2026');
  expect(dateOf(at, 'cs')).toBe('25. 11. 2026');
});

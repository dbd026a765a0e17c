import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { languages } from '../../../src/language/index.ts';
import { explaining } from '../../../src/telegram/quiz/explaining.ts';
import { cut, pollText } from '../../../src/telegram/quiz/poll-text.ts';

const knowledge = loadKnowledge('knowledge');
const pairs = languages.flatMap(first => languages.map(second => [first, second] as const));

describe('a quiz question as a poll', () => {
  it.each(pairs)('keeps to what Telegram takes, for every question in %s %s', (...chosen) => {
    const shown = [...new Set(chosen)];
    for (const question of knowledge.quiz) {
      const text = pollText(question, [2, 0, 3, 1], shown, explaining(question, knowledge), '20/20. ');
      expect(text.question.length).toBeLessThanOrEqual(300);
      for (const option of text.options) {
        expect(option.length).toBeLessThanOrEqual(100);
        expect(option.trim()).not.toBe('');
      }
      expect(new Set(text.options).size).toBe(4);
      expect(text.explanation.length).toBeLessThanOrEqual(200);
      expect(text.explanation.split('\n').length).toBeLessThanOrEqual(3);
      expect(text.explanation).toContain('📖');
      expect(text.question).toBe(text.question.normalize('NFC'));
    }
  });

  it('shows both languages, and what reads the same once', () => {
    const founded = knowledge.quiz.find(({ right }) => /^\d{4}$/u.test(right.cs ?? '')) ?? knowledge.quiz[0];
    if (!founded) throw new Error('there are no questions');
    const text = pollText(founded, [0, 1, 2, 3], ['cs', 'ru'], {});
    expect(text.question).toBe(`${founded.question.cs}\n\n${founded.question.ru}`);
    expect(text.options[0]).toBe(founded.right.cs);
  });

  it('names the place where there is one to walk to', () => {
    const texts = knowledge.quiz.map(question =>
      pollText(question, [0, 1, 2, 3], ['en'], explaining(question, knowledge)),
    );
    expect(texts.some(({ explanation }) => explanation.includes('📍'))).toBe(true);
  });
});

describe('a text that is too long', () => {
  it.each([
    ['Первый поезд пришёл 24 апреля. Людей было много, и все устали.', 40, 'Первый поезд пришёл 24 апреля.'],
    ['Alexander Dubček as a boy', 17, 'Alexander Dubček…'],
    ['Көчүп келгендер', 30, 'Көчүп келгендер'],
    ['🚜🚜🚜🚜🚜', 6, '🚜🚜…'],
  ])('is cut after a sentence, else between words, never within a letter: %s', (text, most, expected) => {
    expect(cut(text, most)).toBe(expected);
  });
});

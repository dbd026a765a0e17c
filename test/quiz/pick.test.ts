import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Settings } from '../../src/quiz/game.ts';
import { pickQuestions, themes } from '../../src/quiz/pick.ts';
import { lay } from './table.ts';

const bank = loadKnowledge('knowledge');
const { settings } = lay({ level: '10-12', number: 20 }).game;
const levelOf = (id: string) => bank.quiz.find(question => question.id === id)?.level;

describe('the questions of a game', () => {
  it('are of its level, each once, and others in the next game', () => {
    const first = pickQuestions(bank, settings, 1);
    expect(new Set(first).size).toBe(20);
    expect(first.every(id => levelOf(id) === '10-12')).toBe(true);
    const second = pickQuestions(bank, settings, 1, first);
    expect(second.filter(id => first.includes(id))).toHaveLength(
      40 - bank.quiz.filter(({ level }) => level === '10-12').length,
    );
    expect(pickQuestions(bank, settings, 1)).toEqual(first);
    expect(pickQuestions(bank, settings, 2)).not.toEqual(first);
  });

  it('keep to a theme, with help from other levels where its own has too few', () => {
    for (const about of themes(bank)) {
      const picked = pickQuestions(bank, { ...settings, about }, 1);
      expect(picked.length).toBeGreaterThanOrEqual(5);
    }
    expect(themes(bank).map(({ id }) => id)).toContain('traces-90');
    const terror = pickQuestions(bank, { ...settings, about: { kind: 'topic', id: 'terror' } }, 1);
    expect(terror.filter(id => levelOf(id) === '10-12')).toHaveLength(1);
  });

  it('are there in every language of the game', () => {
    const inCzech = bank.quiz.map(question =>
      question.level === 'adults' ? { ...question, question: { cs: question.question.cs ?? '' } } : question,
    );
    const some = { ...bank, quiz: inCzech };
    const adults: Settings = { ...settings, level: 'adults', languages: ['cs', 'ky'] };
    expect(pickQuestions(some, adults, 1).filter(id => levelOf(id) === 'adults')).toEqual([]);
    expect(pickQuestions(some, { ...adults, languages: ['cs'] }, 1).map(levelOf)).toContain('adults');
  });
});

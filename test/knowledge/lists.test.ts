import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { smallGuide } from './small.ts';

const read = (changes: Record<string, string>) => {
  const { knowledge, problems } = readKnowledge(smallGuide(changes));
  return { knowledge, told: problems.map(formatProblem).join('\n') };
};

describe('the word lists of search', () => {
  it('give each section the other ways of asking for it', () => {
    const { knowledge, told } = read({
      'asked/cs.txt': '# poznámka\n\n[first-lamp]\nkdo rozsvítil\n\nkdy začali svítit\n',
    });
    expect(told).toBe('');
    const asked = knowledge.passages.map(({ language, asked }) => [language, asked.length]);
    expect(Object.fromEntries(asked)).toEqual({ ky: 0, ru: 0, cs: 2, eo: 0, en: 0 });
  });

  it('group words for the same thing, list words of other subjects, and questions that nobody answers', () => {
    const { knowledge } = read({
      'synonyms/ru.txt': 'дети, ребёнок, малыши\n',
      'off-topic/ky.txt': '# башка темалар\nаба ырайы\n',
      'untold/cs.txt': 'jakou barvu měl vlak\n',
    });
    expect(knowledge.untold.cs).toEqual(['jakou barvu měl vlak']);
    expect(knowledge.synonyms.ru).toEqual([['дети', 'ребёнок', 'малыши']]);
    expect(knowledge.offTopic.ky).toEqual(['аба ырайы']);
  });

  it.each([
    [
      'a section that is not there',
      { 'asked/en.txt': '[no-lamp]\nwhere\n' },
      'asked/en.txt:1: “no-lamp” is no section',
    ],
    [
      'a question before any section',
      { 'asked/en.txt': '\nwhere\n' },
      'asked/en.txt:2: stands before the first section',
    ],
    ['a word that is alone', { 'synonyms/eo.txt': '# x\nlampo\n' }, 'synonyms/eo.txt:2: “lampo” is alone'],
  ])('name file and line for %s', (_, changes, expected) => {
    expect(read(changes).told).toContain(expected);
  });
});

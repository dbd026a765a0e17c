import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/index.ts';
import { type AnswerKind, answerKind } from '../../src/search/answer-kind.ts';
import { beginnings, carries, whatHolds } from '../../src/search/holds.ts';
import { readNameGroup, synonymsFrom } from '../../src/search/synonyms.ts';
import { termsOf } from '../../src/search/terms.ts';

describe('the kind of answer that a question wants', () => {
  it.each<[Language, string, AnswerKind]>([
    ['en', 'How many people came?', 'howMany'],
    ['en', 'how long did the journey take', 'howLong'],
    ['en', 'What year was it founded?', 'when'],
    ['en', 'ticket price to the museum', 'cost'],
    ['ru', 'В каком году открылась фабрика?', 'when'],
    ['ru', 'сколько гектаров земли дали', 'size'],
    ['ru', 'Кто основал кооператив?', 'who'],
    ['cs', 'Kolik lidí přijelo?', 'howMany'],
    ['cs', 'jak dlouho jeli', 'howLong'],
    ['cs', 'Kde stojí socha?', 'where'],
    ['eo', 'Kial ĝi estis likvidita?', 'why'],
    ['eo', 'Kiu gvidis la unuan transporton?', 'who'],
    ['ky', 'Биринчи поезд качан келген?', 'when'],
    ['ky', 'Канча киши келген?', 'howMany'],
    ['ky', 'Айкел кайда турат?', 'where'],
    ['ky', 'Шайтан араба деген эмне?', 'what'],
  ])('in %s: «%s» wants %s', (language, question, kind) => {
    expect(answerKind(question, language)).toBe(kind);
  });
});

describe('a sentence that may answer', () => {
  const holds = (kind: AnswerKind, sentence: string, question: string, language: Language = 'en') =>
    carries(kind, whatHolds(sentence, language), new Set(beginnings(question, language)));

  it('tells when by a year or a date that the question does not name itself', () => {
    expect(holds('when', 'The mill opened on 2 May 1927.', 'when did the mill open')).toBe(true);
    expect(holds('when', 'Fučík came in 1930.', 'who came in 1930')).toBe(false);
    expect(holds('when', 'The mill stood by the river.', 'when did the mill open')).toBe(false);
  });

  it('tells who by a name that is not the one asked about', () => {
    expect(holds('who', 'The statue of Fučík stands in the park.', 'who made the statue of Fučík')).toBe(
      false,
    );
    expect(holds('who', 'Первый эшелон возглавил Карол Альфёльди.', 'кто возглавил эшелон', 'ru')).toBe(true);
  });

  it('tells how large only with a unit, and what it cost only with money', () => {
    expect(holds('size', 'They got 230 hectares of steppe.', 'how big was it')).toBe(true);
    expect(holds('size', 'In 1925 they came.', 'how big was it')).toBe(false);
    expect(holds('cost', 'A share cost 3,000 crowns.', 'what did it cost')).toBe(true);
    expect(holds('clock', 'The walk lasts two hours.', 'opening hours')).toBe(false);
  });
});

describe('other names of the same thing', () => {
  const synonyms = synonymsFrom(
    [
      ['электростанция', 'силовая станция'],
      ['дети', 'ребёнок', 'малыши'],
    ].map(names => readNameGroup(names, 'ru')),
  );
  const names = (question: string) =>
    synonyms.expand(termsOf(question, 'ru')).map(others => others.map(({ folded }) => folded));

  it('are found for any form of a word', () => {
    expect(names('детей')).toEqual([['ребенок', 'малыши']]);
    expect(names('силовую станцию')).toEqual([['электростанция'], ['электростанция']]);
  });

  it('are not found for a part of a name, nor made of one', () => {
    expect(names('станция')).toEqual([[]]);
    expect(names('электростанция')).toEqual([[]]);
  });
});

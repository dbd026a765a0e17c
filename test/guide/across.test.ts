import { describe, expect, it } from 'vitest';
import { createGuide } from '../../src/guide/guide.ts';
import { parseArticle } from '../../src/knowledge/article.ts';
import type { Language } from '../../src/language/index.ts';
import { createSearch } from '../../src/search/search.ts';
import { realGuide } from '../real.ts';

const { knowledge, texts } = realGuide();

/** An invented text, of which there is no translation. */
const onlyInRussian = `---
title: Оркестр в Токмаке
---

## Духовой оркестр в Токмаке {#orchestra-tokmak}

Духовой оркестр Интергельпо дал концерт в Токмаке в 1934 году. Дирижёром оркестра был Йозеф Клапка.[^filippov]
В Токмаке оркестр встретили 800 человек.[^filippov]

- Когда оркестр играл в Токмаке?
- Кто был дирижёром оркестра?
`;
const { passages } = parseArticle('articles/orchestra/ru.md', onlyInRussian, 'orchestra', 'ru');
const more = { ...knowledge, passages: [...knowledge.passages, ...passages] };

describe('a text that exists in Russian only', () => {
  const guide = createGuide({ knowledge: more, search: createSearch(more), texts });

  it.each<[Language, string, RegExp]>([
    ['cs', 'Kdy hrál orchestr v Tokmaku?', /ruštině/u],
    ['eo', 'Kiam la orkestro koncertis en Tokmak?', /rusa/u],
    ['en', 'When did the orchestra play in Tokmak?', /Russian/u],
    ['ky', 'Оркестр Токмакта качан концерт берген?', /орус тилинде/u],
  ])('is found from %s («%s»), and shown with a note', (language, question, note) => {
    const answer = guide.ask(question);
    expect(answer).toMatchObject({ language, outcome: 'answer' });
    expect(answer.said.join(' ')).toMatch(note);
    expect(answer.passages[0]?.passage).toMatchObject({ language: 'ru', id: 'orchestra-tokmak' });
    expect(answer.sentences.map(({ text }) => text).join(' ')).toMatch(/1934/u);
  });

  it('is not dragged in for what nobody knows', () => {
    expect(guide.ask('Kolik stojí vstupenka do kina?').outcome).toBe('unknown');
  });
});

describe('a text that is translated', () => {
  it('is told in the language of the question, never in that of the original', () => {
    const { guide } = realGuide();
    for (const question of ['Kdo byl Julius Fučík?', 'Kiu estis Julius Fučík?', 'Юлиус Фучик ким болгон?']) {
      const { language, passages } = guide.ask(question);
      expect(passages.map(({ passage }) => passage.language)).toEqual(passages.map(() => language));
    }
  });
});

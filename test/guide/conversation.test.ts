import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Visitor } from '../../src/guide/event.ts';
import { followUpOf } from '../../src/guide/follow-up.ts';
import type { MessageReply } from '../../src/guide/reply.ts';
import { respond } from '../../src/guide/respond.ts';
import { type Language, languages } from '../../src/language/index.ts';
import { realGuide } from '../real.ts';

const { guide, texts } = realGuide();

/** Says one thing after the other, and returns what the guide says to the last. */
function afterSaying(...said: string[]): MessageReply {
  let visitor: Visitor = {};
  let reply: MessageReply | undefined;
  for (const text of said) {
    const turn = respond(guide, texts, { kind: 'asked', text }, visitor);
    visitor = turn.visitor;
    reply = turn.replies[0] as MessageReply;
  }
  return reply as MessageReply;
}

describe('a message that leans on the last answer', () => {
  it.each<[string, string, string]>([
    ['When did the first train leave Žilina?', 'and when did it arrive?', 'journey-arrival-pishpek'],
    ['Who was Rudolf Mareček?', 'and Fučík?', 'fucik-who-he-was'],
    ['Кто такой Маречек?', 'а когда он родился?', 'marecek-who-he-was'],
    ['Кто такой Маречек?', 'а Фучик?', 'fucik-who-he-was'],
    ['Kdo byl Dubček?', 'a kdy tam přijel?', 'dubcek-on-first-train'],
    ['Kiu estis Fučík?', 'kaj kiam li venis?', 'fucik-delegation-1930'],
    ['Биринчи поезд качан келген?', 'анда канча киши болгон?', 'journey-people-303'],
  ])('after «%s» takes «%s» to be about the same', (first, second, expected) => {
    expect(afterSaying(first, second).quotes?.id).toBe(expected);
  });

  it.each<[Language, string, string]>([
    ['en', 'Who was Julius Fučík?', 'tell me more'],
    ['ru', 'Кто такой Юлиус Фучик?', 'расскажи ещё'],
    ['cs', 'Kdo byl Julius Fučík?', 'víc'],
    ['eo', 'Kiu estis Julius Fučík?', 'rakontu pli'],
    ['ky', 'Юлиус Фучик ким болгон?', 'дагы айтып бер'],
  ])('in %s goes on where the last answer ended: «%s», «%s»', (language, first, more) => {
    const reply = afterSaying(first, more);
    expect(reply).toMatchObject({ language, outcome: 'answer' });
    expect(reply.quotes?.id).toBe('fucik-delegation-1930');
  });

  it.each<[Language, string, string]>([
    ['en', 'Where is the statue of Fučík?', 'source?'],
    ['ru', 'Где памятник Фучику?', 'откуда это известно?'],
    ['cs', 'Kde je Fučíkova socha?', 'zdroj?'],
    ['eo', 'Kie estas la statuo de Fučík?', 'fonto?'],
    ['ky', 'Фучиктин айкели кайда?', 'булагы кайсы?'],
  ])('in %s names the sources of the last answer: «%s», «%s»', (language, first, ask) => {
    const reply = afterSaying(first, ask);
    expect(reply.language).toBe(language);
    expect(reply.sources.length).toBeGreaterThan(0);
    expect(reply.quoted).toEqual([]);
  });

  it('is answered in the language that it is in, though the talk was in another', () => {
    expect(afterSaying('Who was Julius Fučík?', 'а когда он приехал?').language).toBe('ru');
    expect(afterSaying('Кто такой Юлиус Фучик?', 'tell me more')).toMatchObject({
      language: 'en',
      quotes: { id: 'fucik-delegation-1930' },
    });
  });

  it.each(['more', 'источник?', 'kde to je', 'kaj li?', 'дагы'])(
    'says that nothing went before, where nothing did: «%s»',
    text => {
      const reply = afterSaying(text);
      expect(reply).toMatchObject({ outcome: 'smalltalk', quoted: [] });
      expect(reply.buttons.length).toBeGreaterThan(0);
    },
  );

  it('may be anything at all, after anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 60 }), (text, id) => {
        const visitor: Visitor = { about: { id, question: text } };
        for (const event of [`and ${text}?`, text])
          expect(
            respond(guide, texts, { kind: 'asked', text: event }, visitor).replies.length,
          ).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a question that names its subject', () => {
  it.each<[Language, string]>([
    ['en', 'In what year did Interhelpo open its first school in Pishpek?'],
    ['ru', 'Кто руководил строительством школы и детского сада?'],
    ['cs', 'Kolik lidí přijelo prvním vlakem do Pišpeku?'],
    ['eo', 'Kiom da homoj venis per la unua trajno?'],
    ['ky', 'Биринчи эшелон менен канча киши келген?'],
  ])('stands for itself in %s: «%s»', (language, question) => {
    expect(followUpOf(question, language)).toBeUndefined();
  });
});

describe('the questions that the guide offers', () => {
  it('are answered by the very section they stand under, in every language', () => {
    for (const language of languages) {
      const { questions } = guide.welcome(language);
      expect(questions.length, language).toBeGreaterThan(2);
      for (const question of questions)
        expect(guide.ask(question, { language }).outcome, question).toBe('answer');
    }
  });
});

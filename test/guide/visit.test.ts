import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/guide/answer.ts';
import type { MessageReply } from '../../src/guide/reply.ts';
import { respond } from '../../src/guide/respond.ts';
import { isPinned } from '../../src/knowledge/pinned.ts';
import { languages } from '../../src/language/index.ts';
import { realGuide } from '../real.ts';

const { guide, knowledge, texts } = realGuide();
const arrive = (place: string, language: (typeof languages)[number]) =>
  respond(guide, texts, { kind: 'arrived', place }, { chosen: language }).replies;

describe('whoever stands at a place', () => {
  it.each(languages)(
    'is told in %s what stands there now, marked as such, the story, and where to go next',
    language => {
      for (const place of knowledge.places.values()) {
        const [message, pin] = arrive(place.id, language) as [MessageReply, ...unknown[]];
        expect(message).toMatchObject({ kind: 'message', outcome: 'places', title: place.name[language] });
        expect(message.heading).toBe(texts(language)('visit.now'));
        expect(message.quoted.map(({ text }) => text).join(' ')).toContain(place.see[language].slice(0, 20));
        if (place.id !== 'bishkek-2') expect(message.parts[0]?.quoted.length, place.id).toBeGreaterThan(0);
        // the sources of all that is quoted are listed
        const numbers = message.sources.map(source => source.number);
        const noted = [message.quoted, ...message.parts.map(part => part.quoted)];
        for (const quoted of noted) {
          expect(quoted.at(-1)?.notes.length).toBeGreaterThan(0);
          for (const { notes } of quoted) for (const note of notes) expect(numbers).toContain(note);
        }
        if (isPinned(place)) {
          expect(pin).toMatchObject({ kind: 'pin', id: place.id, asked: true, language });
          expect(message.after.at(-1)).toContain(knowledge.places.get(idOf(message))?.name[language]);
        } else expect(pin).toBeUndefined();
      }
    },
  );

  const idOf = ({ buttons }: MessageReply) =>
    buttons.map(({ event }) => (event.kind === 'opened' ? event.id : '')).find(Boolean) ?? '';

  it('is offered three questions, each of which the guide answers with the section it stands under', () => {
    for (const language of languages)
      for (const place of knowledge.places.values()) {
        const { questions } = guide.show(place.id, language) ?? { questions: [] };
        expect(questions, place.id).toHaveLength(3);
        for (const question of questions) {
          const section = knowledge.passages.find(
            passage => passage.language === language && passage.questions.includes(question),
          );
          const answer = guide.ask(question, { language });
          expect(answer.passages[0]?.passage.id, question).toBe(section?.id);
          expect(['answer', 'unknown'], question).toContain(answer.outcome);
          expect(answer.sentences.length, question).toBeGreaterThan(0);
        }
      }
  });

  it('gets no pin where nobody knows the spot, but is told so', () => {
    for (const [id, words] of [
      ['cloth-mill', 'within 800 metres'],
      ['fucik-statue', 'within 400 metres'],
      ['dialog', 'do not say exactly where'],
    ] as const) {
      const [message, ...others] = arrive(id, 'en') as [MessageReply];
      expect(others).toEqual([]);
      expect(message.after.join(' ')).toContain(words);
    }
  });

  it('is led on along the shortest walk that passes', () => {
    const [message] = arrive('interhelpo-corner', 'ru') as [MessageReply];
    expect(message.after.at(-1)).toBe('Дальше: Улица Интергельпо (290 м на юг).');
    expect(message.buttons.at(-1)).toMatchObject({ event: { kind: 'opened', id: 'interhelpo-street' } });
  });

  it('reads all of it in plain text too', () => {
    const answer = guide.show('fucik-park', 'en');
    const text = answer ? plainText(answer) : '';
    expect(text).toContain('45 benches');
    expect(text).toContain('A park in Frunze');
  });
});

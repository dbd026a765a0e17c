import { describe, expect, it } from 'vitest';
import { respond } from '../../src/guide/respond.ts';
import { languages } from '../../src/language/index.ts';
import { lengthOf } from '../../src/telegram/html.ts';
import { renderKeyboard, renderPin, renderText } from '../../src/telegram/render.ts';
import { realGuide } from '../real.ts';

const { guide, knowledge, texts } = realGuide();

describe('every passage, place and list as a message', () => {
  it.each(languages)('in %s keeps to what Telegram takes', language => {
    const events = [...new Set(knowledge.passages.map(passage => passage.id))].map(
      id => ({ kind: 'opened', what: 'section', id }) as const,
    );
    const places = [...knowledge.places.keys()].map(id => ({ kind: 'opened', what: 'place', id }) as const);
    const lists = (['places', 'topics', 'tours', 'sources'] as const).flatMap(what =>
      Array.from({ length: 15 }, (_, page) => ({ kind: 'browsed', what, page }) as const),
    );
    const walks = knowledge.tours.map(({ id }) => ({ kind: 'opened', what: 'tour', id }) as const);
    for (const event of [...events, ...places, ...lists, ...walks, { kind: 'started' } as const]) {
      for (const reply of respond(guide, texts, event, { chosen: language }).replies) {
        if (reply.kind === 'pin') {
          const { title, address, latitude, longitude } = renderPin(reply);
          expect(title.length * address.length).toBeGreaterThan(0);
          expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
          expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
          continue;
        }
        if (reply.kind !== 'message') continue;
        const parts = renderText(reply, texts);
        expect(parts).toHaveLength(1);
        for (const part of parts) expect(lengthOf(part), JSON.stringify(event)).toBeLessThanOrEqual(4096);
        const keyboard = renderKeyboard(reply, texts);
        expect(keyboard.flat().length).toBeLessThanOrEqual(100);
        for (const { text, callback_data } of keyboard.flat()) {
          expect(text.trim()).not.toBe('');
          expect(Buffer.byteLength(callback_data)).toBeLessThanOrEqual(64);
        }
      }
    }
  });
});

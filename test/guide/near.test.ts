import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { respond } from '../../src/guide/respond.ts';
import { type Language, languages } from '../../src/language/index.ts';
import { realGuide } from '../real.ts';

const { guide, texts } = realGuide();
const at = (latitude: number, longitude: number, language: Language = 'en') =>
  respond(guide, texts, { kind: 'positioned', latitude, longitude }, { chosen: language }).replies;

describe('a position in the quarter', () => {
  const replies = at(42.8775, 74.5583);

  it('is answered with the nearest places, how far they are and in which direction', () => {
    const [message] = replies;
    if (message?.kind !== 'message') throw new Error('no message');
    expect(message.title).toBe('Near you');
    expect(message.before[0]?.split('\n').slice(0, 2)).toEqual([
      '1. Corner of Interhelpo Street and Deng Xiaoping Avenue – 20 m, north',
      '2. Interhelpo quarter – 260 m, south',
    ]);
    expect(message.buttons).toHaveLength(5);
  });

  it('gets the pins of the first three', () => {
    const pins = replies.filter(reply => reply.kind === 'pin');
    expect(pins.map(pin => pin.id)).toEqual(['interhelpo-corner', 'interhelpo-quarter', 'interhelpo-street']);
    expect(pins.every(pin => pin.asked)).toBe(true);
    expect(pins[1]?.note).toContain('within 300 metres');
  });
});

describe('a school in Prague', () => {
  it.each<[Language, RegExp]>([
    ['en', /320 km.*4,558 km/su],
    ['ru', /320 км.*4\s558 км/su],
    ['cs', /320 km.*4\s558 km/su],
    ['eo', /320 km.*4\s558 km/su],
    ['ky', /320 км.*4\s558 км/su],
  ])('is told in %s how far it is, and offered the walks to read', (language, expected) => {
    const [message, ...others] = at(50.0755, 14.4378, language);
    if (message?.kind !== 'message') throw new Error('no message');
    expect(message.before[0]).toMatch(expected);
    expect(others).toEqual([]);
    const [first] = message.buttons;
    const turn = first && respond(guide, texts, first.event, { chosen: language });
    expect(turn?.replies[0]).toMatchObject({ kind: 'message', outcome: 'answer', language });
    expect(turn?.visitor.walk).toMatchObject({ tour: 'quarter-45', onFoot: false, stop: 1 });
  });
});

describe('any position on Earth', () => {
  it('is answered, in any language', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.constantFrom(...languages),
        (latitude, longitude, language) => {
          const [message] = at(latitude, longitude, language);
          expect(message).toMatchObject({ kind: 'message', language });
          expect(JSON.stringify(message)).not.toMatch(/NaN|undefined/u);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/index.ts';
import { type GamePress, packGame, pages, unpackGame } from '../../../src/telegram/quiz/press.ts';

const game = { id: '5f3a9c01' };
const presses: GamePress[] = [
  ...pages.map(page => ({ kind: 'page', page }) as const),
  { kind: 'page', page: 'main' },
  { kind: 'set', change: { level: '10-12' } },
  { kind: 'set', change: { level: 'adults' } },
  { kind: 'set', change: { number: 20 } },
  { kind: 'set', change: { seconds: 45 } },
  { kind: 'set', change: { teams: 0 } },
  { kind: 'set', change: { quickness: false } },
  { kind: 'set', change: { names: 'none' } },
  { kind: 'about', nth: 12 },
  ...languages.map(language => ({ kind: 'language', language }) as const),
  { kind: 'join', team: undefined },
  { kind: 'join', team: 3 },
  ...(['start', 'balance', 'pause', 'resume', 'skip', 'stop'] as const).map(
    what => ({ kind: 'lead', what }) as const,
  ),
  { kind: 'translate', nth: 19 },
  { kind: 'standing' },
  ...(['send', 'first', 'none', 'delete', 'deleteSurely'] as const).map(
    what => ({ kind: 'results', what }) as const,
  ),
];

describe('a button of a game', () => {
  it.each(presses)('comes back as it was packed, and fits into 64 bytes: %o', press => {
    const data = packGame(game, press);
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    expect(unpackGame(data)).toEqual({ id: game.id, press });
  });

  it.each([
    'k:5f3a9c01:v:seconds:11',
    'k:5f3a9c01:v:constructor:x',
    'k:5f3a9c01:r:toString',
    'k:5f3a9c01:j:007',
    'k:5F3A9C01:w',
    'k::w',
    'z',
  ])('is nothing where a stranger invented it: %s', data => {
    expect(unpackGame(data)).toBeUndefined();
  });

  it('is read without harm, whatever it carries', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (code, value) => {
        const read = unpackGame(`k:5f3a9c01:${code}:${value}`);
        if (read) expect(packGame(game, read.press)).toBe(`k:5f3a9c01:${code}:${value}`);
      }),
    );
  });
});

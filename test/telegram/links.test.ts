import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Event, walkSteps } from '../../src/guide/event.ts';
import { quizLevels } from '../../src/knowledge/types.ts';
import { languages } from '../../src/language/index.ts';
import { placeLink } from '../../src/posters/address.ts';
import { findPlace } from '../../src/posters/choose.ts';
import { mostBytes, type Press, pack, unpack } from '../../src/telegram/callback-data.ts';
import { packStartLink, unpackStartLink } from '../../src/telegram/start-link.ts';
import { realGuide } from '../real.ts';

const { knowledge } = realGuide();
const question = knowledge.passages[0]?.questions[0] as string;
const questionOf = () => question;
const placeOf = (number: string) => findPlace(knowledge.places, number)?.id;

const events: Event[] = [
  { kind: 'started' },
  { kind: 'asked', text: question },
  { kind: 'browsed', what: 'sources', page: 13 },
  ...knowledge.passages.map(({ id }): Event => ({ kind: 'opened', what: 'section', id })),
  ...knowledge.passages.map(({ topic }): Event => ({ kind: 'opened', what: 'topic', id: topic })),
  ...[...knowledge.places.keys()].flatMap((id): Event[] => [
    { kind: 'opened', what: 'place', id },
    { kind: 'located', id },
  ]),
  ...knowledge.tours.map(({ id }): Event => ({ kind: 'opened', what: 'tour', id })),
  ...[...knowledge.places.keys()].map((place): Event => ({ kind: 'arrived', place })),
  ...[...knowledge.tours.map(({ id }) => id), 'x'.repeat(48)].flatMap(tour =>
    walkSteps.map((step): Event => ({ kind: 'walked', tour, step, stop: 99 })),
  ),
  { kind: 'positioned', latitude: -42.87768, longitude: 174.55826 },
];

describe('what a button carries', () => {
  const presses: Press[] = [
    ...events.map((event): Press => ({ kind: 'event', event })),
    ...events.flatMap((opening): Press[] =>
      languages.map(language => ({ kind: 'language', language, opening })),
    ),
    ...languages.map((language): Press => ({ kind: 'language', language, opening: undefined })),
    { kind: 'rating', id: 'x'.repeat(48), good: true },
    { kind: 'rating', id: 'kant', good: false },
    { kind: 'forget', sure: true },
    { kind: 'forget', sure: false },
    { kind: 'quiz' },
    ...(['choose', 'anyway', 'all', ...quizLevels] as const).map((what): Press => ({ kind: 'quiz', what })),
  ];

  it('comes back as it was packed, and fits into 64 bytes, for everything in the guide', () => {
    for (const press of presses) {
      const data = pack(press);
      expect(Buffer.byteLength(data), data).toBeLessThanOrEqual(mostBytes);
      expect(unpack(data, questionOf)).toEqual(press);
    }
  });

  it('is nothing where a stranger invented it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), data => {
        const press = unpack(data, () => undefined);
        if (press) expect(pack(press)).toBe(data);
      }),
    );
    for (const data of [
      'wx:kant:1',
      'wh:kant',
      'wh:kant:100',
      'a:',
      'n:1:2',
      'os:../../etc',
      'op:',
      'bp:99999',
      'g:xx',
      'g:cs:zz',
      'q:short',
      "os:x' or 1=1",
    ])
      expect(
        unpack(data, () => undefined),
        data,
      ).toBeUndefined();
  });
});

describe('a link into the guide', () => {
  it('opens what it was made for, in the language it names, and fits into 64 letters', () => {
    for (const event of [...events.filter(({ kind }) => kind === 'opened'), { kind: 'quiz' } as const])
      for (const language of [undefined, ...languages]) {
        const payload = packStartLink({ event, language });
        expect(payload).toMatch(/^[\w-]{1,64}$/u);
        expect(unpackStartLink(payload, placeOf)).toEqual({ event, language });
      }
  });

  it('opens a place by its number, as the codes of posters have it', () => {
    for (const place of knowledge.places.values()) {
      const payload = new URL(placeLink({ bot: 'InterhelpoBot' }, place)).searchParams.get('start') as string;
      const event = { kind: 'opened', what: 'place', id: place.id };
      expect(unpackStartLink(payload, placeOf)).toEqual({ event, language: undefined });
      expect(unpackStartLink(`cs_${payload}`, placeOf)).toEqual({ event, language: 'cs' });
    }
    expect(unpackStartLink('999', placeOf)).toBeUndefined();
  });

  it.each(['', 'x', 'p_', 'p_<b>', 'cs_', 'de_p_kant', 'z_kant', 'p_kant_evil', `p_${'x'.repeat(60)}`])(
    'leads to a friendly start where it is none of ours: «%s»',
    payload => {
      const link = unpackStartLink(payload, placeOf);
      if (payload === 'cs_') expect(link).toEqual({ event: { kind: 'started' }, language: 'cs' });
      else expect(link).toBeUndefined();
    },
  );
});

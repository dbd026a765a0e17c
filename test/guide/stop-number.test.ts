import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../scripts/read-questions.ts';
import { respond } from '../../src/guide/respond.ts';
import { createStopNumbers } from '../../src/guide/stop-number.ts';
import { languages } from '../../src/language/index.ts';
import { realGuide } from '../real.ts';

const { guide, knowledge, texts } = realGuide();
const stopIn = createStopNumbers(knowledge.places.values());

describe('a message with the number of a stop', () => {
  it.each([
    ['12', undefined],
    [' 12. ', undefined],
    ['№12', undefined],
    ['№ 12', undefined],
    ['#12', undefined],
    ['no. 12', undefined],
    ['stop 12', 'en'],
    ['I am at stop 12', 'en'],
    ['Stop number 12!', 'en'],
    ['остановка 12', 'ru'],
    ['остановка №12', 'ru'],
    ['я на остановке 12', 'ru'],
    ['12 остановка', 'ru'],
    ['12-аялдама', 'ky'],
    ['аялдама 12', 'ky'],
    ['мен 12-аялдамадамын', 'ky'],
    ['zastávka 12', 'cs'],
    ['zastavka c. 12', 'cs'],
    ['jsem na zastávce 12', 'cs'],
    ['haltejo 12', 'eo'],
    ['mi estas ĉe haltejo 12', 'eo'],
    ['１２', undefined],
  ])('is read: «%s»', (text, language) => {
    expect(stopIn(text)?.language).toBe(language);
    expect(stopIn(text)?.place?.number).toBe(12);
  });

  it.each([
    '',
    '1925',
    '99',
    '12 34',
    'Interhelpo 12',
    'how many stops',
    '12 домов',
    'в 12 часов',
    '-',
    'page 12',
  ])('is not read in «%s»', text => {
    expect(stopIn(text)).toBeUndefined();
  });

  it('is never read in a real question', () => {
    const read = readQuestions().filter(({ text }) => stopIn(text));
    expect(read.map(({ text }) => text)).toEqual([]);
  });

  it('says so where no stop has it', () => {
    const answer = guide.ask('остановка 99');
    expect(answer).toMatchObject({ language: 'ru', outcome: 'unknown' });
    expect(answer.said[0]).toContain('99');
  });

  it('opens the place, in the language of the visitor where there are no words', () => {
    for (const language of languages)
      expect(guide.ask('12', { hints: { app: language } })).toMatchObject({ language, outcome: 'places' });
    const { replies } = respond(guide, texts, { kind: 'asked', text: '6' }, { app: 'cs' });
    expect(replies.map(({ kind }) => kind)).toEqual(['message', 'pin']);
    expect(replies[0]).toMatchObject({ language: 'cs', title: 'Park Julia Fučíka' });
  });

  it('may be anything else without harm', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void stopIn(text)));
  });
});

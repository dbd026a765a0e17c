import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Event, type Visitor, type Walk, walkSteps } from '../../src/guide/event.ts';
import type { MessageReply, Reply } from '../../src/guide/reply.ts';
import { respond } from '../../src/guide/respond.ts';
import { languages } from '../../src/language/index.ts';
import { realGuide } from '../real.ts';

const { guide, knowledge, texts } = realGuide();
const quarter = knowledge.tours.find(({ id }) => id === 'quarter-45') as (typeof knowledge.tours)[number];
const step = (step: (typeof walkSteps)[number], stop = 0, tour = 'quarter-45'): Event => ({
  kind: 'walked',
  tour,
  step,
  stop,
});

/** Takes steps one after the other, as somebody who speaks a language. */
function walk(events: Event[], language: (typeof languages)[number] = 'en') {
  let visitor: Visitor = { chosen: language };
  const turns = events.map(event => {
    const turn = respond(guide, texts, event, visitor);
    visitor = turn.visitor;
    return turn.replies;
  });
  return { turns, visitor };
}
const messages = (replies: Reply[] = []) =>
  replies.filter((reply): reply is MessageReply => reply.kind === 'message');
const kinds = (replies: Reply[] = []) => replies.map(({ kind }) => kind).join(' ');
const pressable = (replies: Reply[] = []) =>
  messages(replies).flatMap(({ controls }) => controls.flat().map(({ event }) => event));

describe('the walks', () => {
  it('are offered with their length and time, the shortest first', () => {
    const [[list]] = walk([{ kind: 'browsed', what: 'tours', page: 0 }]).turns as [[MessageReply]];
    expect(list.after[0]?.split('\n')).toEqual([
      '• The Interhelpo quarter in 45 minutes – 1.9 km · 45 min',
      '• On the trail of Interhelpo in 90 minutes – 3.7 km · 90 min',
      '• Half a day: from the station to Workers’ Town – 8 km · 4 h',
    ]);
    expect(list.controls).toHaveLength(3);
  });

  it.each(languages)(
    'lead in %s from stop to stop: the way there, the story with its sources, at the end a quiz',
    language => {
      for (const tour of knowledge.tours) {
        const all = tour.stops.map((_, stop) => step('reach', stop, tour.id));
        const { turns, visitor } = walk([step('start', 0, tour.id), ...all], language);
        expect(kinds(turns[0])).toBe('picture pin message');
        for (const [i, { place, tell }] of tour.stops.entries()) {
          const [story, way] = messages(turns[i + 1]);
          expect(story?.title).toContain(knowledge.places.get(place)?.name[language]);
          const told = guide.tell(tell, language);
          expect(story?.parts[0]?.quoted.map(({ text }) => text)).toEqual(
            told?.sentences.map(({ text }) => text),
          );
          expect(story?.sources.length).toBeGreaterThan(0);
          if (i < tour.stops.length - 1) expect(way?.before[0]).toBe(tour.stops[i + 1]?.hint[language]);
        }
        const quiz = turns.at(-1)?.filter(reply => reply.kind === 'quiz') ?? [];
        expect(quiz).toHaveLength(3);
        const sections = new Set(tour.stops.map(({ tell }) => tell));
        for (const { id, options, right, question } of quiz) {
          const source = knowledge.quiz.find(other => other.id === id);
          expect(sections.has(source?.passage ?? '')).toBe(true);
          expect(options[right]).toBe(source?.right[language]);
          expect(question).toBe(source?.question[language]);
        }
        expect(new Set(quiz.map(({ id }) => id)).size).toBe(3);
        expect(visitor.walk).toBeUndefined();
      }
    },
  );

  it('ask only about what was told', () => {
    const { turns } = walk([step('start'), step('reach', 0), step('skip', 1), step('end', 2)]);
    const quiz = turns.at(-1)?.filter(reply => reply.kind === 'quiz') ?? [];
    const passages = quiz.map(({ id }) => knowledge.quiz.find(other => other.id === id)?.passage);
    expect(passages).toEqual(['what-interhelpo-was']);
    expect(messages(turns.at(-1))[0]?.before[0]).toBe('You have heard 1 of 6 stories.');
  });

  it('go on after a pause, from the list of walks too', () => {
    const { turns, visitor } = walk([
      step('start'),
      step('reach', 0),
      step('pause', 1),
      { kind: 'browsed', what: 'tours', page: 0 },
    ]);
    expect(visitor.walk).toMatchObject({ stop: 1, told: [0], paused: true });
    const [goOn] = pressable(turns.at(-1));
    expect(goOn).toEqual(step('resume', 1));
    const resumed = respond(guide, texts, goOn as Event, visitor);
    expect(kinds(resumed.replies)).toBe('picture pin message');
    expect(resumed.visitor.walk).toMatchObject({ stop: 1, told: [0], paused: false });
  });

  it('go on where the code of a stop is scanned or its number typed, unless they are paused', () => {
    const { visitor } = walk([step('start'), step('reach', 0)]);
    const scanned = respond(guide, texts, { kind: 'arrived', place: 'interhelpo-quarter' }, visitor);
    expect(scanned.visitor.walk).toMatchObject({ stop: 3, told: [0, 2] });
    const typed = respond(guide, texts, { kind: 'asked', text: 'stop 2' }, visitor);
    expect(typed.visitor.walk).toMatchObject({ stop: 2, told: [0, 1] });
    const elsewhere = respond(guide, texts, { kind: 'arrived', place: 'kant' }, visitor);
    expect(elsewhere.visitor.walk).toEqual(visitor.walk);
    const paused = respond(guide, texts, step('pause', 1), visitor).visitor;
    const at = respond(guide, texts, { kind: 'arrived', place: 'interhelpo-street' }, paused);
    expect(at.visitor.walk).toEqual(paused.walk);
    expect(kinds(at.replies)).toBe('message pin');
  });

  it('are read anywhere, section by section', () => {
    const all = quarter.stops.map((_, stop) => step('read', stop));
    const { turns } = walk(all, 'cs');
    for (const [i, { tell }] of quarter.stops.entries()) {
      expect(messages(turns[i])[0]?.title).toBe(guide.tell(tell, 'cs')?.title);
      expect(kinds(turns[i])).not.toContain('pin');
    }
    expect(kinds(turns.at(-1))).toBe('message message quiz quiz quiz');
  });

  it('are talked about: “tell me more” goes on from the stop', () => {
    const { visitor } = walk([step('start'), step('reach', 1)]);
    expect(visitor.about?.id).toBe('interhelpo-street');
    const [more] = respond(guide, texts, { kind: 'asked', text: 'tell me more' }, visitor).replies;
    expect(more).toMatchObject({ kind: 'message', outcome: 'answer' });
    expect(walk([step('read', 0)]).visitor.about?.id).toBe('what-interhelpo-was');
  });

  it('begin anew, friendly, where a button is of a walk or a stop that is not there', () => {
    for (const event of [
      step('reach', 99),
      step('reach', 0, 'nowhere'),
      step('skip', -1),
      step('read', 1.5),
    ]) {
      const { turns, visitor } = walk([event]);
      expect(turns[0]?.[0]).toMatchObject({ kind: 'message', outcome: 'smalltalk' });
      expect(visitor.walk).toBeUndefined();
    }
  });

  it('stay whole in any order of steps, old buttons and strangers’ walks among them', () => {
    const anyWalk = fc.record({
      tour: fc.constantFrom('quarter-45', 'traces-90', 'gone'),
      stop: fc.nat(30),
      told: fc.array(fc.nat(30), { maxLength: 5 }),
      onFoot: fc.boolean(),
      paused: fc.boolean(),
    });
    const anyStep = fc.record({
      kind: fc.constant('walked' as const),
      tour: fc.constantFrom('quarter-45', 'half-day', 'gone'),
      step: fc.constantFrom(...walkSteps),
      stop: fc.integer({ min: -1, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), fc.option(anyWalk), (steps, before) => {
        let visitor: Visitor = { chosen: 'eo', walk: (before ?? undefined) as Walk | undefined };
        for (const event of steps) {
          const turn = respond(guide, texts, event, visitor);
          expect(turn.replies.length).toBeGreaterThan(0);
          visitor = turn.visitor;
          const { walk } = visitor;
          if (!walk || walk === before) continue;
          const tour = knowledge.tours.find(({ id }) => id === walk.tour);
          expect(walk.stop).toBeLessThan(tour?.stops.length ?? 0);
          expect(new Set(walk.told).size).toBe(walk.told.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

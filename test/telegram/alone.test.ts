import { describe, expect, it } from 'vitest';
import { questionIn } from '../../src/knowledge/quiz-question.ts';
import type { Language } from '../../src/language/index.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { NewCall, Work } from '../../src/store/store.ts';
import { createAlone } from '../../src/telegram/alone/alone.ts';
import { realGuide } from '../real.ts';

const { knowledge, texts } = realGuide();
const minute = 60_000;
const day = 1440 * minute;

/** The quiz of person 5 with a store and a clock; calls are made as Telegram would make them. */
function setUp(store = openSqlite({ file: ':memory:', now: () => 0 })) {
  const clock = { now: Date.UTC(2026, 10, 25) };
  const routes = new Map<string, string>();
  const alone = createAlone({
    texts,
    knowledge,
    store,
    routes: { know: (poll, queue) => routes.set(poll, queue), forget: poll => routes.delete(poll) },
    now: () => clock.now,
  });
  let update = 0;
  let poll = 0;

  async function keep(work: Work): Promise<NewCall[]> {
    await store.finish(++update, work);
    alone.kept(work);
    for (const { method, tells } of work.calls)
      if (method === 'sendPoll' && tells) {
        const made = {
          kind: 'made',
          tells: tells.what,
          result: { poll: { id: `p${++poll}`, votes: 0 } },
        } as const;
        const told = await alone.handle({ update_id: 0, own: made }, clock.now);
        if (told) await keep(told);
      }
    return work.calls;
  }
  const doing = async (act: (work: Work) => Promise<void>) => {
    const work: Work = { calls: [], visitors: [], counts: [], records: [] };
    await act(work);
    return keep(work);
  };
  return {
    alone,
    store,
    clock,
    routes,
    ask: (language: Language = 'cs') => doing(work => alone.ask(5, language, work)),
    press: (what: Parameters<typeof alone.press>[1], language: Language = 'cs') =>
      doing(work => alone.press(5, what, language, work)),
    /** answers the newest poll, or another one */
    async answer(options: number[], { id = `p${poll}`, person = 5 } = {}): Promise<NewCall[]> {
      const user = { id: person, is_bot: false, first_name: 'P' };
      const work = await alone.handle(
        { update_id: 1, poll_answer: { poll_id: id, user, option_ids: options } } as never,
        clock.now,
      );
      return work ? keep(work) : [];
    },
  };
}

const pollIn = (calls: NewCall[]) =>
  calls.find(({ method }) => method === 'sendPoll')?.params as {
    question: string;
    options: { text: string }[];
    correct_option_ids: [number];
    explanation: string;
  };
const textOf = (calls: NewCall[]) => String(calls[0]?.params.text);
interface Markup {
  inline_keyboard: { text: string; callback_data: string }[][];
}
const buttonsOf = (calls: NewCall[]) =>
  ((calls.at(-1) as NewCall).params.reply_markup as Markup).inline_keyboard.flat();

describe('the quiz for one in a private chat', () => {
  it('asks once for whom, then goes on with polls whose answers are told to nobody else', async () => {
    const quiz = setUp();
    const choices = await quiz.ask();
    expect(textOf(choices)).toBe('Pro koho mají být otázky?');
    expect(buttonsOf(choices).map(({ callback_data }) => callback_data)).toEqual([
      'z:10-12',
      'z:13-17',
      'z:adults',
      'z:all',
    ]);
    const first = pollIn(await quiz.press('10-12'));
    expect(first).toMatchObject({ type: 'quiz', is_anonymous: false });
    expect(first.explanation).toMatch(/📖/u);
    expect(pollIn(await quiz.ask()).question).not.toBe(first.question);
    expect(quiz.routes.get('p1')).toBe('chat:5');
  });

  it('tells after an answer whether it was right, from which source, how many are known, and where to go', async () => {
    const quiz = setUp();
    const { correct_option_ids, question } = pollIn(await quiz.press('10-12'));
    const right = await quiz.answer(correct_option_ids);
    expect(textOf(right)).toMatch(/^<b>✅ Správně!<\/b>/u);
    expect(textOf(right)).toMatch(/Znáte odpověď na 1 otázku z \d+\. \d+ otáz\S+ je ještě nov/u);
    expect(textOf(right)).toContain('<blockquote expandable>');
    expect(buttonsOf(right)[0]).toMatchObject({ text: 'Další otázka', callback_data: 'z' });
    const asked = knowledge.quiz.find(other => other.question.cs === question);
    expect(buttonsOf(right).map(({ callback_data }) => callback_data)).toContain(`os:${asked?.passage}`);
    const next = pollIn(await quiz.ask());
    const wrong = await quiz.answer([next.correct_option_ids[0] === 0 ? 1 : 0]);
    expect(textOf(wrong)).toMatch(/^<b>❌ Bohužel ne\.<\/b>\n\nSprávná odpověď: /u);
    expect(textOf(wrong)).toContain('1 otázka se ještě vrátí.');
  });

  it('brings a wrong one back after a few minutes, a right one after a day', async () => {
    const quiz = setUp();
    const first = pollIn(await quiz.press('10-12'));
    await quiz.answer([first.correct_option_ids[0] === 0 ? 1 : 0]);
    const second = pollIn(await quiz.ask());
    await quiz.answer(second.correct_option_ids);
    quiz.clock.now += 3 * minute;
    expect(pollIn(await quiz.ask()).question).toBe(first.question);
    quiz.clock.now += day;
    const due = [pollIn(await quiz.ask()).question, pollIn(await quiz.ask()).question];
    expect(due).toContain(second.question);
  });

  it('counts the first answer to a poll of one’s own, however late, and no other', async () => {
    const quiz = setUp();
    const first = pollIn(await quiz.press('10-12'));
    await quiz.ask();
    quiz.clock.now += 20 * day;
    expect(await quiz.answer(first.correct_option_ids, { id: 'p1', person: 6 })).toEqual([]);
    expect(await quiz.answer([], { id: 'p1' })).toEqual([]);
    expect(await quiz.answer([99], { id: 'p1' })).toEqual([]);
    expect(await quiz.answer(first.correct_option_ids, { id: 'p1' })).toHaveLength(1);
    expect(await quiz.answer(first.correct_option_ids, { id: 'p1' })).toEqual([]);
    expect(await quiz.answer([0], { id: 'stranger' })).toEqual([]);
    expect(await quiz.store.record('alone', '5')).toMatchObject({ right: 1, wrong: 0 });
    expect(await quiz.store.record('alone', '6')).toBeUndefined();
    expect(await quiz.store.counts(1)).toEqual([{ what: 'quiz alone right', number: 1 }]);
  });

  it('goes on after a restart, in another language too, where it was', async () => {
    const before = setUp();
    const first = pollIn(await before.press('10-12'));
    const after = setUp(before.store);
    await after.alone.restore();
    expect(after.routes.get('p1')).toBe('chat:5');
    await after.store.finish(1000, {
      calls: [],
      visitors: [{ id: 5, visitor: { chosen: 'ky', met: true } }],
      counts: [],
      records: [],
    });
    const told = await after.answer(first.correct_option_ids, { id: 'p1' });
    expect(textOf(told)).toMatch(/^<b>✅ Туура!<\/b>/u);
    const next = pollIn(await after.ask('ky'));
    const inKyrgyz = knowledge.quiz.map(question => questionIn(question, 'ky')?.question);
    expect(inKyrgyz).toContain(next.question);
    expect(textOf(await after.answer(next.correct_option_ids))).toContain('ичинен 2 суроонун');
  });

  it('says when all are known and when the first one comes back, and may go on', async () => {
    const quiz = setUp();
    let calls = await quiz.press('10-12');
    for (let poll = pollIn(calls); poll; poll = pollIn(calls)) {
      await quiz.answer(poll.correct_option_ids);
      calls = await quiz.ask();
    }
    expect(textOf(calls)).toBe('Prozatím znáte všechny odpovědi. První otázka se vrátí za 24 hodin.');
    expect(buttonsOf(calls).map(({ callback_data }) => callback_data)).toEqual(['z:anyway', 'z:choose']);
    expect(pollIn(await quiz.press('anyway'))).toBeDefined();
  });

  it('forgets a person with polls that are still open', async () => {
    const quiz = setUp();
    const first = pollIn(await quiz.press('10-12'));
    await quiz.store.forget(5);
    quiz.alone.forget(5);
    expect(await quiz.store.records('alone-poll')).toEqual([]);
    expect(await quiz.answer(first.correct_option_ids, { id: 'p1' })).toEqual([]);
    expect(await quiz.store.record('alone', '5')).toBeUndefined();
    expect(quiz.routes.size).toBe(0);
  });
});

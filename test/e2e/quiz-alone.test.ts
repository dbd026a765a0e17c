import { afterEach, describe, expect, it } from 'vitest';
import { type Double, startDouble } from '../telegram/double.ts';
import { addPolls, type Polls } from '../telegram/polls.ts';
import { temporaryFolder } from '../temporary.ts';
import { type RunningBot, startBot } from './bot.ts';

const pupil = { id: 5, is_bot: false, first_name: 'Айбек', language_code: 'en' };

let double: Double;
let polls: Polls;
let bot: RunningBot;

afterEach(() => {
  bot?.child.kill('SIGKILL');
  double?.close();
});

const sent = (id = pupil.id) =>
  double.made.filter(({ method, params }) => method.startsWith('send') && params.chat_id === id);
const texts = (id = pupil.id) => sent(id).map(({ params }) => String(params.text ?? params.question));
const presses = (data: string) =>
  double.add({
    callback_query: {
      id: data,
      chat_instance: '1',
      from: pupil,
      message: {
        message_id: sent().at(-1)?.messageId,
        date: 0,
        chat: { id: pupil.id, type: 'private', first_name: 'Айбек' },
      },
      data,
    },
  });
describe('the quiz for one, in the built program', () => {
  it('goes on after a kill with the poll that was open, and knows nothing of who was forgotten', async () => {
    double = await startDouble();
    polls = addPolls(double);
    const folder = temporaryFolder();
    bot = await startBot(double, folder);
    double.says(pupil.id, '/quiz');
    await double.until(() => texts().at(-1) === 'Who are the questions for?');
    presses('z:adults');
    await double.until(() => polls.all.length === 1);
    const [first] = polls.all as [(typeof polls.all)[number]];
    expect(first.options).toHaveLength(4);
    bot.child.kill('SIGKILL');
    // the answer comes while nobody is there to take it
    polls.votes(first, pupil, [first.right]);
    bot = await startBot(double, folder);
    await double.until(() => texts().at(-1)?.includes('Right!') ?? false);
    expect(texts().at(-1)).toContain('You know the answer to 1 of');
    presses('z');
    await double.until(() => polls.all.length === 2);
    const [, second] = polls.all as [unknown, (typeof polls.all)[number]];
    expect(second.question).not.toBe(first.question);
    polls.votes(second, pupil, [(second.right + 1) % 4]);
    await double.until(() => texts().at(-1)?.includes('Not quite.') ?? false);
    expect(texts().at(-1)).toContain('1 will come back later.');
    // somebody to whom the poll was passed on, and an answer to nobody's poll
    polls.votes(second, { id: 6, first_name: 'X' }, [second.right]);
    double.add({ poll_answer: { poll_id: '1', user: pupil, option_ids: [0] } });
    presses('f+');
    double.says(pupil.id, '/quiz');
    await double.until(() => texts().at(-1) === 'Who are the questions for?');
    expect(sent(6)).toEqual([]);
  });
});

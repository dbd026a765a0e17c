import { afterEach, describe, expect, it } from 'vitest';
import type { ScreenView } from '../../src/web/screen-words.ts';
import { type Double, startDouble } from '../telegram/double.ts';
import { addPolls } from '../telegram/polls.ts';
import { temporaryFolder } from '../temporary.ts';
import { type RunningBot, startBot } from './bot.ts';

const group = { id: -1007, type: 'supergroup', title: '7б класс' };
const teacher = { id: 50, is_bot: false, first_name: 'Гүлнара', language_code: 'ru' };

let double: Double;
let bot: RunningBot;

afterEach(() => {
  bot?.child.kill('SIGKILL');
  double?.close();
});

const textsTo = (chat: number) =>
  double.made
    .filter(({ params }) => params.chat_id === chat)
    .map(({ params }) => String(params.text ?? params.caption ?? ''));

/** Reads a stream of the screen until a view is as wanted. */
async function until(response: Response, isWanted: (view: ScreenView) => boolean): Promise<ScreenView> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`the stream ended: ${text}`);
    text += decoder.decode(value, { stream: true });
    const views = [...text.matchAll(/^data: (.*)$/gmu)].map(([, data]) => JSON.parse(data as string));
    const view = views.findLast(isWanted);
    if (!view) continue;
    reader.releaseLock();
    return view;
  }
}

describe('the big screen of a game, in the built program', () => {
  it('has an address that only the teacher is sent, shows the game live, and holds nobody up at the end', async () => {
    double = await startDouble();
    const polls = addPolls(double, [teacher.id]);
    bot = await startBot(double, temporaryFolder());
    double.add({
      message: {
        message_id: 700,
        date: 0,
        chat: group,
        from: teacher,
        text: '/quiz',
        entities: [{ type: 'bot_command', offset: 0, length: 5 }],
      },
    });
    await double.until(() => textsTo(group.id).length > 0);
    const lobby = double.made.find(({ params }) => params.chat_id === group.id);
    const buttons = JSON.stringify(lobby?.params.reply_markup);
    const start =
      /k:[0-9a-f]{8}:[^"]*start/u.exec(buttons)?.[0] ?? /k:[0-9a-f]{8}:l:start/u.exec(buttons)?.[0];
    double.add({
      callback_query: {
        id: '1',
        chat_instance: '1',
        from: teacher,
        message: { message_id: lobby?.messageId, date: 0, chat: group },
        data: start,
      },
    });
    await double.until(() => textsTo(teacher.id).some(text => text.includes('/quiz/')));
    const link = /http:\/\/localhost:\d+(\/quiz\/[0-9a-f]{32})/u.exec(textsTo(teacher.id).join('\n'));
    expect(link).not.toBeNull();
    expect(textsTo(group.id).join('\n')).not.toContain('/quiz/');
    const path = link?.[1] as string;
    const page = await fetch(bot.address + path);
    expect(await page.text()).toContain('id="stage"');
    const script = await fetch(new URL('../screen.js', bot.address + path));
    expect(script.status).toBe(200);
    expect((await fetch(`${bot.address}/quiz/${'0'.repeat(32)}`)).status).toBe(404);

    const events = await fetch(`${bot.address}${path}/events`);
    await double.until(() => polls.all.length === 1);
    const [poll] = polls.all as [(typeof polls.all)[number]];
    const open = await until(events, ({ phase }) => phase === 'open');
    expect(open).toMatchObject({ title: '7б класс', nth: 1, words: { heading: 'Отвечайте в Telegram' } });
    expect(poll.question).toContain(open.question?.texts[0]);
    expect(open.question?.options.map(({ texts }) => texts[0])).toEqual(poll.options);
    polls.votes(poll, { id: 61, first_name: 'Айбек' }, [poll.right]);
    const answered = await until(events, ({ question }) => question?.answered === 1);
    expect(answered.question?.leftMs).toBeGreaterThan(0);

    const ended = new Promise<number | null>(resolve => bot.child.once('exit', resolve));
    bot.child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

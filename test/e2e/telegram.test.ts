import type { ChildProcess } from 'node:child_process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Double, type Fault, startDouble } from '../telegram/double.ts';
import { temporaryFolder } from '../temporary.ts';
import { type RunningBot, startBot } from './bot.ts';

const secret = 'a-secret-of-letters';

let double: Double;
let child: ChildProcess | undefined;

async function start(folder: string, environment: Record<string, string> = {}): Promise<RunningBot> {
  const running = await startBot(double, folder, environment);
  child = running.child;
  return running;
}

function stop(): void {
  child?.kill('SIGKILL');
  double?.close();
}

const sent = (person: number) =>
  double.made.filter(({ method, params }) => method.startsWith('send') && params.chat_id === person);
const textsTo = (person: number) =>
  sent(person).map(({ params }) => String(params.text ?? params.title ?? params.question));
const answersTo = (person: number) => textsTo(person).filter(text => text.includes('Fučík'));

describe('the bot', () => {
  const folder = temporaryFolder(afterAll);
  // one for all; each visitor is another one
  beforeAll(async () => {
    double = await startDouble();
    await start(folder);
  });
  afterAll(stop);

  it('opens the place of a link, asks once for the language, and answers in it', async () => {
    double.says(5, '/start p_fucik-park');
    await double.until(() => sent(5).length === 3);
    const [story, pin, question] = sent(5);
    expect(story?.params.text).toContain('<b>Julius Fučík Park</b>');
    expect(pin).toMatchObject({ method: 'sendVenue', params: { title: 'Julius Fučík Park' } });
    expect(JSON.stringify(question?.params.reply_markup)).toContain('Кыргызча');
    double.add({
      callback_query: {
        id: '1',
        chat_instance: '1',
        from: { id: 5, is_bot: false, first_name: 'P', language_code: 'en' },
        message: {
          message_id: question?.messageId,
          date: 0,
          chat: { id: 5, type: 'private', first_name: 'P' },
        },
        data: 'g:ky:op:fucik-park',
      },
    });
    await double.until(() => sent(5).length === 5);
    expect(double.made.some(({ method }) => method === 'answerCallbackQuery')).toBe(true);
    expect(textsTo(5)[3]).toContain('<b>Юлиус Фучик паркы</b>');
    double.says(5, '/start p_kant');
    await double.until(() => sent(5).length === 7);
    expect(textsTo(5)[5]).toMatch(/Кант/u);
    double.says(5, 'Kdo byl Rudolf Mareček?');
    await double.until(() => sent(5).length === 8);
    expect(textsTo(5)[7]).toContain('Mareček');
    expect(textsTo(5)[7]).toContain('<blockquote expandable>');
  });

  it('understands commands, and tells keepers only what is for keepers', async () => {
    const commands = [
      'help',
      'places',
      'topics',
      'tour',
      'near',
      'quiz',
      'sources',
      'about',
      'privacy',
      'forget',
      'feedback',
      'language',
    ];
    for (const [i, command] of commands.entries()) {
      double.says(100 + i, `/${command}`);
      await double.until(() => sent(100 + i).length === 1);
    }
    expect(textsTo(105)[0]).toBe('Who are the questions for?');
    for (const person of [99, 98]) {
      double.says(person, '/stats');
      await double.until(() => sent(person).length === 1);
    }
    expect(textsTo(99)[0]).toContain('Last 30 days');
    expect(textsTo(98)[0]).toContain('do not know this command');
    double.says(97, '/feedback The house on the corner is <gone>.');
    await double.until(() => sent(97).length === 1);
    double.says(99, '/unanswered');
    await double.until(() => sent(99).length === 3);
    expect(textsTo(99)[2]).toContain('The house on the corner is &lt;gone&gt;.');
  });

  it('stays quiet in a group until it is named, and answers in the topic', async () => {
    const chat = { id: -1005, type: 'supergroup', title: 'Class', is_forum: true };
    const from = { id: 7, is_bot: false, first_name: 'P', language_code: 'cs' };
    const says = (id: number, text: string) =>
      double.add({
        message: { message_id: id, date: 0, chat, from, text, message_thread_id: 4, is_topic_message: true },
      });
    says(900, 'Kdo přijde zítra?');
    says(901, 'Kdo byl Fučík, @guide_bot?');
    await double.until(() => sent(-1005).length === 1);
    expect(sent(-1005)[0]?.params).toMatchObject({
      message_thread_id: 4,
      reply_parameters: { message_id: 901 },
    });
    expect(sent(-1005)[0]?.params.reply_markup).toBeUndefined();
  });

  it('offers passages and places in any chat', async () => {
    double.add({
      inline_query: {
        id: '9',
        from: { id: 8, is_bot: false, first_name: 'P', language_code: 'en' },
        query: 'fucik park',
        offset: '',
      },
    });
    await double.until(() => double.made.some(({ method }) => method === 'answerInlineQuery'));
    const results = double.made.find(({ method }) => method === 'answerInlineQuery')?.params.results as {
      type: string;
      id: string;
    }[];
    expect(results.length).toBeGreaterThan(1);
    expect(results.length).toBeLessThanOrEqual(10);
    expect(results.some(({ type, id }) => type === 'venue' && id === 'en:fucik-park')).toBe(true);
  });

  it('goes on whatever goes wrong with a call, and answers each message once', async () => {
    const kinds: Fault[] = ['lost', 'reset', 'html502', 'error500', 'flood', 'truncated'];
    for (const [i, kind] of kinds.entries()) {
      let failed = false;
      double.faults = method => {
        if (failed || method !== 'sendMessage') return undefined;
        failed = true;
        return kind;
      };
      double.says(200 + i, 'Who was Julius Fučík?');
      await double.until(() => sent(200 + i).length > 0);
    }
    double.faults = undefined;
    double.says(300, 'Who was Julius Fučík?');
    await double.until(() => sent(300).length > 0);
    for (const [i, kind] of kinds.entries()) expect(sent(200 + i), kind).toHaveLength(1);
  });
});

describe('a bot that is killed, told to end or set up otherwise', () => {
  beforeEach(async () => {
    double = await startDouble();
  });
  afterEach(stop);

  it('sends a keeper a poster to print, and a file that did not arrive is sent after a restart', async () => {
    const folder = temporaryFolder();
    await start(folder);
    for (const [i, text] of [
      '/poster',
      '/poster 999',
      '/poster 6 A6 cs,eo',
      '/poster quiz label',
    ].entries()) {
      double.says(99, text);
      await double.until(() => sent(99).length === i + 1);
    }
    expect(textsTo(99)[0]).toContain('/poster 1 A5');
    expect(textsTo(99)[1]).toContain('“999”');
    const [park, quiz] = sent(99)
      .slice(2)
      .map(({ params }) => params.document as unknown as File);
    expect(park).toMatchObject({ name: '6-fucik-park-A6.pdf', type: 'application/pdf' });
    expect(Buffer.from((await park?.arrayBuffer()) as ArrayBuffer).toString('latin1')).toMatch(/^%PDF-/u);
    expect(sent(99)[2]?.params.caption).toContain('6 · Park Julia Fučíka (A6)');
    expect(quiz?.name).toBe('quiz-label.pdf');
    double.says(98, '/poster 6');
    await double.until(() => sent(98).length === 1);
    expect(textsTo(98)[0]).toContain('do not know this command');

    let tries = 0;
    double.faults = method => {
      if (method !== 'sendDocument') return undefined;
      tries++;
      return 'reset';
    };
    double.says(99, '/poster 1 label');
    double.says(99, '/help');
    await double.until(() => tries > 1);
    child?.kill('SIGKILL');
    double.faults = undefined;
    await start(folder);
    await double.until(() => sent(99).length === 6);
    const late = sent(99)[4]?.params.document as unknown as File;
    expect(late).toMatchObject({ name: '1-interhelpo-corner-label.pdf' });
    expect(late.size).toBeGreaterThan(5_000);
  });

  it('loses nothing and answers nothing twice when it is killed in the middle of its work', async () => {
    const folder = temporaryFolder();
    await start(folder);
    const people = Array.from({ length: 120 }, (_, i) => 1000 + i);
    for (const person of people) double.says(person, 'Who was Julius Fučík?');
    for (const share of [0.2, 0.6]) {
      await double.until(
        () => people.filter(person => sent(person).length > 0).length > share * people.length,
      );
      child?.kill('SIGKILL');
      await start(folder);
    }
    await double.until(() => people.every(person => sent(person).length > 0));
    // one more goes through behind them all
    double.says(5000, 'Who was Julius Fučík?');
    await double.until(() => answersTo(5000).length === 1);
    expect(people.filter(person => sent(person).length !== 1)).toEqual([]);
  });

  it('ends within five seconds of SIGTERM, with all it had begun', async () => {
    const { address } = await start(temporaryFolder());
    const ended = new Promise<number | null>(resolve => child?.once('exit', resolve));
    expect(await (await fetch(`${address}/healthz`)).text()).toBe('ok');
    double.says(5, 'Who was Julius Fučík?');
    await double.until(() => sent(5).length === 1);
    child?.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('takes updates by a webhook on the same server, from those who know the secret', async () => {
    const { address } = await start(temporaryFolder(), {
      WEBHOOK_URL: 'https://guide.example/telegram',
      WEBHOOK_SECRET: secret,
    });
    expect(double.made.find(({ method }) => method === 'setWebhook')?.params).toMatchObject({
      url: 'https://guide.example/telegram',
      secret_token: secret,
    });
    const post = (token: string) =>
      fetch(`${address}/telegram`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': token },
        body: JSON.stringify({
          update_id: 1,
          message: {
            message_id: 1,
            date: 0,
            chat: { id: 5, type: 'private' },
            from: { id: 5, is_bot: false, first_name: 'P' },
            text: 'Kiu estis Julius Fučík?',
          },
        }),
      });
    expect((await post('wrong')).status).toBe(403);
    expect((await post(secret)).status).toBe(200);
    // the same update comes again, as Telegram sends it when an answer got lost
    expect((await post(secret)).status).toBe(200);
    await double.until(() => sent(5).length === 1);
    expect(textsTo(5)[0]).toContain('Fučík');
  });

  it('says what is wrong with its environment, all at once, without telling secrets', async () => {
    const wrong = start(temporaryFolder(), {
      BOT_TOKEN: 'my-secret-token',
      ADMINS: 'me',
      WEBHOOK_URL: 'ftp://x',
    });
    await expect(wrong).rejects.toThrow(/BOT_TOKEN="…".*\n.*ADMINS="me".*\n.*WEBHOOK_URL="ftp:\/\/x"/su);
    await expect(wrong).rejects.not.toThrow(/my-secret-token/u);
  });
});

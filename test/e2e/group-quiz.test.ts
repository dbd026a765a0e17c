import { describe, expect, it } from 'vitest';
import { startDouble } from '../telegram/double.ts';
import { addPolls, type Poll } from '../telegram/polls.ts';
import { createGroup, createServer } from '../telegram/school.ts';
import { temporaryFolder } from '../temporary.ts';

const room = -1_001_000_000_007;
const teacher = 1;
const admin = 2;
const aliya = { id: 101, first_name: 'Алия', language_code: 'ky' };
const zofie = { id: 102, first_name: 'Žofie', last_name: 'Říhová', language_code: 'cs' };
const johano = { id: 103, first_name: 'Johano', language_code: 'eo' };

/** A group with its teacher, and the built program against a double of Telegram. */
async function open(atEnd: (end: () => void) => void) {
  const double = await startDouble();
  const polls = addPolls(double, [admin]);
  const group = createGroup(double, room, teacher);
  const server = createServer(double, temporaryFolder(atEnd));
  atEnd(() => {
    server.kill();
    double.close();
  });
  await server.start();
  const to = (chat: number) => double.made.filter(({ params }) => Number(params.chat_id) === chat);

  /** Resolves to the question of that number, from 0. */
  async function question(nth: number): Promise<Poll> {
    await double.until(() => polls.all.length > nth);
    return polls.all[nth] as Poll;
  }

  return {
    double,
    polls,
    group,
    server,
    to,
    question,
    sent: (chat: number) => to(chat).filter(({ method }) => method.startsWith('send')),
    alerts: () =>
      double.made
        .filter(({ method }) => method === 'answerCallbackQuery')
        .map(({ params }) => String(params.text)),
    lastKeyboard: () => JSON.stringify(to(room).at(-1)?.params.reply_markup ?? ''),
    /** Plays to the end: Алия knows everything, Žofie the even questions, Johano comes late and knows nothing. */
    async play(from = 0): Promise<void> {
      for (let nth = from; nth < 5; nth++) {
        const poll = await question(nth);
        polls.votes(poll, aliya, [poll.right]);
        polls.votes(poll, zofie, [nth % 2 === 0 ? poll.right : (poll.right + 1) % 4]);
        if (nth > 2) polls.votes(poll, johano, [(poll.right + 2) % 4]);
        polls.close(poll);
      }
    },
  };
}

// a game takes its time, a countdown and a pause before each question: so they are played beside each other
describe('the quiz of a group', { timeout: 90_000, concurrent: true }, () => {
  it('starts with two taps, and brings a podium to the group and results to the teacher', async ({
    onTestFinished,
  }) => {
    const { double, group, to, question, sent, play } = await open(onTestFinished);
    await group.starts(['v:number:5', 'v:quickness:false']);
    const poll = await question(0);
    expect(to(room).find(({ method }) => method === 'sendPoll')?.params).toMatchObject({
      type: 'quiz',
      is_anonymous: false,
      open_period: 30,
      correct_option_ids: [poll.right],
    });
    await play();
    await double.until(() => group.hasResults());
    const podium = to(room).find(({ method }) => method === 'sendPhoto');
    expect(String(podium?.params.caption)).toMatch(/🥇 Алия.*5.*\n🥈 Žofie Říhová.*3.*\n🥉 Johano/u);
    expect(await group.results()).toEqual(
      new Map([
        ['Алия', { points: 5, answered: 5 }],
        ['Žofie Říhová', { points: 3, answered: 5 }],
        ['Johano', { points: 0, answered: 2 }],
      ]),
    );
    const [results] = sent(teacher).filter(({ params }) => String(params.text).includes('<pre>'));
    expect(String(results?.params.text)).toContain('https://t.me/guide_bot?start=ky_s_');
  });

  it('obeys who started it and the admins, and tells others kindly that it does not', async ({
    onTestFinished,
  }) => {
    const { double, group, to, question, sent, alerts, lastKeyboard } = await open(onTestFinished);
    const { game, message } = await group.asks([]);
    group.press(aliya, `${game}:v:seconds:10`, message);
    await double.until(() => alerts().length > 0);
    expect(alerts()[0]).toContain('топтун администратору');
    group.press({ id: admin, first_name: 'A' }, `${game}:m:seconds`, message);
    // twice on a slow phone: what is the same already is not sent again
    group.press({ id: admin, first_name: 'A' }, `${game}:v:seconds:60`, message);
    group.press({ id: admin, first_name: 'A' }, `${game}:v:seconds:60`, message);
    await double.until(() => lastKeyboard().includes('60 секунд'));
    group.press({ id: admin, first_name: 'A' }, `${game}:l:start`, message);
    await question(0);
    const edits = to(room).filter(({ method }) => method === 'editMessageText');
    const contents = edits.map(({ params }) => JSON.stringify([params.text, params.reply_markup]));
    expect(contents.every((content, i) => content !== contents[i - 1])).toBe(true);
    expect(to(room).find(({ method }) => method === 'sendPoll')?.params.open_period).toBe(60);
    // it was the teacher's, and stays so
    group.press({ id: admin, first_name: 'A' }, `${game}:l:stop`, message);
    await double.until(() => sent(room).some(({ params }) => String(params.text).includes('токтотулду')));
  });

  it('shows a question to each pupil in their own language, in the order of the poll', async ({
    onTestFinished,
  }) => {
    const { double, group, question, sent, alerts } = await open(onTestFinished);
    const { game } = await group.starts(['g:ru', 'v:number:5', 'v:level:10-12']);
    const poll = await question(0);
    expect(poll.question).toContain('\n\n');
    const before = alerts().length;
    group.press(zofie, `${game}:t:0`, poll.message);
    await double.until(() => alerts().length > before);
    const answer = double.made.findLast(({ method }) => method === 'answerCallbackQuery')?.params ?? {};
    // a window where it fits, else the private chat
    if (answer.text === undefined) expect(answer.url).toMatch(/start=k_[0-9a-f]{8}_0$/u);
    else expect(String(answer.text)).toMatch(/\n1\) .+\n2\) .+\n3\) .+\n4\) /u);
    double.says(
      zofie.id,
      `/start ${String(answer.url ?? `=k_${game.slice(2)}_0`)
        .split('=')
        .at(-1)}`,
    );
    await double.until(() => sent(zofie.id).length > 0);
    expect(String(sent(zofie.id)[0]?.params.text)).toMatch(/^<b>1\. .+<\/b>\n1\) /u);
  });

  it('plays in teams that are balanced, whatever their size', async ({ onTestFinished }) => {
    const { double, group, to, alerts, play } = await open(onTestFinished);
    const { game, message } = await group.asks(['v:number:5', 'v:teams:2', 'v:quickness:false']);
    for (const pupil of [aliya, zofie]) group.press(pupil, `${game}:j:0`, message);
    await double.until(() => alerts().filter(text => text.includes('🔴')).length === 2);
    group.press({ id: teacher, first_name: 'T' }, `${game}:l:balance`, message);
    await double.until(() => /🔵 Көк команда \(1\)/u.test(String(to(room).at(-1)?.params.text)));
    group.press({ id: teacher, first_name: 'T' }, `${game}:l:start`, message);
    await play();
    await double.until(() => group.hasResults());
    const caption = String(to(room).find(({ method }) => method === 'sendPhoto')?.params.caption);
    expect(caption).toMatch(/🥇 (?:🔴|🔵)/u);
  });

  it('goes on after a restart in the middle of a question, with every answer', async ({ onTestFinished }) => {
    const { double, polls, group, server, question, alerts, play } = await open(onTestFinished);
    const { game } = await group.starts(['v:number:5', 'v:quickness:false']);
    const first = await question(0);
    polls.votes(first, aliya, [first.right]);
    // comes behind the vote
    const before = alerts().length;
    group.press(aliya, `${game}:w`, first.message);
    await double.until(() => alerts().length > before);
    server.kill();
    polls.votes(first, zofie, [first.right]);
    await server.start();
    polls.close(first);
    await play(1);
    await double.until(() => group.hasResults());
    expect((await group.results()).get('Žofie Říhová')).toEqual({ points: 3, answered: 5 });
    expect(polls.all).toHaveLength(5);
  });

  it('gives its results again for who led it, forgets who wants to be forgotten, and all when told to', async ({
    onTestFinished,
  }) => {
    const { double, group, to, sent, alerts, play } = await open(onTestFinished);
    await group.starts(['v:number:5']);
    await play();
    await double.until(() => group.hasResults());
    const press = (chat: number, data: string, who: object) =>
      double.add({
        callback_query: {
          id: `x${data}`,
          chat_instance: '1',
          from: { is_bot: false, first_name: 'X', ...who },
          message: { message_id: 1, date: 0, chat: { id: chat, type: 'private', first_name: 'X' } },
          data,
        },
      });
    press(zofie.id, 'f+', zofie);
    await double.until(
      () => to(zofie.id).length > 0 || double.made.some(({ params }) => params.callback_query_id === 'xf+'),
    );
    double.says(teacher, '/results');
    await double.until(() => sent(teacher).some(({ params }) => JSON.stringify(params).includes(':r:s')));
    const list = JSON.stringify(sent(teacher).at(-1)?.params);
    const id = /k:[0-9a-f]{8}/u.exec(list)?.[0];
    press(teacher, `${id}:r:s`, { id: teacher });
    await double.until(() => sent(teacher).filter(({ method }) => method === 'sendDocument').length === 6);
    const csv = sent(teacher).filter(({ method }) => method === 'sendDocument')[4]?.params.document as File;
    expect(await csv.text()).toContain('2-оюнчу');
    expect(await csv.text()).not.toContain('Žofie');
    press(teacher, `${id}:r:D`, { id: teacher });
    await double.until(() => alerts().some(text => text.includes('deleted')));
    double.says(teacher, '/results');
    await double.until(() => String(sent(teacher).at(-1)?.params.text).includes('no results'));
  });
});

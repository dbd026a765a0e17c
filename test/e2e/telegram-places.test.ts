import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Double, type Made, startDouble } from '../telegram/double.ts';
import { temporaryFolder } from '../temporary.ts';
import { startBot } from './bot.ts';

const folder = temporaryFolder(afterAll);
let double: Double;
let child: ChildProcess;
let address: string;

async function start(): Promise<void> {
  ({ child, address } = await startBot(double, folder));
}

// one bot for all; each visitor is another one
beforeAll(async () => {
  double = await startDouble();
  await start();
});
afterAll(() => {
  child?.kill('SIGKILL');
  double?.close();
});

const sent = (chat: number) =>
  double.made.filter(
    ({ method, params }) => method.startsWith('send') && String(params.chat_id) === String(chat),
  );
const said = (made?: Made) =>
  String(made?.params.text ?? made?.params.title ?? made?.params.question ?? made?.params.caption);
const buttonsOf = (made?: Made) => JSON.stringify(made?.params.reply_markup ?? '');

const person = (id: number) => ({ id, is_bot: false, first_name: 'P', language_code: 'en' });
const privately = (id: number) => ({ id, type: 'private', first_name: 'P' });

/** Waits until a chat has got so many messages in all, and returns the newest ones. */
async function gets(chat: number, more: number, act: () => void): Promise<Made[]> {
  const before = sent(chat).length;
  act();
  await double.until(() => sent(chat).length >= before + more);
  return sent(chat).slice(before);
}
const press = (chat: object & { id: number }, from: number, data: string) =>
  double.add({
    callback_query: {
      id: data,
      chat_instance: '1',
      from: person(from),
      message: { message_id: 1, date: 0, chat },
      data,
    },
  });
const locates = (
  id: number,
  location: Record<string, number>,
  kind: 'message' | 'edited_message' = 'message',
  messageId = 1,
) =>
  double.add({ [kind]: { message_id: messageId, date: 0, chat: privately(id), from: person(id), location } });

const corner = { latitude: 42.87768, longitude: 74.55826 };
const street = { latitude: 42.87511, longitude: 74.55798 };

describe('a visitor on the spot', () => {
  it('scans a code and is told the place; scans are counted by place, for keepers only', async () => {
    const [story, pin] = await gets(15, 3, () => double.says(15, '/start p_interhelpo-corner'));
    expect(said(story)).toContain('<u>What stands here now</u>');
    expect(said(story)).toContain('Next: Interhelpo Street');
    expect(pin).toMatchObject({ method: 'sendVenue', params: corner });
    expect(buttonsOf(pin)).toMatch(/openstreetmap\.org.*2gis\.kg.*google\.com.*maps\.apple\.com/u);
    await gets(16, 2, () => double.says(16, '/start p_interhelpo-corner'));
    await gets(16, 1, () => double.says(16, '/start p_nowhere'));
    const [stats] = await gets(99, 1, () => double.says(99, '/stats'));
    expect(said(stats)).toContain('1. Corner of Interhelpo Street and Deng Xiaoping Avenue: 2, today 2');
    expect(said(stats)).not.toContain('p_nowhere');
  });

  it('types the number of a stop instead', async () => {
    const [story, pin] = await gets(25, 2, () => double.says(25, 'zastávka 6'));
    expect(said(story)).toContain('<b>Park Julia Fučíka</b>');
    expect(pin).toMatchObject({ method: 'sendVenue' });
  });

  it('sends a location, and gets what is near with three pins; from Prague, the way there and walks to read', async () => {
    const near = await gets(35, 4, () => locates(35, { latitude: 42.8775, longitude: 74.5583 }));
    expect(near.map(({ method }) => method)).toEqual(['sendMessage', 'sendVenue', 'sendVenue', 'sendVenue']);
    expect(said(near[0])).toMatch(/20 m, north/u);
    const [far] = await gets(35, 1, () => locates(35, { latitude: 50.0755, longitude: 14.4378 }));
    expect(said(far)).toContain('4,558 km');
    expect(buttonsOf(far)).toContain('wr:quarter-45:0');
    const [ask] = await gets(35, 1, () => double.says(35, '/near'));
    expect(buttonsOf(ask)).toContain('request_location');
  });

  it('walks with a live location over a restart, hears each stop once, and is followed no more afterwards', async () => {
    const chat = privately(45);
    const first = await gets(45, 3, () => press(chat, 45, 'ws:quarter-45:0'));
    expect(first.map(({ method }) => method)).toEqual(['sendPhoto', 'sendVenue', 'sendMessage']);
    const photo = first[0]?.params.photo as File;
    expect([photo.type, photo.size > 10_000]).toEqual(['image/png', true]);
    await gets(45, 1, () => locates(45, { latitude: 42.8797, longitude: 74.55826, live_period: 3600 }));
    const here = await gets(45, 3, () => locates(45, { ...corner, live_period: 3600 }, 'edited_message'));
    expect(here.map(({ method }) => method)).toEqual(['sendMessage', 'sendVenue', 'sendMessage']);
    expect(said(here[0])).toContain('Stop 1 of 6');
    expect(said(here[2])).toContain('Stop 2 of 6');
    child.kill('SIGKILL');
    await start();
    // the same spot again tells nothing, the next stop does
    locates(45, { ...corner, latitude: 42.8777, live_period: 3600 }, 'edited_message');
    const next = await gets(45, 3, () => locates(45, { ...street, live_period: 3600 }, 'edited_message'));
    expect(said(next[0])).toContain('Stop 2 of 6');
    const [ended] = await gets(45, 1, () => locates(45, street, 'edited_message'));
    expect(said(ended)).toContain('stopped following it');
    locates(45, { latitude: 42.87251, longitude: 74.5577, live_period: 3600 }, 'edited_message');
    // days later, the list of walks goes on with it
    const [list] = await gets(45, 1, () => double.says(45, '/tour'));
    expect(said(list)).toContain('Walks');
    expect(buttonsOf(list)).toContain('wg:quarter-45:2');
    const [question] = await gets(45, 1, () => double.says(45, '/forget'));
    expect(buttonsOf(question)).toContain('f+');
    press(chat, 45, 'f+');
    const [fresh] = await gets(45, 1, () => double.says(45, '/tour'));
    expect(buttonsOf(fresh)).not.toContain('wg:');
  });

  it('ends a walk with questions about it', async () => {
    const chat = privately(55);
    await gets(55, 3, () => press(chat, 55, 'wh:quarter-45:0'));
    const end = await gets(55, 4, () => press(chat, 55, 'wh:quarter-45:5'));
    expect(end.slice(1).map(({ method }) => method)).toEqual(['sendMessage', 'sendPoll', 'sendPoll']);
    const { type, is_anonymous, options, correct_option_ids } = (end[2] as Made).params;
    expect({ type, is_anonymous }).toEqual({ type: 'quiz', is_anonymous: false });
    const [right] = correct_option_ids as [number];
    expect((options as { text: string }[])[right]?.text).toBe('From Czechoslovakia');
  });

  it('walks with a class: the group has its own walk and its buttons', async () => {
    const group = { id: -1005, type: 'supergroup', title: 'Class' };
    const start = await gets(-1005, 3, () => press(group, 65, 'ws:quarter-45:0'));
    expect(buttonsOf(start[2])).toContain('wh:quarter-45:0');
    const story = await gets(-1005, 3, () => press(group, 66, 'wh:quarter-45:0'));
    expect(buttonsOf(story[0])).toBe('""');
    expect(buttonsOf(story[2])).toContain('wh:quarter-45:1');
    const [own] = await gets(65, 1, () => double.says(65, '/tour'));
    expect(buttonsOf(own)).not.toContain('wg:');
  });

  it('presses an old or invented button of a walk, and gets a fresh start', async () => {
    for (const data of ['wh:gone:1', 'wh:quarter-45:77', 'wz:quarter-45:1', 'wh:quarter-45:999']) {
      const [reply] = await gets(75, 1, () => press(privately(75), 75, data));
      expect(said(reply), data).toMatch(/Interhelpo Guide|older message/u);
    }
  });

  it('opens the page of a place from a printed code, with a way into the bot', async () => {
    const page = await (await fetch(`${address}/p/6`, { headers: { 'accept-language': 'cs' } })).text();
    expect(page).toContain('Park Julia Fučíka');
    expect(page).toContain('https://t.me/guide_bot?start=p_fucik-park');
    const [stats] = await gets(99, 1, () => double.says(99, '/stats'));
    expect(said(stats)).toContain('page fucik-park: 1');
  });
});

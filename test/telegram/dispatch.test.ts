import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { createDispatcher } from '../../src/telegram/dispatch.ts';
import { createFloodGuard } from '../../src/telegram/flood.ts';
import { toStored } from '../../src/telegram/inbox.ts';
import { createWebhook } from '../../src/telegram/webhook.ts';

const text = (id: number, chat: number, text: string) =>
  ({
    update_id: id,
    message: {
      message_id: id,
      date: 0,
      text,
      chat: { id: chat, type: 'private', first_name: 'P' },
      from: { id: chat, is_bot: false, first_name: 'P' },
    },
  }) as const;

const nothing = { calls: [], visitors: [], counts: [], records: [] };

function setUp(handle: (text: string) => Promise<void>) {
  const store = openSqlite({ file: ':memory:', now: () => 0 });
  const errors: string[] = [];
  const dispatcher = createDispatcher({
    handle: async update => {
      await handle('message' in update && 'text' in update.message ? update.message.text : '');
      return nothing;
    },
    store,
    gateway: { deliver: () => undefined },
    log: { info: () => undefined, error: what => errors.push(what) },
    sleep: async () => undefined,
  });
  return { store, dispatcher, errors };
}

describe('updates', () => {
  it('of one chat are worked through in order, of many chats at once', async () => {
    let seen = '';
    const gates = new Map<string, () => void>();
    const { store, dispatcher } = setUp(async letter => {
      seen += letter;
      if (letter === 'a') await new Promise<void>(resolve => gates.set(letter, resolve));
    });
    dispatcher.push(
      await store.receive([text(1, 5, 'a'), text(2, 5, 'b'), text(3, 6, 'x'), text(4, 6, 'y')].map(toStored)),
    );
    while (seen.length < 3) await new Promise(setImmediate);
    expect(seen).toBe('axy');
    gates.get('a')?.();
    await dispatcher.idle();
    expect(seen).toBe('axyb');
  });

  it('that come twice are worked through once', async () => {
    let seen = '';
    const { store, dispatcher } = setUp(async letter => {
      seen += letter;
    });
    for (let i = 0; i < 3; i++) dispatcher.push(await store.receive([text(1, 5, 'a')].map(toStored)));
    await dispatcher.idle();
    expect(seen).toBe('a');
  });

  it('that fail three times are set aside, and the next ones go on', async () => {
    let seen = '';
    const { store, dispatcher, errors } = setUp(async letter => {
      seen += letter;
      if (letter === '!') throw new Error('poison');
    });
    dispatcher.push(await store.receive([text(1, 5, '!'), text(2, 5, 'b')].map(toStored)));
    await dispatcher.idle();
    expect(seen).toBe('!!!b');
    expect(errors.at(-1)).toBe('update set aside');
    expect(await store.waitingUpdates()).toEqual([]);
  });

  it('that were not worked through are there after a restart', async () => {
    const { store } = setUp(async () => undefined);
    await store.receive([text(1, 5, 'a'), text(2, 5, 'b')].map(toStored));
    await store.finish(1, nothing);
    expect((await store.waitingUpdates()).map(({ id }) => id)).toEqual([2]);
  });
});

describe('a flood of messages', () => {
  it('gets one notice, then silence for a minute, and nobody else notices', () => {
    const guard = createFloodGuard();
    const verdicts = Array.from({ length: 25 }, (_, i) => guard(7, i * 100));
    expect(verdicts.filter(verdict => verdict === 'answer')).toHaveLength(19);
    expect(verdicts.filter(verdict => verdict === 'notice')).toHaveLength(1);
    expect(verdicts.filter(verdict => verdict === 'silence')).toHaveLength(5);
    expect(guard(8, 2600)).toBe('answer');
    expect(guard(7, 61_000)).toBe('silence');
    expect(guard(7, 62_000)).toBe('answer');
  });

  it('is none where a person writes quickly, but not that quickly', () => {
    const guard = createFloodGuard();
    for (let i = 0; i < 200; i++) expect(guard(7, i * 1000)).toBe('answer');
  });
});

describe('a webhook', () => {
  const post = (body: string, secret = 'secret-of-16-letters') =>
    new Request('http://localhost/telegram', {
      method: 'POST',
      body,
      headers: { 'x-telegram-bot-api-secret-token': secret },
    });

  it('keeps an update before it answers, whatever its letters', async () => {
    const kept: unknown[] = [];
    const webhook = createWebhook('secret-of-16-letters', async updates => void kept.push(...updates));
    const update = text(1, 5, 'Шайтан араба деген эмне? 🚜');
    expect((await webhook(post(JSON.stringify(update)))).status).toBe(200);
    expect(kept).toEqual([update]);
  });

  it('turns strangers away, and does not have nonsense sent again', async () => {
    const kept: unknown[] = [];
    const webhook = createWebhook('secret-of-16-letters', async updates => void kept.push(...updates));
    expect((await webhook(post('{"update_id":1}', 'wrong'))).status).toBe(403);
    expect((await webhook(post('{'))).status).toBe(200);
    expect((await webhook(post('"x"'))).status).toBe(200);
    expect((await webhook(post(`{"update_id":1,"x":"${'x'.repeat(1_100_000)}"}`))).status).toBe(413);
    expect(kept).toEqual([]);
  });
});

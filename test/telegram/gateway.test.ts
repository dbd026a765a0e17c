import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { NewCall } from '../../src/store/store.ts';
import { readFailure, TelegramFailure } from '../../src/telegram/errors.ts';
import { createGateway } from '../../src/telegram/gateway.ts';
import type { Transport } from '../../src/telegram/transport.ts';

const quiet = { info: () => undefined, error: () => undefined };

/** A gateway over a transport that is told what to do, with a store in memory and no waiting. */
function setUp(answer: (method: string, params: Record<string, unknown>, nth: number) => unknown) {
  const store = openSqlite({ file: ':memory:', now: () => 0 });
  const made: string[] = [];
  const waits: number[] = [];
  const told: unknown[] = [];
  const transport: Transport = async (method, params) => {
    made.push(`${method} ${params.text ?? params.message_id ?? ''}`.trim());
    return answer(method, params, made.length);
  };
  const gateway = createGateway({
    transport,
    store,
    log: quiet,
    sleep: async ms => {
      waits.push(ms);
    },
    random: () => 1,
    tell: news => told.push(...news.map(({ key, json }) => ({ key, ...JSON.parse(json).own }))),
  });
  let update = 1;
  const send = async (...calls: NewCall[]) => {
    gateway.deliver(await store.finish(update++, workOf(calls)));
    await gateway.idle();
  };
  return { store, made, waits, told, gateway, send };
}

const workOf = (calls: NewCall[]) => ({ calls, visitors: [], counts: [], records: [] });

const message = (chat: number, text: string): NewCall => ({
  chat: String(chat),
  method: 'sendMessage',
  params: { chat_id: chat, text },
});
const refused = (status: number, description: string, parameters = {}) => {
  throw readFailure('sendMessage', status, { ok: false, error_code: status, description, parameters });
};

describe('the gateway', () => {
  it('sends to one chat in order', async () => {
    const { made, send } = setUp(() => ({ message_id: 1 }));
    await send(message(5, 'a'), message(5, 'b'), message(5, 'c'));
    expect(made).toEqual(['sendMessage a', 'sendMessage b', 'sendMessage c']);
  });

  it('lets no chat wait for another', async () => {
    let release = (): void => undefined;
    const { made, gateway, store } = setUp((_, params) =>
      params.chat_id === 5
        ? new Promise<object>(resolve => (release = () => resolve({ message_id: 1 })))
        : { message_id: 2 },
    );
    gateway.deliver(
      await store.finish(1, workOf([message(5, 'slow'), message(6, 'quick'), message(6, 'quick too')])),
    );
    while (made.length < 3) await new Promise(setImmediate);
    expect(made).toEqual(['sendMessage slow', 'sendMessage quick', 'sendMessage quick too']);
    release();
    await gateway.idle();
  });

  it('skips the pages that a teacher has tapped past while Telegram says to wait', async () => {
    const { made, send } = setUp((_, __, nth) =>
      nth === 1 ? refused(429, 'Too Many Requests', { retry_after: 3 }) : { message_id: 1 },
    );
    const page = (message: number, text: string): NewCall => ({
      chat: '5',
      method: 'editMessageText',
      params: { chat_id: 5, message_id: message, text },
    });
    await send(message(5, 'a'), page(7, 'seconds'), page(8, 'other'), page(7, 'main'), message(5, 'b'));
    expect(made).toEqual([
      'sendMessage a',
      'sendMessage a',
      'editMessageText other',
      'editMessageText main',
      'sendMessage b',
    ]);
  });

  it('waits as long as it is told, and sends again', async () => {
    const { made, waits, send } = setUp((_, __, nth) =>
      nth === 1 ? refused(429, 'Too Many Requests', { retry_after: 3 }) : { message_id: 1 },
    );
    await send(message(5, 'a'));
    expect(made).toEqual(['sendMessage a', 'sendMessage a']);
    expect(waits).toEqual([3050]);
  });

  it('does not send twice what arrived without an answer: it finds the message', async () => {
    const { made, send, store } = setUp((method, params) => {
      if (method === 'sendMessage') throw new TelegramFailure('network', method, 'reset');
      if (params.message_id === 3)
        throw readFailure(method, 400, { description: 'Bad Request: message is not modified' });
      throw readFailure(method, 400, { description: 'Bad Request: message to edit not found' });
    });
    await send({ ...message(5, 'a'), answers: 77 });
    expect(made).toEqual([
      'sendMessage a',
      'editMessageReplyMarkup 1',
      'editMessageReplyMarkup 2',
      'editMessageReplyMarkup 3',
    ]);
    expect(store.answerTo('5', 77)).toBe(3);
    expect(await store.openCalls()).toEqual([]);
  });

  it('sends again what is not there', async () => {
    const { made, send } = setUp((method, _, nth) => {
      if (nth === 1) throw new TelegramFailure('server', method, 'bad gateway');
      if (method === 'sendMessage') return { message_id: 9 };
      throw readFailure(method, 400, { description: 'Bad Request: message to edit not found' });
    });
    await send(message(5, 'a'));
    expect(made.filter(call => call === 'sendMessage a')).toHaveLength(2);
  });

  it('remembers who cannot be written to, and drops what waits for them', async () => {
    const { made, send, store } = setUp(() => refused(403, 'Forbidden: bot was blocked by the user'));
    await send(message(5, 'a'), message(5, 'b'));
    await send(message(5, 'c'));
    expect(made).toEqual(['sendMessage a']);
    expect(store.isUnreachable('5')).toBe(true);
    store.setReachable('5', true);
    await send(message(5, 'd'));
    expect(made).toHaveLength(2);
  });

  it('follows a group that became a supergroup', async () => {
    const chats: unknown[] = [];
    const { send } = setUp((_, params) => {
      chats.push(params.chat_id);
      return params.chat_id === -5
        ? refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
            migrate_to_chat_id: -1005,
          })
        : { message_id: 1 };
    });
    await send(message(-5, 'a'), message(-5, 'b'));
    expect(chats).toEqual([-5, -1005, -1005]);
  });

  it('sends without the topic where it is gone', async () => {
    const threads: unknown[] = [];
    const { send } = setUp((_, params) => {
      threads.push(params.message_thread_id);
      return params.message_thread_id
        ? refused(400, 'Bad Request: message thread not found')
        : { message_id: 1 };
    });
    await send({ ...message(-5, 'a'), params: { chat_id: -5, text: 'a', message_thread_id: 3 } });
    expect(threads).toEqual([3, undefined]);
  });

  it('edits the answer of an edited question, and tells it anew where that is gone', async () => {
    let gone = false;
    const { made, send } = setUp(method => {
      if (method === 'editMessageText' && gone)
        throw readFailure(method, 400, { description: 'Bad Request: message to edit not found' });
      return { message_id: 8 };
    });
    const edit = (text: string): NewCall => ({ ...message(5, text), method: 'editMessageText', answers: 77 });
    await send({ ...message(5, 'first'), answers: 77 });
    await send(edit('second'));
    gone = true;
    await send(edit('third'));
    expect(made).toEqual([
      'sendMessage first',
      'editMessageText second',
      'editMessageText third',
      'sendMessage third',
    ]);
  });

  it.each([
    'Bad Request: message is not modified: specified new message content',
    'Bad Request: query is too old and response timeout expired or query id is invalid',
    'Bad Request: can’t parse entities',
  ])('gives up a call that can never succeed, and goes on: %s', async description => {
    const { made, send } = setUp((_, __, nth) => (nth === 1 ? refused(400, description) : { message_id: 1 }));
    await send(message(5, 'a'), message(5, 'b'));
    expect(made).toEqual(['sendMessage a', 'sendMessage b']);
  });

  it('lets nobody wait for chats that are told to wait', async () => {
    const store = openSqlite({ file: ':memory:', now: () => 0 });
    const made: unknown[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>(resolve => {
      release = resolve;
    });
    const flooded = new Set<unknown>();
    const gateway = createGateway({
      transport: async (_, { chat_id: chat }) => {
        if (Number(chat) < 100 && !flooded.has(chat)) {
          flooded.add(chat);
          throw readFailure('sendMessage', 429, { error_code: 429, parameters: { retry_after: 30 } });
        }
        made.push(chat);
        return { message_id: 1 };
      },
      store,
      log: quiet,
      sleep: () => gate,
      random: () => 1,
    });
    const calls = Array.from({ length: 80 }, (_, i) => message(i, 'a'));
    gateway.deliver(await store.finish(1, workOf([...calls, message(500, 'b')])));
    while (made.length === 0) await new Promise(setImmediate);
    expect(made).toEqual([500]);
    release();
    await gateway.idle();
    expect(made).toHaveLength(81);
  });
});

describe('a call that tells', () => {
  const poll = (chat: number): NewCall => ({
    chat: String(chat),
    method: 'sendPoll',
    params: { chat_id: chat, text: 'p', reply_markup: { inline_keyboard: [] } },
    tells: { queue: `chat:${chat}`, what: { nth: 3 } },
  });
  const poll77 = { id: '77', total_voter_count: 0 };

  it('brings back what was made of it, in the queue that it names', async () => {
    const { told, send } = setUp(() => ({ message_id: 9, poll: poll77 }));
    await send(poll(-5));
    const result = { messageId: 9, poll: { id: '77', votes: 0 } };
    expect(told).toEqual([{ key: 'chat:-5', kind: 'made', tells: { nth: 3 }, result }]);
  });

  it('says why it was given up', async () => {
    const { told, send } = setUp(() => refused(403, 'Forbidden: bot was kicked from the group chat'));
    await send(poll(-5));
    expect(told).toEqual([{ key: 'chat:-5', kind: 'dropped', tells: { nth: 3 }, why: 'unreachable' }]);
  });

  it('finds out which poll it made where the answer got lost', async () => {
    let markup: unknown = 'there';
    const { told, made, send } = setUp((method, params) => {
      if (method === 'sendPoll') throw new TelegramFailure('network', method, 'reset');
      if (params.message_id !== 2)
        throw readFailure(method, 400, { description: 'Bad Request: message to edit not found' });
      if (JSON.stringify(markup) === JSON.stringify(params.reply_markup))
        throw readFailure(method, 400, { description: 'Bad Request: message is not modified' });
      markup = params.reply_markup;
      return { message_id: 2, poll: poll77 };
    });
    await send(poll(-5));
    expect(made.filter(call => call.startsWith('sendPoll'))).toHaveLength(1);
    expect(told).toMatchObject([{ kind: 'made', result: { messageId: 2, poll: { id: '77' } } }]);
    expect(markup).toEqual({ inline_keyboard: [] });
  });

  it('looks for its message among those of its supergroup, which counts for itself', async () => {
    const looked: unknown[] = [];
    const { gateway, send } = setUp((method, params) => {
      if (method === 'sendPoll') throw new TelegramFailure('network', method, 'reset');
      looked.push(params.message_id);
      return { message_id: 52_342, poll: poll77 };
    });
    gateway.sawMessage(5, 900_000);
    gateway.sawMessage(-1_001_234_567_890, 52_341);
    await send(poll(-1_001_234_567_890));
    expect(looked[0]).toBe(52_342);
  });
});

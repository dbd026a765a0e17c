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
  });
  let update = 1;
  const send = async (...calls: NewCall[]) => {
    gateway.deliver(await store.finish(update++, workOf(calls)));
    await gateway.idle();
  };
  return { store, made, waits, gateway, send };
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
});

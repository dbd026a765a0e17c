import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call that the double answered with success. */
export interface Made {
  method: string;
  params: Record<string, unknown>;
  messageId?: number | undefined;
}

/** What goes wrong with a call: `lost` takes effect and only its answer is lost; the others do not take effect. */
export type Fault = 'lost' | 'reset' | 'html502' | 'error500' | 'flood' | 'truncated' | 'blocked';

/**
 * A small double of the Bot API for tests: it hands out updates by getUpdates until they are confirmed, gives messages their ids, knows
 * which messages are there, and can fail. It checks nothing else.
 */
export interface Double {
  address: string;
  made: Made[];
  /** adds an update of a private chat and returns its id */
  says(person: number, text: string): number;
  /** an id for a message of somebody else */
  newMessage(): number;
  /** adds any update */
  add(update: Record<string, unknown>): number;
  /** calls `fault` for each call but getUpdates; `undefined` lets it pass */
  faults: ((method: string, params: Record<string, unknown>) => Fault | undefined) | undefined;
  /** what a call does and gives besides; a result that is an object is added to the usual one */
  acts: ((method: string, params: Record<string, unknown>, messageId?: number) => unknown) | undefined;
  /** milliseconds that each call but getUpdates takes; 0 unless told */
  delay: (params: Record<string, unknown>) => number;
  /** resolves when a condition on the calls made is met; checked at each call */
  until(isMet: () => boolean): Promise<void>;
  unconfirmed(): number;
  close(): void;
}

const me = {
  id: 7,
  is_bot: true,
  first_name: 'Guide',
  username: 'guide_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
};

export async function startDouble(): Promise<Double> {
  const made: Made[] = [];
  let pending: { update_id: number }[] = [];
  let nextUpdate = 1000;
  let nextMessage = 1;
  let waiting: (() => void) | undefined;
  let watchers: { isMet: () => boolean; resolve: () => void }[] = [];
  const messages = new Map<number, { chat: number; markup: string }>();
  const markupOf = (params: Record<string, unknown>) => JSON.stringify(params.reply_markup ?? null);

  const double: Double = {
    address: '',
    made,
    faults: undefined,
    acts: undefined,
    delay: () => 0,
    add(update) {
      const update_id = nextUpdate++;
      pending.push({ update_id, ...update });
      waiting?.();
      return update_id;
    },
    newMessage: () => nextMessage++,
    says(person, text) {
      return double.add({
        message: {
          message_id: double.newMessage(),
          date: 0,
          chat: { id: person, type: 'private', first_name: 'P' },
          from: { id: person, is_bot: false, first_name: 'P', language_code: 'en' },
          text,
          ...(text.startsWith('/')
            ? { entities: [{ type: 'bot_command', offset: 0, length: text.split(/\s/u)[0]?.length ?? 0 }] }
            : {}),
        },
      });
    },
    until(isMet) {
      if (isMet()) return Promise.resolve();
      return new Promise(resolve => {
        watchers.push({ isMet, resolve });
      });
    },
    unconfirmed: () => pending.length,
    close() {
      waiting?.();
      server.close();
      server.closeAllConnections();
    },
  };

  /** The effect of a call, and its result. */
  function effect(method: string, params: Record<string, unknown>): unknown {
    if (method === 'getMe') return me;
    if (method === 'editMessageReplyMarkup' || method === 'editMessageText') {
      const id = Number(params.message_id);
      const message = messages.get(id);
      if (message?.chat !== Number(params.chat_id)) throw new Error('Bad Request: message to edit not found');
      if (method === 'editMessageReplyMarkup' && message.markup === markupOf(params))
        throw new Error('Bad Request: message is not modified');
      message.markup = markupOf(params);
      made.push({ method, params, messageId: id });
      return { message_id: id, ...(double.acts?.(method, params, id) as object) };
    }
    if (/^send(?!ChatAction)/u.test(method)) {
      const id = nextMessage++;
      messages.set(id, { chat: Number(params.chat_id), markup: markupOf(params) });
      made.push({ method, params, messageId: id });
      const extra = double.acts?.(method, params, id) as object;
      return { message_id: id, date: 0, chat: { id: params.chat_id }, ...extra };
    }
    made.push({ method, params });
    return double.acts?.(method, params) ?? true;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const method = request.url?.split('/').at(-1) ?? '';
    const params = await readParams(request, Buffer.concat(chunks));
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    if (method === 'getUpdates') {
      pending = pending.filter(({ update_id }) => update_id >= (params.offset ?? 0));
      if (pending.length === 0 && params.timeout !== 0)
        await new Promise<void>(resolve => {
          waiting = resolve;
          response.on('close', resolve);
          setTimeout(resolve, 1000 * (params.timeout ?? 0)).unref();
        });
      return send(200, { ok: true, result: pending.slice(0, 100) });
    }
    const wait = double.delay(params);
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait));
    const fault = double.faults?.(method, params);
    try {
      if (fault === 'reset') return void request.socket.destroy();
      if (fault === 'html502') return send(502, '<html>bad gateway</html>');
      if (fault === 'error500')
        return send(500, { ok: false, error_code: 500, description: 'Internal Server Error' });
      if (fault === 'flood')
        return send(429, {
          ok: false,
          error_code: 429,
          description: 'Too Many Requests: retry after 0',
          parameters: { retry_after: 0 },
        });
      if (fault === 'blocked')
        return send(403, {
          ok: false,
          error_code: 403,
          description: 'Forbidden: bot was blocked by the user',
        });
      const result = effect(method, params);
      if (fault === 'lost') return void request.socket.destroy();
      if (fault === 'truncated') return send(200, '{"ok":true,"resu');
      send(200, { ok: true, result });
    } catch (error) {
      send(400, { ok: false, error_code: 400, description: (error as Error).message });
    } finally {
      const met = watchers.filter(({ isMet }) => isMet());
      watchers = watchers.filter(watcher => !met.includes(watcher));
      for (const { resolve } of met) resolve();
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  double.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return double;
}

/** The parameters of a call by JSON or by multipart; a file among them as a `File`. */
async function readParams(
  request: IncomingMessage,
  body: Buffer,
): Promise<Record<string, unknown> & { offset?: number; timeout?: number }> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return JSON.parse(body.toString() || '{}');
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  return Object.fromEntries(
    [...form].map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      return [name, /^(?:-?\d+$|[{[])/u.test(value) ? JSON.parse(value) : value];
    }),
  );
}

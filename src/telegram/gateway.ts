import { createBatch } from '../store/batch.ts';
import type { Store, StoredCall } from '../store/store.ts';
import { TelegramFailure } from './errors.ts';
import type { Log } from './log.ts';
import type { Transport } from './transport.ts';

/** The only place that calls Telegram. */
export interface Gateway {
  /** Makes a call that need not survive a restart, and returns its result. Repeats it where that does no harm. */
  call(method: string, params: Record<string, unknown>): Promise<unknown>;
  /** Makes stored calls: those to one chat in order, those to many chats at once. Returns at once. */
  deliver(calls: StoredCall[]): void;
  /** Tells the highest message id that was seen in an update, to know a message of ours by its place among them. */
  sawMessage(id: number): void;
  /** Resolves when no stored call is under way. */
  idle(): Promise<void>;
  /** Stops: calls that wait stay in the store. Resolves when those under way have ended. */
  stop(): Promise<void>;
}

export interface GatewayParts {
  transport: Transport;
  store: Store;
  log: Log;
  /** resolves after so many milliseconds, or earlier when the signal aborts */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** from 0 to 1; spreads repeated calls */
  random: () => number;
}

/** Calls under way to all chats together. */
const mostAtOnce = 32;
/** First pause before a call is repeated; doubled each time up to the longest. */
const firstPauseMs = 300;
const longestPauseMs = 30_000;
/** A call that fails this often is given up. With the pauses, about ten minutes. */
const mostTries = 26;
/** How many message ids above the highest one known are looked at for a message that may have arrived. */
const lookedAhead = 100;

export function createGateway({ transport, store, log, sleep, random }: GatewayParts): Gateway {
  const queues = new Map<string, StoredCall[]>();
  const stopping = new AbortController();
  let highest = 0;
  let running = 0;
  const ready: string[] = [];
  let whenIdle: (() => void)[] = [];

  // marks of many chats go into one transaction
  const sending = createBatch((calls: { id: number; floor: number }[]) => void store.markSending(calls));
  const done = createBatch(
    (calls: { call: StoredCall; messageId?: number | undefined }[]) => void store.markDone(calls),
  );

  const pause = (tries: number) =>
    sleep(Math.min(longestPauseMs, firstPauseMs * 2 ** tries) * (0.5 + random() / 2), stopping.signal);

  /** Lets as many chats send as may at once. */
  function pump(): void {
    while (running < mostAtOnce && ready.length > 0 && !stopping.signal.aborted) {
      const chat = ready.shift() as string;
      running++;
      void drain(chat).finally(() => {
        running--;
        pump();
      });
    }
    if (running === 0 && (ready.length === 0 || stopping.signal.aborted)) {
      for (const resolve of whenIdle) resolve();
      whenIdle = [];
    }
  }

  async function drain(chat: string): Promise<void> {
    const queue = queues.get(chat) ?? [];
    while (queue.length > 0 && !stopping.signal.aborted) {
      const call = queue[0] as StoredCall;
      await make(call);
      if (stopping.signal.aborted) return;
      queue.shift();
    }
    queues.delete(chat);
  }

  /** Makes one stored call until it is done or given up. Never rejects. */
  async function make(call: StoredCall): Promise<void> {
    let { unsure } = call;
    for (let tries = 0; tries < mostTries && !stopping.signal.aborted; tries++) {
      const chat = store.movedTo(call.chat);
      if (store.isUnreachable(chat)) return store.drop(call.id);
      const { method, params } = resolved(call, chat);
      let looking = unsure && isSending(method);
      try {
        if (looking) {
          const found = await findSent(params, call.floor);
          if (found !== undefined) {
            await done.add({ call, messageId: found });
            return;
          }
        }
        looking = false;
        call.floor = highest;
        // the last thing before the bytes go out, so that a kill leaves as little doubt as can be
        await sending.add({ id: call.id, floor: highest });
        const file = call.hasFile ? store.fileOf(call.id) : undefined;
        const messageId = messageIdOf(await transport(method, params, { file }));
        if (messageId !== undefined) highest = Math.max(highest, messageId);
        await done.add({ call, messageId });
        return;
      } catch (error) {
        const failure = error instanceof TelegramFailure ? error : undefined;
        if (!failure) {
          log.error('call failed for a reason of our own', { call: call.id, method, error: String(error) });
          return store.drop(call.id);
        }
        unsure = looking || failure.code === 'network' || failure.code === 'server';
        if (await giveUp(failure, call, chat, tries)) return store.drop(call.id);
      }
    }
    if (!stopping.signal.aborted) {
      log.error('call given up after many tries', { call: call.id, method: call.method });
      store.drop(call.id);
    }
  }

  /** Does what a failure asks for; true where the call is to be given up. */
  async function giveUp(
    failure: TelegramFailure,
    call: StoredCall,
    chat: string,
    tries: number,
  ): Promise<boolean> {
    switch (failure.code) {
      case 'flood':
        await sleep(1000 * (failure.details.retryAfterSeconds ?? 1) + 50, stopping.signal);
        return false;
      case 'network':
      case 'server':
      case 'conflict':
        await pause(tries);
        return false;
      case 'migrated':
        store.moveChat(chat, failure.details.migrateTo as string);
        return false;
      case 'threadGone':
        if (call.params.message_thread_id === undefined) return true;
        delete call.params.message_thread_id;
        return false;
      case 'unreachable':
        log.info('chat cannot be written to', { chat, reason: failure.description });
        store.setReachable(chat, false);
        return true;
      case 'pointless':
        return true;
      case 'messageGone':
        // the answer to an edited question is gone: it is told anew
        if (!editsAnswer(call) || call.params.fresh === true) return true;
        call.params.fresh = true;
        return false;
      case 'unauthorized':
        log.error('the token is not valid any more', { method: failure.method });
        await pause(tries);
        return false;
      case 'refused':
        log.error('call refused', { call: call.id, method: failure.method, reason: failure.description });
        return true;
    }
  }

  /** A call as it goes out: to the chat's present id; the answer to an edited question as an edit where it is known. */
  function resolved(call: StoredCall, chat: string): { method: string; params: Record<string, unknown> } {
    const { fresh, ...params } = call.params;
    if (params.chat_id !== undefined) params.chat_id = Number(chat);
    if (!editsAnswer(call)) return { method: call.method, params };
    const answer = fresh ? undefined : store.answerTo(chat, call.answers as number);
    if (answer === undefined) return { method: 'sendMessage', params };
    const { reply_parameters: _, message_thread_id: __, ...edit } = params;
    return { method: 'editMessageText', params: { ...edit, message_id: answer } };
  }

  /**
   * Looks for a message that was sent without an answer coming back: the one of our own that stands in its chat above the highest
   * message id known before. Changing its buttons into what they are tells whether it is there and ours.
   */
  async function findSent(params: Record<string, unknown>, floor: number): Promise<number | undefined> {
    for (
      let id = floor + 1;
      id <= Math.max(highest, floor) + lookedAhead && id <= floor + 3 * lookedAhead;
      id++
    ) {
      try {
        await transport('editMessageReplyMarkup', {
          chat_id: params.chat_id,
          message_id: id,
          ...(params.reply_markup === undefined ? {} : { reply_markup: params.reply_markup }),
        });
        return id;
      } catch (error) {
        if (!(error instanceof TelegramFailure)) throw error;
        if (error.code === 'pointless') return id;
        if (error.code !== 'messageGone') throw error;
      }
    }
    return undefined;
  }

  return {
    async call(method, params) {
      for (let tries = 0; ; tries++) {
        try {
          return await transport(method, params);
        } catch (error) {
          if (!(error instanceof TelegramFailure) || stopping.signal.aborted || tries >= 8) throw error;
          if (error.code === 'flood')
            await sleep(1000 * (error.details.retryAfterSeconds ?? 1) + 50, stopping.signal);
          else if (error.code === 'network' || error.code === 'server') await pause(tries);
          else throw error;
        }
      }
    },
    deliver(calls) {
      for (const call of calls) {
        const queue = queues.get(call.chat);
        if (queue) queue.push(call);
        else {
          queues.set(call.chat, [call]);
          ready.push(call.chat);
        }
      }
      pump();
    },
    sawMessage(id) {
      highest = Math.max(highest, id);
    },
    idle: () =>
      running === 0 && ready.length === 0
        ? Promise.resolve()
        : new Promise(resolve => {
            whenIdle.push(resolve);
          }),
    async stop() {
      stopping.abort();
      if (running > 0)
        await new Promise<void>(resolve => {
          whenIdle.push(resolve);
        });
    },
  };
}

/** Whether a call makes a new message: made twice, it would be there twice. */
function isSending(method: string): boolean {
  return method.startsWith('send') && method !== 'sendChatAction';
}

/** A call that changes the answer to an edited question, or tells it where there is none yet. */
function editsAnswer(call: StoredCall): boolean {
  return call.method === 'editMessageText' && call.answers !== undefined;
}

function messageIdOf(result: unknown): number | undefined {
  return typeof result === 'object' && result !== null && 'message_id' in result
    ? Number(result.message_id)
    : undefined;
}

import { createBatch } from '../store/batch.ts';
import type { CallResult, DoneCall, Store, StoredCall, StoredUpdate } from '../store/store.ts';
import { TelegramFailure } from './errors.ts';
import { findSent, resultOf } from './find-sent.ts';
import type { Log } from './log.ts';
import { isOutdated } from './outdated.ts';
import { createSeenMessages } from './seen-messages.ts';
import { createSlots } from './slots.ts';
import type { Transport } from './transport.ts';

/** The only place that calls Telegram. */
export interface Gateway {
  /** Makes a call that need not survive a restart, and returns its result. Repeats it where that does no harm. */
  call(method: string, params: Record<string, unknown>): Promise<unknown>;
  /** Makes stored calls: those to one chat in order, those to many chats at once. Returns at once. */
  deliver(calls: StoredCall[]): void;
  /** Tells a message id that was seen in a chat, to know a message of ours by its place among them. */
  sawMessage(chat: string | number, id: number): void;
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
  /** takes the news that calls tell when they are made or given up */
  tell?: (news: StoredUpdate[]) => void;
}

/** Calls under way to all chats together. */
const mostAtOnce = 32;
/** First pause before a call is repeated; doubled each time up to the longest. */
const firstPauseMs = 300;
const longestPauseMs = 30_000;
/** A call that fails this often is given up. With the pauses, about ten minutes. */
const mostTries = 26;

export function createGateway({
  transport: bare,
  store,
  log,
  sleep,
  random,
  tell = () => undefined,
}: GatewayParts): Gateway {
  const queues = new Map<string, StoredCall[]>();
  const stopping = new AbortController();
  const seen = createSeenMessages();
  let running = 0;
  let whenIdle: (() => void)[] = [];
  // a chat that is told to wait takes nobody's place
  const slots = createSlots(mostAtOnce);
  const transport: Transport = (...call) => slots.with(() => bare(...call));

  // marks of many chats go into one transaction
  const sending = createBatch((calls: { id: number; floor: number }[]) => void store.markSending(calls));
  const done = createBatch((calls: DoneCall[]) => {
    tell(store.markDone(calls));
    return undefined;
  });
  const drop = (call: StoredCall, why: string) => tell(store.drop(call, why));

  const pause = (tries: number) =>
    sleep(Math.min(longestPauseMs, firstPauseMs * 2 ** tries) * (0.5 + random() / 2), stopping.signal);

  function start(chat: string): void {
    running++;
    void drain(chat).finally(() => {
      running--;
      if (running > 0) return;
      for (const resolve of whenIdle) resolve();
      whenIdle = [];
    });
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
      if (store.isUnreachable(chat)) return drop(call, 'unreachable');
      if (isOutdated(call, queues.get(call.chat) ?? [])) return drop(call, 'outdated');
      const { method, params } = resolved(call, chat);
      let looking = unsure && isSending(method);
      try {
        if (looking) {
          const found = await findSent(transport, method, params, call.floor, seen.highest(chat));
          if (found) return await made(call, chat, found);
        }
        looking = false;
        const result = await slots.with(async () => {
          if (stopping.signal.aborted)
            throw new TelegramFailure('network', method, 'stopped before it went out');
          call.floor = seen.highest(chat);
          // the last thing before the bytes go out, so that a kill leaves as little doubt as can be
          await sending.add({ id: call.id, floor: call.floor });
          const file = call.hasFile ? store.fileOf(call.id) : undefined;
          return bare(method, params, { file });
        });
        return await made(call, chat, resultOf(result));
      } catch (error) {
        const failure = error instanceof TelegramFailure ? error : undefined;
        if (!failure) {
          log.error('call failed for a reason of our own', { call: call.id, method, error: String(error) });
          return drop(call, 'failed');
        }
        unsure = looking || failure.code === 'network' || failure.code === 'server';
        if (await giveUp(failure, call, chat, tries)) return drop(call, failure.code);
      }
    }
    if (!stopping.signal.aborted) {
      log.error('call given up after many tries', { call: call.id, method: call.method });
      drop(call, 'tries');
    }
  }

  async function made(call: StoredCall, chat: string, result: CallResult): Promise<void> {
    if (result.messageId !== undefined) seen.saw(chat, result.messageId);
    await done.add({ call, ...result });
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
          start(call.chat);
        }
      }
    },
    sawMessage: seen.saw,
    idle: () =>
      running === 0
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

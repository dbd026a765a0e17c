import { setTimeout as wait } from 'node:timers/promises';
import type { Update, UserFromGetMe } from 'telegraf/types';
import type { Guide } from '../guide/guide.ts';
import type { Texts } from '../guide/texts.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { Store } from '../store/store.ts';
import { createBot } from './bot.ts';
import { createDispatcher } from './dispatch.ts';
import { TelegramFailure } from './errors.ts';
import { createGateway } from './gateway.ts';
import { allowedUpdates, toStored } from './inbox.ts';
import type { Log } from './log.ts';
import { setMenus } from './menu.ts';
import { poll } from './polling.ts';
import { createTransport } from './transport.ts';
import { createWebhook } from './webhook.ts';

export interface TelegramOptions {
  token: string;
  apiRoot: string;
  admins: number[];
  /** updates are fetched by polling where none is given */
  webhook?: { url: string; secret: string } | undefined;
}

export interface TelegramParts {
  guide: Guide;
  knowledge: Knowledge;
  texts: Texts;
  store: Store;
  log: Log;
}

/** The running bot. */
export interface Running {
  /** name of the bot without the @ */
  name: string;
  /** answers what Telegram posts, where a webhook is used */
  webhook?: (request: Request) => Promise<Response>;
  /** rejects where the bot cannot go on: a wrong token, another process with the same one */
  ended: Promise<void>;
  /** Stops fetching, works off what is under way, and resolves within the time given. */
  stop(withinMs: number): Promise<void>;
}

const tidyEveryMs = 3_600_000;

/** Starts the bot: waits for Telegram, sets the menus, goes on where the last run stopped, and takes updates. */
export async function startTelegram(options: TelegramOptions, parts: TelegramParts): Promise<Running> {
  const { store, log, texts } = parts;
  const stopping = new AbortController();
  const sleep = async (ms: number, signal: AbortSignal = stopping.signal) => {
    await wait(ms, undefined, { signal }).catch(() => undefined);
  };
  const { random } = Math;
  const transport = createTransport(options);
  const gateway = createGateway({ transport, store, log, sleep, random });

  const me = await meet();
  const bot = createBot({ ...parts, me, admins: options.admins, now: Date.now });
  const dispatcher = createDispatcher({ handle: update => withTyping(update), store, gateway, log, sleep });

  const receive = async (updates: Update[]) => {
    const kept = await store.receive(updates.map(toStored));
    for (const update of updates) gateway.sawMessage(messageIdIn(update));
    dispatcher.push(kept);
  };

  // first what the last run left: calls before updates, since they answer earlier ones
  gateway.deliver(await store.openCalls());
  dispatcher.push(await store.waitingUpdates());
  await setMenus(gateway, store, texts, options.admins, log);
  const tidying = setInterval(() => void store.tidy(), tidyEveryMs);
  tidying.unref();

  let ended: Promise<void>;
  if (options.webhook) {
    await gateway.call('setWebhook', {
      url: options.webhook.url,
      secret_token: options.webhook.secret,
      allowed_updates: allowedUpdates,
      max_connections: 40,
    });
    ended = new Promise(() => {});
  } else {
    await gateway.call('deleteWebhook', {});
    ended = poll({ transport, receive, log, sleep, random, now: Date.now, signal: stopping.signal });
  }
  log.info('the bot is running', { bot: me.username, by: options.webhook ? 'webhook' : 'polling' });

  return {
    name: me.username,
    ...(options.webhook ? { webhook: createWebhook(options.webhook.secret, receive) } : {}),
    ended,
    async stop(withinMs) {
      stopping.abort();
      clearInterval(tidying);
      const drained = dispatcher.idle().then(() => gateway.idle());
      await Promise.race([drained, wait(withinMs, undefined, { ref: false })]);
      await gateway.stop();
    },
  };

  /** Asks who we are until Telegram answers; a network that is down at the start is waited for. */
  async function meet(): Promise<UserFromGetMe> {
    for (let pauseMs = 500; ; pauseMs = Math.min(30_000, pauseMs * 2)) {
      try {
        return (await transport('getMe', {})) as UserFromGetMe;
      } catch (error) {
        if (!(error instanceof TelegramFailure)) throw error;
        if (error.code === 'unauthorized')
          throw new Error('Telegram does not know this BOT_TOKEN. Copy it again from @BotFather.', {
            cause: error,
          });
        log.error('Telegram does not answer yet', { reason: error.description, pauseMs });
        await sleep(pauseMs);
        if (stopping.signal.aborted) throw error;
      }
    }
  }

  /** Works on an update, and shows “typing” where that takes longer than half a second. */
  async function withTyping(update: Update) {
    const chat =
      'message' in update && update.message.chat.type === 'private' ? update.message.chat.id : undefined;
    const timer = chat
      ? setTimeout(() => {
          // whether it is shown matters to nobody
          gateway.call('sendChatAction', { chat_id: chat, action: 'typing' }).catch(() => undefined);
        }, 500)
      : undefined;
    try {
      return await bot.handle(update);
    } finally {
      clearTimeout(timer);
    }
  }
}

function messageIdIn(update: Update): number {
  if ('message' in update) return update.message.message_id;
  if ('callback_query' in update) return update.callback_query.message?.message_id ?? 0;
  return 0;
}

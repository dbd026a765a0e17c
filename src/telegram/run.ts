import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Update, UserFromGetMe } from 'telegraf/types';
import type { Guide } from '../guide/guide.ts';
import type { Texts } from '../guide/texts.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { OwnUpdate, Store, StoredUpdate, Work } from '../store/store.ts';
import { createAlarms } from './alarms.ts';
import { createAlone } from './alone/alone.ts';
import { createBot } from './bot.ts';
import { createDispatcher } from './dispatch.ts';
import { TelegramFailure } from './errors.ts';
import { createGateway } from './gateway.ts';
import { allowedUpdates, matters, messageIn, toStored } from './inbox.ts';
import type { Log } from './log.ts';
import { setMenus } from './menu.ts';
import { createPollRoutes } from './poll-routes.ts';
import { poll } from './polling.ts';
import { createGames, type Games } from './quiz/games.ts';
import { createTransport } from './transport.ts';
import { createWebhook } from './webhook.ts';

export interface TelegramOptions {
  token: string;
  apiRoot: string;
  admins: number[];
  /** updates are fetched by polling where none is given */
  webhook?: { url: string; secret: string } | undefined;
  /** the link to the big screen of a game, by its address */
  screen?: ((address: string) => string) | undefined;
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
  /** the games that run in groups */
  games: Pick<Games, 'find' | 'watch'>;
  /** Stops fetching, works off what is under way, and resolves within the time given. */
  stop(withinMs: number): Promise<void>;
}

const tidyEveryMs = 3_600_000;
/** What a handler asks Telegram, it does not wait for longer. */
const askedMs = 4000;
/** With a webhook nobody tells when all has come that waited; most of it has after this. */
const caughtUpMs = 3000;

/** Starts the bot: waits for Telegram, sets the menus, goes on where the last run stopped, and takes updates. */
export async function startTelegram(options: TelegramOptions, parts: TelegramParts): Promise<Running> {
  const { store, log, texts } = parts;
  const stopping = new AbortController();
  const sleep = async (ms: number, signal: AbortSignal = stopping.signal) => {
    await wait(ms, undefined, { signal }).catch(() => undefined);
  };
  const { random } = Math;
  const transport = createTransport(options);
  const push = (updates: StoredUpdate[]) => dispatcher.push(games.route(updates));
  const gateway = createGateway({ transport, store, log, sleep, random, tell: push });
  const alarms = createAlarms({ store, push, now: Date.now, later, log });

  const me = await meet();
  const routes = createPollRoutes({ movedTo: store.movedTo, push });
  const games = createGames({ ...parts, bot: me.username, now: Date.now, routes });
  const alone = createAlone({ ...parts, routes, now: Date.now });
  const bot = createBot({
    ...parts,
    me,
    admins: options.admins,
    games,
    alone,
    ask: (method, params) => transport(method, params, { timeoutMs: askedMs }),
    chance: () => randomBytes(16).toString('hex'),
    screen: options.screen,
    now: Date.now,
  });
  const dispatcher = createDispatcher({ handle, kept, store, gateway, log, sleep });

  const receive = async (updates: Update[]) => {
    const stored = await store.receive(updates.filter(matters).map(toStored));
    for (const message of updates.map(messageIn)) if (message) gateway.sawMessage(message.chat, message.id);
    push(stored);
  };

  // first what the last run left: calls before updates, since they answer earlier ones
  await games.restore();
  await alone.restore();
  for (const { room, message } of games.lastMessages()) gateway.sawMessage(room, message);
  gateway.deliver(await store.openCalls());
  push(await store.waitingUpdates());
  await setMenus(gateway, store, texts, options.admins, log);
  const tidying = setInterval(() => void games.dropStrays().then(() => store.tidy()), tidyEveryMs);
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
    later(caughtUpMs, () => alarms.caughtUp(true));
  } else {
    await gateway.call('deleteWebhook', {});
    const { caughtUp } = alarms;
    ended = poll({
      transport,
      receive,
      caughtUp,
      log,
      sleep,
      random,
      now: Date.now,
      signal: stopping.signal,
    });
  }
  log.info('the bot is running', { bot: me.username, by: options.webhook ? 'webhook' : 'polling' });

  return {
    name: me.username,
    ...(options.webhook ? { webhook: createWebhook(options.webhook.secret, receive) } : {}),
    ended,
    games,
    async stop(withinMs) {
      stopping.abort();
      alarms.stop();
      clearInterval(tidying);
      const drained = dispatcher.idle().then(() => gateway.idle());
      await Promise.race([drained, wait(withinMs, undefined, { ref: false })]);
      await gateway.stop();
    },
  };

  /** Works on an update: what concerns a game needs none of what a conversation needs. */
  async function handle(update: Update | OwnUpdate, at = Date.now()): Promise<Work> {
    if ('own' in update || 'poll_answer' in update || 'poll' in update)
      return alone.handle(update, at) ?? games.handle(update, at);
    return withTyping(update);
  }

  function kept(work: Work): void {
    games.kept(work);
    alone.kept(work);
    alarms.changed(work.alarms);
  }

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

function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

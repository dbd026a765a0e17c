import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { serve as listen } from '@hono/node-server';
import type { Config, TelegramConfig } from '../config.ts';
import { openSqlite } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { createApp } from '../web/app.ts';
import { type Opened, openAnyGuide } from './open-guide.ts';

/** Longest time that answers under way get when the program is told to stop. */
const drainMs = 4000;

/** Left to itself, V8 lets memory grow to two or three times what is in use before it cleans up. With this a sixth more time goes to cleaning. */
const heapFlag = '--optimize-for-size';

/** `guide serve`: the guide’s page and, with BOT_TOKEN, the Telegram bot, until SIGINT or SIGTERM. */
export async function serve(config: Config): Promise<void> {
  setFlagsFromString(heapFlag);
  const opened = await openAnyGuide(config);
  opened.guide.prepare();
  const page = fileURLToPath(new URL('../web/page', import.meta.url));
  mkdirSync(config.data, { recursive: true });
  const store = openSqlite({ file: join(config.data, 'guide.sqlite'), now: Date.now });
  // known once the server listens; the first game begins later
  let origin = config.publicUrl ?? '';
  const screen = (address: string) => `${origin}/quiz/${address}`;
  const bot = config.telegram && (await startBot({ ...config.telegram, screen }, store, opened));
  const app = createApp({
    ...opened,
    page,
    bot: bot?.name,
    count: what => void store.count(what),
    games: bot?.games,
    keepUnanswered: question => {
      // Telegram counts its updates upwards from 1: the page's questions get numbers that no update has
      const id = -(Date.now() * 1000 + Math.floor(Math.random() * 1000));
      void store.keepUnanswered(id, { ...question, at: Date.now() });
    },
    webhook: bot?.webhook && { path: webhookPath(config), answer: bot.webhook },
  });
  const signalled = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const { port, stop } = await start(config, app.fetch);
  origin ||= `http://localhost:${port}`;
  try {
    await Promise.race([signalled, ...(bot ? [bot.ended.then(() => signalled)] : [])]);
  } finally {
    stop.taking();
    await bot?.stop(drainMs);
    stop.all();
    await store.close();
  }
}

/** Starts the bot. The libraries it needs are loaded only here. */
async function startBot(
  telegram: TelegramConfig & { screen: (address: string) => string },
  store: Store,
  opened: Opened,
) {
  const [{ startTelegram }, { createLog }] = await Promise.all([
    import('../telegram/run.ts'),
    import('../telegram/log.ts'),
  ]);
  const log = createLog(
    line => console.log(line),
    () => new Date(),
  );
  return startTelegram(telegram, { ...opened, store, log });
}

function webhookPath({ telegram }: Config): string {
  return new URL(telegram?.webhook?.url ?? 'http://localhost/telegram').pathname;
}

/** A server that listens. */
interface Listening {
  port: number;
  stop: {
    /** nobody new is let in */
    taking(): void;
    /** whoever still listens, such as a big screen, is cut off: it would hold the process for hours */
    all(): void;
  };
}

/** Listens, says where, and returns what stops it. */
function start({ port, host }: Config, fetch: ReturnType<typeof createApp>['fetch']): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port, hostname: host }, ({ port }) => {
      console.log(`The guide is at http://localhost:${port}  (Ctrl+C stops it)`);
      resolve({
        port,
        stop: {
          taking() {
            server.close();
            // connections that browsers keep open would hold the process for minutes
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          },
          all() {
            if ('closeAllConnections' in server) server.closeAllConnections();
          },
        },
      });
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken =
        error.code === 'EADDRINUSE'
          ? ` Another program uses port ${port}; choose one: PORT=8081 npm start.`
          : '';
      reject(
        new Error(`The server could not start on ${host}:${port}: ${error.message}.${taken}`, {
          cause: error,
        }),
      );
    });
  });
}

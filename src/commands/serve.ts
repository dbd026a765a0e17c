import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { serve as listen } from '@hono/node-server';
import type { Config, TelegramConfig } from '../config.ts';
import { createApp } from '../web/app.ts';
import { type Opened, openGuide } from './open-guide.ts';

/** Longest time that answers under way get when the program is told to stop. */
const drainMs = 4000;

/** Left to itself, V8 lets memory grow to two or three times what is in use before it cleans up; the guide does with half of that more. */
const heapFlag = '--heap-growing-percent=50';

/** `guide serve`: the guide’s page and, with BOT_TOKEN, the Telegram bot, until SIGINT or SIGTERM. */
export async function serve(config: Config): Promise<void> {
  setFlagsFromString(heapFlag);
  const opened = openGuide(config);
  opened.guide.prepare();
  const page = fileURLToPath(new URL('../web/page', import.meta.url));
  const bot = config.telegram && (await startBot(config.telegram, config.data, opened));
  const app = createApp({
    ...opened,
    page,
    webhook: bot?.webhook && { path: webhookPath(config), answer: bot.webhook },
  });
  const signalled = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const stopServer = await start(config, app.fetch);
  try {
    await Promise.race([signalled, ...(bot ? [bot.ended.then(() => signalled)] : [])]);
  } finally {
    stopServer();
    await bot?.close();
  }
}

/** Starts the bot with its store; the database is closed last. The libraries it needs are loaded only here. */
async function startBot(telegram: TelegramConfig, data: string, opened: Opened) {
  const [{ startTelegram }, { createLog }, { openSqlite }] = await Promise.all([
    import('../telegram/run.ts'),
    import('../telegram/log.ts'),
    import('../store/sqlite.ts'),
  ]);
  mkdirSync(data, { recursive: true });
  const store = openSqlite({ file: join(data, 'guide.sqlite'), now: Date.now });
  const log = createLog(
    line => console.log(line),
    () => new Date(),
  );
  const running = await startTelegram(telegram, { ...opened, store, log });
  return {
    ...running,
    async close() {
      await running.stop(drainMs);
      await store.close();
    },
  };
}

function webhookPath({ telegram }: Config): string {
  return new URL(telegram?.webhook?.url ?? 'http://localhost/telegram').pathname;
}

/** Listens, says where, and returns what stops it. */
function start({ port, host }: Config, fetch: ReturnType<typeof createApp>['fetch']): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port, hostname: host }, ({ port }) => {
      console.log(`The guide is at http://localhost:${port}  (Ctrl+C stops it)`);
      resolve(() => {
        server.close();
        // connections that browsers keep open would hold the process for minutes
        if ('closeIdleConnections' in server) server.closeIdleConnections();
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

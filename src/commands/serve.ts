import { fileURLToPath } from 'node:url';
import { serve as listen } from '@hono/node-server';
import type { Config } from '../config.ts';
import { createApp } from '../web/app.ts';
import { openGuide } from './open-guide.ts';

/** `guide serve`: the guide's page, until SIGINT or SIGTERM. */
export async function serve(config: Config): Promise<void> {
  const { guide, texts } = openGuide(config);
  const page = fileURLToPath(new URL('../web/page', import.meta.url));
  const app = createApp({ guide, texts, page });
  await new Promise<void>((resolve, reject) => {
    const server = listen({ fetch: app.fetch, port: config.port, hostname: config.host }, ({ port }) => {
      console.log(`The guide is at http://localhost:${port}  (Ctrl+C stops it)`);
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken =
        error.code === 'EADDRINUSE'
          ? ` Another program uses port ${config.port}; choose one: PORT=8081 npm start.`
          : '';
      reject(
        new Error(`The server could not start on ${config.host}:${config.port}: ${error.message}.${taken}`, {
          cause: error,
        }),
      );
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => server.close(() => resolve()));
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Double } from '../telegram/double.ts';

const main = join(import.meta.dirname, '..', '..', 'dist', 'main.js');

/** The built program as a bot. */
export interface RunningBot {
  child: ChildProcess;
  log: string[];
  /** of its page */
  address: string;
}

/** Starts the built program as a bot against the double; resolves when it runs. */
export async function startBot(
  double: Double,
  folder: string,
  environment: Record<string, string> = {},
): Promise<RunningBot> {
  const log: string[] = [];
  const child = spawn(process.execPath, [main, 'serve'], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      HOST: '127.0.0.1',
      BOT_TOKEN: '7:TEST',
      TELEGRAM_API_ROOT: double.address,
      DATA_DIR: folder,
      ADMINS: '99',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      log.push(chunk.toString());
      const found = /http:\/\/localhost:\d+/u.exec(log.join(''))?.[0];
      if (found) resolve(found.replace('localhost', '127.0.0.1'));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', code => reject(new Error(`ended with ${code}: ${log.join('')}`)));
  });
  return { child, log, address };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '..', '..', 'dist', 'main.js');

/** A new folder for what a bot keeps. */
export const dataFolder = () => mkdtempSync(join(tmpdir(), 'telegram-'));

export interface StartedBot {
  child: ChildProcess;
  log: string[];
  /** of its page */
  address: string;
}

/** Starts the built program as a bot against a double of Telegram; resolves when it runs, rejects with its log where it ends before. */
export async function startBot(
  telegram: string,
  folder: string,
  environment: Record<string, string> = {},
): Promise<StartedBot> {
  const log: string[] = [];
  const child = spawn(process.execPath, [main, 'serve'], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      HOST: '127.0.0.1',
      BOT_TOKEN: '7:TEST',
      TELEGRAM_API_ROOT: telegram,
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
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', code => reject(new Error(`ended with ${code}: ${log.join('')}`)));
  });
  return { child, log, address };
}

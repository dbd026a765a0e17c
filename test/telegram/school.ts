import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Double } from './double.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The built program as a bot against the double, with a data folder; it can be killed and started again with the same data. */
export function createServer(double: Double, data: string) {
  let child: ChildProcess | undefined;
  return {
    /** Resolves to the address of its page. */
    async start(): Promise<string> {
      const started = spawn(process.execPath, [main, 'serve'], {
        env: {
          PATH: process.env.PATH,
          PORT: '0',
          HOST: '127.0.0.1',
          BOT_TOKEN: '7:TEST',
          TELEGRAM_API_ROOT: double.address,
          DATA_DIR: data,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child = started;
      return new Promise((resolve, reject) => {
        started.stdout?.on('data', (chunk: Buffer) => {
          const [address] = /http:\/\/localhost:\d+/u.exec(chunk.toString()) ?? [];
          if (address) resolve(address);
          for (const line of chunk.toString().split('\n')) if (line.includes('"error"')) console.error(line);
        });
        started.once('exit', () => reject(new Error('the bot ended')));
      });
    },
    kill: (): void => void child?.kill('SIGKILL'),
    cpuSeconds: () => cpuSeconds(child?.pid),
    /** the most memory that it has held, in megabytes */
    peakMegabytes: () =>
      Math.round(
        Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child?.pid}/status`, 'utf8'))?.[1]) / 1024,
      ),
  };
}

/** Seconds of processor time that a process has taken. */
function cpuSeconds(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

export interface Pupil {
  id: number;
  first_name: string;
  language_code: string;
}

/** A group of a messenger with its teacher, and what the teacher does there. */
export function createGroup(double: Double, id: number, teacher: number) {
  const chat = { id, type: 'supergroup', title: `Класс ${-id % 1000}` };
  const from = { id: teacher, is_bot: false, first_name: 'Мугалим', language_code: 'ky' };
  let presses = 0;
  const inGroup = () => double.made.filter(({ params }) => Number(params.chat_id) === id);
  const press = (who: object, data: string, message: number | undefined) =>
    double.add({
      callback_query: {
        id: `${id}:${presses++}`,
        chat_instance: '1',
        from: { is_bot: false, ...who },
        message: { message_id: message ?? 0, date: 0, chat },
        data,
      },
    });
  return {
    id,
    inGroup,
    press,
    says: (text: string, who: object = from) =>
      double.add({
        message: {
          message_id: double.newMessage(),
          date: 0,
          chat,
          from: { is_bot: false, ...who },
          text,
          entities: [{ type: 'bot_command', offset: 0, length: text.length }],
        },
      }),
    /** Asks for a quiz and chooses; resolves to what the buttons of the game begin with, and its message. */
    async asks(choices: string[]): Promise<{ game: string; message: number | undefined }> {
      this.says('/quiz');
      await double.until(() => inGroup().length > 0);
      const [lobby] = inGroup();
      const game = /k:[0-9a-f]{8}/u.exec(JSON.stringify(lobby?.params))?.[0] ?? '';
      for (const choice of choices) press(from, `${game}:${choice}`, lobby?.messageId);
      return { game, message: lobby?.messageId };
    },
    /** Asks for a quiz, chooses, and starts it. */
    starts(choices: string[]) {
      return this.asks([...choices, 'l:start']);
    },
    /** The players’ table that the teacher got, by name. */
    async results(): Promise<Map<string, { points: number; answered: number }>> {
      const file = double.made
        .filter(({ method, params }) => method === 'sendDocument' && Number(params.chat_id) === teacher)
        .map(({ params }) => params.document as File)
        .find(({ name }) => name.endsWith('.csv'));
      const lines = (await file?.text())?.trim().split('\r\n').slice(1) ?? [];
      return new Map(
        lines.map(line => {
          const [, name = '', points, , answered] = line.split(',');
          return [name, { points: Number(points), answered: Number(answered) }];
        }),
      );
    },
    hasResults: () =>
      double.made.filter(
        ({ method, params }) => method === 'sendDocument' && Number(params.chat_id) === teacher,
      ).length === 3,
  };
}

export const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Kills the bot with SIGKILL at random moments under load, starts it again, and counts what was lost and what was answered twice:
 *
 *   npm run bench:kill -- 50 200     # rounds, updates a round
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startDouble } from '../test/telegram/double.ts';
import { temporaryFolder } from './temporary.ts';

const [rounds = 50, updates = 200] = process.argv.slice(2).map(Number);
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const double = await startDouble();
const data = temporaryFolder();

const start = (): ChildProcess =>
  spawn(process.execPath, [main, 'serve'], {
    env: {
      ...process.env,
      PORT: '0',
      BOT_TOKEN: '7:TEST',
      TELEGRAM_API_ROOT: double.address,
      DATA_DIR: data,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

const answersTo = () => {
  const count = new Map<number, number>();
  for (const { method, params } of double.made)
    if (method === 'sendMessage')
      count.set(Number(params.chat_id), (count.get(Number(params.chat_id)) ?? 0) + 1);
  return count;
};

let person = 10_000;
let lost = 0;
let twice = 0;
let killed = 0;
let child = start();
for (let round = 1; round <= rounds; round++) {
  const people = Array.from({ length: updates }, () => person++);
  for (const one of people) double.says(one, 'Who was Julius Fučík?');
  const before = double.made.length;
  // some moment of the work, which takes about a millisecond an update
  await double.until(() => double.made.length > before);
  await pause(Math.random() * updates * 2);
  child.kill('SIGKILL');
  killed++;
  child = start();
  const done = double.until(() => people.every(one => answersTo().has(one)));
  await Promise.race([done, pause(15_000)]);
  // whatever would come twice comes within this
  await pause(300);
  const counts = answersTo();
  lost += people.filter(one => !counts.has(one)).length;
  twice += people.filter(one => (counts.get(one) ?? 0) > 1).length;
  double.made.length = 0;
}
child.kill('SIGKILL');
double.close();
console.log(`${killed} kills, ${rounds * updates} updates: ${lost} lost, ${twice} answered twice`);
process.exitCode = lost + twice > 0 ? 1 : 0;

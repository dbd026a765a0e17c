/**
 * Messages answered a second over the whole path, against a local double of the Bot API, beside a bare echo bot on telegraf and one on
 * grammY, and how long one chat's slow answer delays the others:
 *
 *   npm run bench:telegram        # needs: npm ci --prefix bench
 *
 * Every bot gets the same messages from the same double on the same machine. The guide looks each question up in its knowledge, keeps
 * the update before it is confirmed and the answer before it is sent; the echo bots do neither.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readQuestions } from '../scripts/read-questions.ts';
import { type Double, startDouble } from '../test/telegram/double.ts';
import { temporaryFolder } from './temporary.ts';

const messages = Number(process.argv[2] ?? 2000);
const runs = 3;
const warming = 300;
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** What is asked most: the questions that the guide itself suggests. */
const suggested = [
  'Who was Julius Fučík?',
  'Когда приехал первый поезд?',
  'Шайтан араба деген эмне?',
  'Kdo byl Rudolf Mareček?',
  'Kiam oni konstruis la elektrocentralon?',
];
/** Every question another one. */
const different = readQuestions().map(({ text }, i) => `${text} ${i}`);

const guide = (double: Double) =>
  spawn(process.execPath, [path('../dist/main.js'), 'serve'], {
    env: {
      ...process.env,
      PORT: '0',
      BOT_TOKEN: '7:TEST',
      TELEGRAM_API_ROOT: double.address,
      DATA_DIR: temporaryFolder(),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
const echo = (library: string) => (double: Double) =>
  spawn(process.execPath, [path('echo.mjs'), library, double.address], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const bots: Record<string, { launch: (double: Double) => ChildProcess; questions: string[] }> = {
  'guide, suggested': { launch: guide, questions: suggested },
  'guide, different': { launch: guide, questions: different },
  'telegraf, echo': { launch: echo('telegraf'), questions: suggested },
  'grammY, echo': { launch: echo('grammy'), questions: suggested },
};

/** Messages answered a second: all are there at once, each from another person. */
async function throughput({ launch, questions }: (typeof bots)[string]): Promise<number> {
  const double = await startDouble();
  const child = launch(double);
  // warm: the first answers compile what they run
  for (let i = 0; i < warming; i++) double.says(1_000_000 + i, questions[i % questions.length] as string);
  await double.until(() => double.made.filter(({ method }) => method === 'sendMessage').length >= warming);
  const before = double.made.length;
  const start = performance.now();
  for (let i = 0; i < messages; i++) double.says(10_000 + i, questions[i % questions.length] as string);
  await double.until(() => double.made.length >= before + messages);
  const seconds = (performance.now() - start) / 1000;
  child.kill('SIGKILL');
  double.close();
  return messages / seconds;
}

/** How long another person waits for an answer while calls to one chat take two seconds, in milliseconds. */
async function delayBehindSlowChat(launch: (double: Double) => ChildProcess): Promise<number> {
  const double = await startDouble();
  const child = launch(double);
  const sentTo = (person: number) => double.made.some(({ params }) => params.chat_id === person);
  double.says(4, 'Who was Julius Fučík?');
  await double.until(() => sentTo(4));
  double.delay = params => (params.chat_id === 5 ? 2000 : 0);
  double.says(5, 'Who was Julius Fučík?');
  // the next long poll has begun, and the slow call is under way
  await new Promise(resolve => setTimeout(resolve, 100));
  const start = performance.now();
  double.says(6, 'Who was Julius Fučík?');
  await double.until(() => sentTo(6));
  const waited = performance.now() - start;
  child.kill('SIGKILL');
  double.close();
  return waited;
}

const best: Record<string, number> = {};
for (let run = 0; run < runs; run++)
  for (const [name, launch] of Object.entries(bots))
    best[name] = Math.max(best[name] ?? 0, await throughput(launch));
const reference = best['telegraf, echo'] as number;
console.log(`${messages} messages, best of ${runs} runs`);
for (const [name, { launch }] of Object.entries(bots)) {
  const delay = await delayBehindSlowChat(launch);
  console.log(
    `${name.padEnd(18)} ${(best[name] as number).toFixed(0).padStart(6)} answers/s  ${((100 * (best[name] as number)) / reference).toFixed(0).padStart(4)} % of telegraf` +
      `  another chat’s answer beside a slow one: ${delay.toFixed(0)} ms`,
  );
}

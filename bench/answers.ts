/**
 * Prints how long a cold `guide ask` takes, and an answer inside a running process:
 *
 *   npm run bench
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readQuestions } from '../scripts/read-questions.ts';
import { openGuide } from '../src/commands/open-guide.ts';
import { readConfig } from '../src/config.ts';
import { quantile } from './quantile.ts';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const coldRuns = 10;

const timed = (work: () => void) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const line = (what: string, times: number[]) =>
  console.log(
    `${what.padEnd(44)} median ${quantile(times, 0.5).toFixed(2)} ms   95 % ${quantile(times, 0.95).toFixed(2)} ms   of ${times.length}`,
  );

const run = (args: string[]) => execFileSync(process.execPath, args, { stdio: 'ignore' });
const cold = (question: string) => () => run([root('dist/main.js'), 'ask', question]);
for (const question of ['Когда приехал первый поезд?', 'Kdo byl Julius Fučík?', 'Who was Mareček?'])
  line(
    `cold: guide ask "${question}"`,
    Array.from({ length: coldRuns }, () => timed(cold(question))),
  );
line(
  'node alone, doing nothing',
  Array.from({ length: coldRuns }, () => timed(() => run(['-e', '0']))),
);

const questions = readQuestions();
const { guide } = openGuide({ ...readConfig({}), knowledge: root('knowledge') });
for (const { text } of questions.slice(0, 50)) guide.ask(text);
line(
  'running: one answer',
  questions.map(({ text }) => timed(() => guide.ask(text))),
);

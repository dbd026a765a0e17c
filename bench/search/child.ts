/** One engine, built or asked, in a process of its own: `child.ts build|ask ENGINE LANGUAGE PASSAGES QUESTIONS INDEX`. Sends its figures. */
import type { Language } from '../../src/language/index.ts';
import { jsonLines } from '../language/rows.ts';
import { askAll, type Question } from './asked.ts';
import type { Row } from './engine.ts';
import { engines } from './engines.ts';

const [task, name = '', language, passages = '', questions = '', index = ''] = process.argv.slice(2);
const engine = await engines[name]?.load();
if (!engine) throw new Error(`There is no engine ${name}; bench/search/engines.ts names them.`);

const seconds = (start: number) => (performance.now() - start) / 1000;
process.send?.(task === 'build' ? await build(engine) : await ask(engine));

async function build({ build }: typeof engine & object) {
  const rows = jsonLines<Row>(passages);
  const start = performance.now();
  await build(rows, language as Language, index);
  return { build: seconds(start) };
}

async function ask({ open }: typeof engine & object) {
  const asked = jsonLines<Question>(questions);
  const start = performance.now();
  const answer = await open(index, language as Language);
  await answer(asked[0]?.q ?? '');
  const opened = seconds(start);
  const found = await askAll(answer, asked);
  return { ...found, open: opened, resident: process.memoryUsage.rss() / 1e6 };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { openSqlite } from '../store/sqlite.ts';

/** `guide stats`: what visitors did in the last days, what they asked in vain, what they wrote. Names nobody. */
export async function stats({ data }: Config, { days }: { days: string }): Promise<void> {
  const number = Number(days);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--days is a whole number of days from 1 on, not “${days}”.`);
  const file = join(data, 'guide.sqlite');
  if (!existsSync(file))
    throw new Error(
      `There is no ${file} yet: nothing has been asked. Another folder: DATA_DIR=… guide stats.`,
    );
  const store = openSqlite({ file, now: Date.now });
  const counts = await store.counts(number);
  const unanswered = await store.unanswered(50);
  const feedback = await store.feedback(50);
  await store.close();
  const date = (at: number) => new Date(at).toISOString().slice(0, 10);
  print(
    `In ${number} days`,
    counts.map(({ what, number }) => `${String(number).padStart(7)}  ${what}`),
  );
  print(
    'Asked in vain (nearest section behind the arrow)',
    unanswered.map(
      ({ at, language, text, nearest = '–' }) => `${date(at)}  ${language}  ${oneLine(text)} → ${nearest}`,
    ),
  );
  print(
    'What visitors wrote',
    feedback.map(({ at, language, text }) => `${date(at)}  ${language}  ${oneLine(text)}`),
  );
}

function print(title: string, lines: string[]): void {
  console.log(
    `${title}:\n${lines.length > 0 ? lines.map(line => `  ${line}`).join('\n') : '  nothing yet'}\n`,
  );
}

/** Without line breaks and control characters, which would write elsewhere on a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

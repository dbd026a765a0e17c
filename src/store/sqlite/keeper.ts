import type { KeeperStore } from '../store.ts';
import type { Connection } from './database.ts';
import { day, dayOf } from './days.ts';

/** What the keeper of the guide reads: what was asked in vain, what was said, how often something happened. */
export function keeper({ sql }: Connection, now: () => number): KeeperStore & { add(what: string): void } {
  const add = (what: string) => {
    sql(
      'insert into counts (day, what, number) values (?, ?, 1) on conflict (day, what) do update set number = number + 1',
    ).run(dayOf(now()), what);
  };
  return {
    add,
    count: async what => add(what),
    keepUnanswered: async (updateId, { text, language, nearest, at }) => {
      sql(
        'insert or ignore into unanswered (update_id, text, language, nearest, at) values (?, ?, ?, ?, ?)',
      ).run(updateId, text, language, nearest ?? null, at);
    },
    unanswered: async limit =>
      (
        sql('select text, language, nearest, at from unanswered order by at desc limit ?').all(limit) as {
          nearest: string | null;
        }[]
      ).map(row => ({ ...row, nearest: row.nearest ?? undefined })) as Awaited<
        ReturnType<KeeperStore['unanswered']>
      >,
    keepFeedback: async (updateId, visitor, language, text) => {
      sql(
        'insert or ignore into feedback (update_id, visitor, text, language, at) values (?, ?, ?, ?, ?)',
      ).run(updateId, visitor, text, language, now());
    },
    feedback: async limit =>
      sql('select text, language, at from feedback order by at desc limit ?').all(limit) as Awaited<
        ReturnType<KeeperStore['feedback']>
      >,
    rate: async (visitor, passage, language, good) => {
      sql('insert or replace into ratings (visitor, passage, language, good) values (?, ?, ?, ?)').run(
        visitor,
        passage,
        language,
        good ? 1 : 0,
      );
    },
    counts: async days =>
      sql(
        'select what, sum(number) as number from counts where day > ? group by what order by number desc, what',
      ).all(dayOf(now() - days * day)) as Awaited<ReturnType<KeeperStore['counts']>>,
    setting: async name =>
      sql('select value from settings where name = ?').pluck().get(name) as string | undefined,
    keepSetting: async (name, value) => {
      sql('insert or replace into settings (name, value) values (?, ?)').run(name, value);
    },
  };
}

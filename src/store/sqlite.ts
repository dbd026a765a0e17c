import { createBatch } from './batch.ts';
import { alarms } from './sqlite/alarms.ts';
import { chats } from './sqlite/chats.ts';
import { connect } from './sqlite/database.ts';
import { day } from './sqlite/days.ts';
import { inbox } from './sqlite/inbox.ts';
import { keeper } from './sqlite/keeper.ts';
import { outbox } from './sqlite/outbox.ts';
import { records } from './sqlite/records.ts';
import { visitors } from './sqlite/visitors.ts';
import type { Store, Work } from './store.ts';

export interface SqliteOptions {
  /** file of the database, or `:memory:` */
  file: string;
  /** milliseconds since the epoch */
  now: () => number;
}

/** The store in one SQLite file, put together from its parts. */
export function openSqlite({ file, now }: SqliteOptions): Store {
  const connection = connect(file);
  const { sql, atOnce } = connection;
  const { tell, ...updates } = inbox(connection, now);
  const { add, ...calls } = outbox(connection, now, tell);
  const { set: setAlarm, ...alarmed } = alarms(connection, now, tell);
  const { keep: keepVisitor, ...people } = visitors(connection);
  const { keep: keepRecord, ...remembered } = records(connection);
  const { add: count, ...notes } = keeper(connection, now);

  const finish = (updateId: number, work: Work) => {
    for (const { id, visitor } of work.visitors) keepVisitor(id, visitor);
    for (const record of work.records) keepRecord(record);
    for (const alarm of work.alarms ?? []) setAlarm(alarm);
    for (const what of work.counts) count(what);
    // only that it came is worth knowing from now on: what it said, and where its sender was, is gone
    sql("update inbox set state = 'done', json = '' where update_id = ?").run(updateId);
    return work.calls.map(add);
  };
  const finishing = createBatch(
    atOnce((all: { updateId: number; work: Work }[]) =>
      all.map(({ updateId, work }) => finish(updateId, work)),
    ),
  );

  return {
    ...updates,
    ...calls,
    ...alarmed,
    ...people,
    ...remembered,
    ...chats(connection),
    ...notes,
    finish: async (updateId, work) => (await finishing.add({ updateId, work })) ?? [],
    tidy: async () => {
      // Telegram keeps an update for 24 hours, so none comes again after that
      const before = now() - 2 * day;
      sql("delete from inbox where state = 'done' and received < ?").run(before);
      sql("delete from outbox where state in ('done', 'dropped') and created < ?").run(before);
      sql('delete from answers where created < ?').run(before);
      sql('delete from records where until < ?').run(now());
    },
    close: async () => connection.close(),
  };
}

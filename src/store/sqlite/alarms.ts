import type { AlarmStore, NewAlarm, OwnNews, StoredUpdate } from '../store.ts';
import type { Connection } from './database.ts';

/** What is to happen later. */
export function alarms(
  { sql, atOnce }: Connection,
  now: () => number,
  tell: (queue: string, own: OwnNews) => StoredUpdate,
): AlarmStore & { set(alarm: NewAlarm): void } {
  const ring = atOnce(() => {
    const due = sql('delete from alarms where at <= ? returning at, queue, event').all(now()) as {
      at: number;
      queue: string;
      event: string;
    }[];
    return due
      .sort((a, b) => a.at - b.at)
      .map(({ queue, event }) => tell(queue, { kind: 'alarm', event: JSON.parse(event) }));
  });
  return {
    set({ key, at, queue, event }) {
      if (at === undefined) sql('delete from alarms where key = ?').run(key);
      else
        sql('insert or replace into alarms (key, at, queue, event) values (?, ?, ?, ?)').run(
          key,
          at,
          queue,
          JSON.stringify(event),
        );
    },
    ring: async () => ring(),
    nextAlarm: () => (sql('select min(at) from alarms').pluck().get() ?? undefined) as number | undefined,
  };
}

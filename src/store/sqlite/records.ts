import type { NewRecord, RecordStore } from '../store.ts';
import type { Connection } from './database.ts';

/** Small things to remember, each under a kind and a key. */
export function records({ sql }: Connection): RecordStore & { keep(record: NewRecord): void } {
  return {
    keep({ kind, key, value, owner, until }) {
      if (value === undefined) sql('delete from records where kind = ? and key = ?').run(kind, key);
      else
        sql('insert or replace into records (kind, key, value, owner, until) values (?, ?, ?, ?, ?)').run(
          kind,
          key,
          JSON.stringify(value),
          owner ?? null,
          until ?? null,
        );
    },
    record: async (kind, key) => {
      const value = sql('select value from records where kind = ? and key = ?').pluck().get(kind, key);
      return value === undefined ? undefined : JSON.parse(value as string);
    },
    records: async kind =>
      (
        sql('select key, value from records where kind = ? order by key').all(kind) as {
          key: string;
          value: string;
        }[]
      ).map(({ key, value }) => ({ key, value: JSON.parse(value) })),
  };
}

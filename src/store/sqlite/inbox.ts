import type { StoredUpdate, UpdateStore } from '../store.ts';
import type { Connection } from './database.ts';

/** Updates as they came, until they are worked through; `finish` is the store's, since it touches every part. */
export function inbox({ sql, atOnce }: Connection, now: () => number): Omit<UpdateStore, 'finish'> {
  const receive = atOnce((updates: StoredUpdate[]) =>
    updates.filter(
      ({ id, key, json }) =>
        sql('insert or ignore into inbox (update_id, key, json, received) values (?, ?, ?, ?)').run(
          id,
          key,
          json,
          now(),
        ).changes > 0,
    ),
  );
  return {
    receive: async updates => receive(updates),
    waitingUpdates: async () =>
      sql(
        "select update_id as id, key, json from inbox where state = 'waiting' order by update_id",
      ).all() as StoredUpdate[],
    fail: async updateId => {
      sql('update inbox set tries = tries + 1 where update_id = ?').run(updateId);
      return sql('select tries from inbox where update_id = ?').pluck().get(updateId) as number;
    },
    setAside: async updateId => {
      sql("update inbox set state = 'aside' where update_id = ?").run(updateId);
    },
  };
}

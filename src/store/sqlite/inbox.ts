import type { OwnNews, StoredUpdate, UpdateStore } from '../store.ts';
import type { Connection } from './database.ts';

/** News of our own are counted up from here, far from all ids of Telegram. */
const firstOwnId = -(2 ** 52);

/** Updates as they came, until they are worked through; `finish` is the store's, since it touches every part. */
export function inbox(
  { sql, atOnce }: Connection,
  now: () => number,
): Omit<UpdateStore, 'finish'> & { tell(queue: string, own: OwnNews): StoredUpdate } {
  let ownId = (sql('select max(update_id) from inbox where update_id < 0').pluck().get() ??
    firstOwnId) as number;
  const keep = ({ id, key, json, at }: StoredUpdate) =>
    sql('insert or ignore into inbox (update_id, key, json, received) values (?, ?, ?, ?)').run(
      id,
      key,
      json,
      at,
    ).changes > 0;
  const receive = atOnce((updates: StoredUpdate[]) => {
    const at = now();
    return updates.map(update => ({ ...update, at })).filter(keep);
  });
  return {
    tell(queue, own) {
      const id = ++ownId;
      const update = { id, key: queue, json: JSON.stringify({ update_id: id, own }), at: now() };
      keep(update);
      return update;
    },
    receive: async updates => receive(updates),
    waitingUpdates: async () =>
      sql(
        "select update_id as id, key, json, received as at from inbox where state = 'waiting' order by received, update_id",
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

import type { StoredVisitor, VisitorStore } from '../store.ts';
import type { Connection } from './database.ts';

/** What visitors chose, and all else that is kept of a person. */
export function visitors({
  sql,
  atOnce,
}: Connection): VisitorStore & { keep(id: number, visitor: StoredVisitor): void } {
  const forget = atOnce((id: number) => {
    sql('delete from visitors where id = ?').run(id);
    sql('delete from feedback where visitor = ?').run(id);
    sql('delete from ratings where visitor = ?').run(id);
    sql('delete from records where owner = ?').run(id);
    sql("delete from inbox where state <> 'waiting' and key in (?, ?)").run(`chat:${id}`, `user:${id}`);
    sql("delete from outbox where state in ('done', 'dropped') and chat = ?").run(String(id));
    sql('delete from answers where chat = ?').run(String(id));
  });
  return {
    keep(id, { chosen, last, met }) {
      sql('insert or replace into visitors (id, chosen, last, met) values (?, ?, ?, ?)').run(
        id,
        chosen ?? null,
        last ?? null,
        met ? 1 : 0,
      );
    },
    visitor: async id => {
      const row = sql('select chosen, last, met from visitors where id = ?').get(id) as
        | { chosen: string | null; last: string | null; met: number }
        | undefined;
      return {
        chosen: row?.chosen ?? undefined,
        last: row?.last ?? undefined,
        met: row?.met === 1,
      } as StoredVisitor;
    },
    forget: async id => forget(id),
  };
}

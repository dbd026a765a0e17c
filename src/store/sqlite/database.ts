import Database from 'better-sqlite3';
import { migrate } from './migrate.ts';

/** An open database, as the parts of the store work with it. */
export interface Connection {
  /** A statement, prepared once. */
  sql(text: string): Database.Statement;
  /** Runs what is done in it whole or not at all. */
  atOnce<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => R;
  close(): void;
}

/**
 * Opens a database file, or `:memory:`, in WAL mode, in its newest form: a process that is killed loses nothing that was committed; a
 * machine that loses power may lose the last moments (`synchronous = NORMAL`,
 * https://sqlite.org/pragma.html#pragma_synchronous), which Telegram sends again.
 */
export function connect(file: string): Connection {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('busy_timeout = 5000');
  migrate(db);
  const prepared = new Map<string, Database.Statement>();
  return {
    sql(text) {
      let statement = prepared.get(text);
      if (!statement) {
        statement = db.prepare(text);
        prepared.set(text, statement);
      }
      return statement;
    },
    atOnce: work => db.transaction(work) as unknown as typeof work,
    close: () => db.close(),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import type Database from 'better-sqlite3';

/** Brings the database to the newest form: runs the numbered files that it has not seen, each whole or not at all. */
export function migrate(db: Database.Database): void {
  const folder = new URL('../migrations/', import.meta.url);
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.sql'))
    .sort();
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version > files.length)
    throw new Error(
      `The database is of version ${version}, this guide knows ${files.length}. Run the newer guide, or take another DATA_DIR.`,
    );
  for (const [i, file] of files.entries()) {
    if (i < version) continue;
    db.transaction(() => {
      db.exec(readFileSync(new URL(file, folder), 'utf8'));
      db.pragma(`user_version = ${i + 1}`);
    })();
  }
}

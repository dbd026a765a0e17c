import Database from 'better-sqlite3';
import { type Engine, returned, stems } from '../engine.ts';

/** Full-text search of SQLite (https://sqlite.org/fts5.html): any of the words, with stop words and stems, by its own BM25. */
export const fts5: Engine = {
  build(rows, language, file) {
    const db = new Database(file);
    db.pragma('journal_mode = off');
    db.exec(`
      create table passages (number integer primary key, pid text not null);
      create virtual table stems using fts5(text, content = '', tokenize = 'unicode61 remove_diacritics 0');
    `);
    const name = db.prepare('insert into passages (number, pid) values (?, ?)');
    const add = db.prepare('insert into stems (rowid, text) values (?, ?)');
    db.transaction(() => {
      for (const [i, { pid, text }] of rows.entries()) {
        name.run(i, pid);
        add.run(i, stems(text, language).join(' '));
      }
    })();
    db.exec("insert into stems (stems) values ('optimize')");
    db.close();
  },
  open(file, language) {
    const db = new Database(file, { readonly: true });
    const find = db
      .prepare<[string, number], string>(
        'select pid from stems join passages on number = stems.rowid where stems match ? order by rank limit ?',
      )
      .pluck();
    return question => {
      const terms = [...new Set(stems(question, language))];
      if (terms.length === 0) return [];
      return find.all(terms.map(term => `"${term.replaceAll('"', '""')}"`).join(' OR '), returned);
    };
  },
};

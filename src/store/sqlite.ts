import { readdirSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { createBatch } from './batch.ts';
import type { Store, StoredCall, StoredUpdate, StoredVisitor, Work } from './store.ts';

export interface SqliteOptions {
  /** file of the database, or `:memory:` */
  file: string;
  /** milliseconds since the epoch */
  now: () => number;
}

const day = 86_400_000;

interface CallRow {
  id: number;
  chat: string;
  method: string;
  params: string;
  answers: number | null;
  state: string;
  floor: number | null;
}

/**
 * The store in one SQLite file, in WAL mode: a process that is killed loses nothing that was committed; a machine that loses power
 * may lose the last moments (`synchronous = NORMAL`, https://sqlite.org/pragma.html#pragma_synchronous), which Telegram sends again.
 */
export function openSqlite({ file, now }: SqliteOptions): Store {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('busy_timeout = 5000');
  migrate(db);

  const prepared = new Map<string, Database.Statement>();
  const sql = (text: string): Database.Statement => {
    let statement = prepared.get(text);
    if (!statement) {
      statement = db.prepare(text);
      prepared.set(text, statement);
    }
    return statement;
  };

  const insertUpdate = () =>
    sql('insert or ignore into inbox (update_id, key, json, received) values (?, ?, ?, ?)');
  const receive = db.transaction((updates: StoredUpdate[]) =>
    updates.filter(({ id, key, json }) => insertUpdate().run(id, key, json, now()).changes > 0),
  );
  const finish = (updateId: number, { calls, visitors, counts }: Work): StoredCall[] => {
    for (const { id, visitor } of visitors)
      sql('insert or replace into visitors (id, chosen, last, met) values (?, ?, ?, ?)').run(
        id,
        visitor.chosen ?? null,
        visitor.last ?? null,
        visitor.met ? 1 : 0,
      );
    for (const what of counts)
      sql(
        'insert into counts (day, what, number) values (?, ?, 1) on conflict (day, what) do update set number = number + 1',
      ).run(dayOf(now()), what);
    sql("update inbox set state = 'done' where update_id = ?").run(updateId);
    return calls.map(call => {
      const { lastInsertRowid } = sql(
        'insert into outbox (chat, method, params, answers, created) values (?, ?, ?, ?, ?)',
      ).run(call.chat, call.method, JSON.stringify(call.params), call.answers ?? null, now());
      return { ...call, id: Number(lastInsertRowid), unsure: false, floor: 0 };
    });
  };
  const finishAll = db.transaction((all: { updateId: number; work: Work }[]) =>
    all.map(({ updateId, work }) => finish(updateId, work)),
  );
  const finishing = createBatch(finishAll);
  const markSending = db.transaction((calls: { id: number; floor: number }[]) => {
    for (const { id, floor } of calls)
      sql("update outbox set state = 'sending', floor = ? where id = ?").run(floor, id);
  });
  const markDone = db.transaction((calls: { call: StoredCall; messageId?: number | undefined }[]) => {
    for (const { call, messageId } of calls) {
      sql("update outbox set state = 'done' where id = ?").run(call.id);
      if (call.answers !== undefined && messageId !== undefined)
        sql('insert or replace into answers (chat, question, answer, created) values (?, ?, ?, ?)').run(
          call.chat,
          call.answers,
          messageId,
          now(),
        );
    }
  });
  const forget = db.transaction((id: number) => {
    sql('delete from visitors where id = ?').run(id);
    sql('delete from feedback where visitor = ?').run(id);
    sql('delete from ratings where visitor = ?').run(id);
    sql("delete from inbox where state <> 'waiting' and key in (?, ?)").run(`chat:${id}`, `user:${id}`);
    sql("delete from outbox where state in ('done', 'dropped') and chat = ?").run(String(id));
    sql('delete from answers where chat = ?').run(String(id));
  });
  const moveChat = db.transaction((from: string, to: string) => {
    sql(
      'insert into chats (id, moved_to) values (?, ?) on conflict (id) do update set moved_to = excluded.moved_to',
    ).run(from, to);
    // message ids of the old chat mean nothing in the new one
    sql('delete from answers where chat = ?').run(from);
  });

  // few of all chats, and asked about with every call: kept at hand
  const chats = sql('select id, unreachable, moved_to from chats').all() as {
    id: string;
    unreachable: number;
    moved_to: string | null;
  }[];
  const unreachable = new Set(chats.filter(chat => chat.unreachable === 1).map(chat => chat.id));
  const moved = new Map(chats.flatMap(({ id, moved_to }) => (moved_to === null ? [] : [[id, moved_to]])));

  return {
    receive: async updates => receive(updates),
    waitingUpdates: async () =>
      sql(
        "select update_id as id, key, json from inbox where state = 'waiting' order by update_id",
      ).all() as StoredUpdate[],
    finish: async (updateId, work) => (await finishing.add({ updateId, work })) ?? [],
    fail: async updateId => {
      sql('update inbox set tries = tries + 1 where update_id = ?').run(updateId);
      return sql('select tries from inbox where update_id = ?').pluck().get(updateId) as number;
    },
    setAside: async updateId => {
      sql("update inbox set state = 'aside' where update_id = ?").run(updateId);
    },

    openCalls: async () =>
      (sql("select * from outbox where state in ('waiting', 'sending') order by id").all() as CallRow[]).map(
        ({ id, chat, method, params, answers, state, floor }) => ({
          id,
          chat,
          method,
          params: JSON.parse(params),
          answers: answers ?? undefined,
          unsure: state === 'sending',
          floor: floor ?? 0,
        }),
      ),
    markSending: calls => markSending(calls),
    markDone: calls => markDone(calls),
    drop: callId => {
      sql("update outbox set state = 'dropped' where id = ?").run(callId);
    },
    answerTo: (chat, question) =>
      sql('select answer from answers where chat = ? and question = ?').pluck().get(chat, question) as
        | number
        | undefined,

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

    isUnreachable: chat => unreachable.has(chat),
    setReachable: (chat, reachable) => {
      if (reachable) unreachable.delete(chat);
      else unreachable.add(chat);
      sql(
        'insert into chats (id, unreachable) values (?, ?) on conflict (id) do update set unreachable = excluded.unreachable',
      ).run(chat, reachable ? 0 : 1);
    },
    moveChat: (from, to) => {
      moveChat(from, to);
      moved.set(from, to);
    },
    movedTo: chat => moved.get(chat) ?? chat,

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
        ReturnType<Store['unanswered']>
      >,
    keepFeedback: async (updateId, visitor, language, text) => {
      sql(
        'insert or ignore into feedback (update_id, visitor, text, language, at) values (?, ?, ?, ?, ?)',
      ).run(updateId, visitor, text, language, now());
    },
    feedback: async limit =>
      sql('select text, language, at from feedback order by at desc limit ?').all(limit) as Awaited<
        ReturnType<Store['feedback']>
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
      ).all(dayOf(now() - days * day)) as Awaited<ReturnType<Store['counts']>>,

    setting: async name =>
      sql('select value from settings where name = ?').pluck().get(name) as string | undefined,
    keepSetting: async (name, value) => {
      sql('insert or replace into settings (name, value) values (?, ?)').run(name, value);
    },
    tidy: async () => {
      // Telegram keeps an update for 24 hours, so none comes again after that
      const before = now() - 2 * day;
      sql("delete from inbox where state = 'done' and received < ?").run(before);
      sql("delete from outbox where state in ('done', 'dropped') and created < ?").run(before);
      sql('delete from answers where created < ?').run(before);
    },
    close: async () => {
      db.close();
    },
  };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Brings the database to the newest form: runs the numbered files that it has not seen, each whole or not at all. */
function migrate(db: Database.Database): void {
  const folder = new URL('./migrations/', import.meta.url);
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

import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Language } from '../language/index.ts';
import {
  type IndexFile,
  type IndexWriter,
  indexVersion,
  type KeyRow,
  type PassageRow,
} from '../search/compiled/index-file.ts';

/** Marks a file as an index of this program (https://sqlite.org/pragma.html#pragma_application_id): “Guid”. */
const applicationId = 0x47756964;

const form = `
  create table kept (name text primary key, value blob not null);
  create table passages (number integer primary key, language text not null, id text not null, hash text not null);
  create unique index passage_ids on passages (language, id);
  create table blocks (number integer primary key, words blob not null);
  create table contents (number integer primary key, content text not null);
  create table keys (number integer primary key, language text not null, key text not null, postings blob not null);
  create unique index key_names on keys (language, key);
`;

/** Opens a compiled index to be read. Throws where the file is none, or one of another version. */
export function openIndex(file: string): IndexFile {
  return reading(connect(file, { readonly: true, fileMustExist: true }));
}

/**
 * Writes an index. `work` gets what is in the file, or an empty index where there is no file or `anew` is set. It writes to a copy that
 * takes the file’s place when it is whole: a run that is killed changes nothing, and whoever has the old file open goes on with it.
 */
export function writeIndex<T>(file: string, work: (index: IndexWriter) => T, { anew = false } = {}): T {
  mkdirSync(dirname(file), { recursive: true });
  removeLeftovers(file);
  const copy = `${file}.${process.pid}.new`;
  try {
    if (existsSync(file) && !anew) copyFileSync(file, copy);
    const db = connect(copy, {});
    const done = db.transaction(() => work({ ...reading(db), ...writing(db) }))();
    db.close();
    const descriptor = openSync(copy, 'r+');
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(copy, file);
    return done;
  } catch (error) {
    rmSync(copy, { force: true });
    throw error;
  }
}

/** Copies that runs have left behind which were killed. */
function removeLeftovers(file: string): void {
  const prefix = `${basename(file)}.`;
  for (const name of readdirSync(dirname(file))) {
    const pid = name.startsWith(prefix) && /^(\d+)\.new$/u.exec(name.slice(prefix.length))?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(dirname(file), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function connect(file: string, options: Database.Options): Database.Database {
  let db: Database.Database | undefined;
  try {
    db = new Database(file, options);
    const id = db.pragma('application_id', { simple: true });
    const version = db.pragma('user_version', { simple: true });
    if (id === 0 && version === 0 && !options.readonly) create(db);
    else if (id !== applicationId) throw new Error('it is none');
    else if (version !== indexVersion)
      throw new Error(`it is of version ${version}, this guide reads version ${indexVersion}`);
    return db;
  } catch (error) {
    db?.close();
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${file} cannot be used as an index: ${why}. Delete it, or give another file; guide index compiles it anew.`,
      { cause: error },
    );
  }
}

function create(db: Database.Database): void {
  // nobody sees the file before it is whole: it needs no journal
  db.pragma('page_size = 8192');
  db.pragma('journal_mode = off');
  db.pragma('synchronous = off');
  db.exec(form);
  db.pragma(`application_id = ${applicationId}`);
  db.pragma(`user_version = ${indexVersion}`);
}

function reading(db: Database.Database): IndexFile {
  const kept = db.prepare<[string], Buffer | string>('select value from kept where name = ?').pluck();
  const key = db.prepare<[Language, string], { number: number; postings: Buffer }>(
    'select number, postings from keys where language = ? and key = ?',
  );
  const block = db.prepare<[number], Buffer>('select words from blocks where number = ?').pluck();
  const content = db.prepare<[number], string>('select content from contents where number = ?').pluck();
  return {
    text: name => kept.get(name) as string | undefined,
    numbers: name => numbersIn(kept.get(name) as Buffer | undefined),
    key(language, name) {
      const row = key.get(language, name);
      return row && { number: row.number, postings: numbersIn(row.postings) };
    },
    block: number => numbersIn(block.get(number)),
    content: number => content.get(number),
    close: () => db.close(),
  };
}

function writing(db: Database.Database): Omit<IndexWriter, keyof IndexFile> {
  const keep = db.prepare('insert or replace into kept (name, value) values (?, ?)');
  const passages = db.prepare<[], PassageRow>('select number, language, id, hash from passages');
  const addPassage = db.prepare('insert into passages (number, language, id, hash) values (?, ?, ?, ?)');
  const keepBlock = db.prepare('insert or replace into blocks (number, words) values (?, ?)');
  const addContent = db.prepare('insert into contents (number, content) values (?, ?)');
  const remove = ['passages', 'contents'].map(table => db.prepare(`delete from ${table} where number = ?`));
  const keys = db
    .prepare<[Language], [string, number]>('select key, number from keys where language = ?')
    .raw();
  const postings = db.prepare<[number], Buffer>('select postings from keys where number = ?').pluck();
  const addKey = db.prepare('insert into keys (number, language, key, postings) values (?, ?, ?, ?)');
  const changeKey = db.prepare('update keys set postings = ? where number = ?');
  return {
    keep: (name, value) => void keep.run(name, typeof value === 'string' ? value : bytesOf(value)),
    passages: () => passages.all(),
    addPassage({ number, language, id, hash, content }) {
      addPassage.run(number, language, id, hash);
      addContent.run(number, content);
    },
    removePassage: number => {
      for (const statement of remove) statement.run(number);
    },
    keepBlock: (number, block) => void keepBlock.run(number, bytesOf(block)),
    keys: language => keys.all(language),
    postings: number => numbersIn(postings.get(number)) ?? new Int32Array(),
    addKey: (language, key, row: KeyRow) => void addKey.run(row.number, language, key, bytesOf(row.postings)),
    changeKey: row => void changeKey.run(bytesOf(row.postings), row.number),
    hashOf: text => createHash('sha256').update(text).digest('base64url').slice(0, 22),
  };
}

function bytesOf(numbers: Int32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function numbersIn(bytes: Buffer): Int32Array;
function numbersIn(bytes: Buffer | undefined): Int32Array | undefined;
function numbersIn(bytes: Buffer | undefined): Int32Array | undefined {
  // numbers of four bytes must begin at a multiple of four
  if (bytes === undefined || bytes.byteOffset % 4 === 0)
    return bytes && new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return new Int32Array(new Uint8Array(bytes).buffer);
}

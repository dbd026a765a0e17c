import type { Language } from '../../language/index.ts';

/**
 * The form in which an index lies in its file. A file of another version is refused, never guessed at. Raise it with every change to what
 * is kept, or to how words become keys.
 */
export const indexVersion = 1;

/** A key, a stem or a word's first five letters, with the passages that have it: `packPosting` says how. */
export interface KeyRow {
  number: number;
  postings: Int32Array;
}

/** A compiled index as it is read: everything by name or number when it is asked for, so that opening one costs nothing. */
export interface IndexFile {
  /** What was kept under a name. */
  text(name: string): string | undefined;
  numbers(name: string): Int32Array | undefined;
  key(language: Language, key: string): KeyRow | undefined;
  /** The words of some passages (word-blocks.ts). */
  block(number: number): Int32Array | undefined;
  /** A passage as JSON. */
  content(passage: number): string | undefined;
  close(): void;
}

/** A compiled index as it is written: all of it or nothing. */
export interface IndexWriter extends IndexFile {
  keep(name: string, value: string | Int32Array): void;
  /** Every passage that is there. `hash` tells whether its content is still the same. */
  passages(): Iterable<PassageRow>;
  addPassage(row: PassageRow & { content: string }): void;
  removePassage(passage: number): void;
  keepBlock(number: number, block: Int32Array): void;
  /** Every key of a language with its number. */
  keys(language: Language): Iterable<[key: string, number: number]>;
  postings(key: number): Int32Array;
  addKey(language: Language, key: string, row: KeyRow): void;
  changeKey(row: KeyRow): void;
  hashOf(content: string): string;
}

export interface PassageRow {
  number: number;
  language: Language;
  id: string;
  hash: string;
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../language/languages.ts';
import type { Knowledge } from './types.ts';

/**
 * Changes with the form of Knowledge, or of the index that is kept beside it (search/kept-index.ts), so that those of an older program
 * are not taken.
 */
const version = 5;

/**
 * Keeps a knowledge folder that was read and found right, so that the next start need not read it again: reading takes half a second,
 * the snapshot a few hundredths. It is taken only while no file of the folder has changed, appeared or gone.
 */
export function saveSnapshot(file: string, folder: string, knowledge: Knowledge): void {
  const { sources, places, indexed: _, ...rest } = knowledge;
  const kept = {
    version,
    seal: sealOf(folder),
    knowledge: { ...rest, sources: [...sources], places: [...places] },
  };
  writeFileSync(file, JSON.stringify(kept));
}

/** The Knowledge of a snapshot; `undefined` where there is none, or the folder is not as it was. */
export function loadSnapshot(file: string, folder: string): Knowledge | undefined {
  let kept: { version?: number; seal?: string; knowledge: Knowledge & { sources: []; places: [] } };
  try {
    kept = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // none was made, or not all of it: the folder is read
    return undefined;
  }
  if (kept.version !== version || kept.seal !== sealOf(folder)) return undefined;
  const { sources, places, ...rest } = kept.knowledge;
  return {
    ...rest,
    sources: new Map(sources),
    places: new Map(places),
    indexed: language => readIndex(indexFile(file, language)),
  };
}

/** Keeps the index of a language beside the snapshot that it was made from. */
export function saveIndex(file: string, language: Language, index: unknown): void {
  writeFileSync(indexFile(file, language), JSON.stringify(index));
}

function readIndex(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // none was kept: it is made
    return undefined;
  }
}

/** `knowledge.json` → `knowledge.cs.json` */
function indexFile(snapshot: string, language: Language): string {
  return snapshot.replace(/\.json$/u, `.${language}.json`);
}

/** Changes when a file of the folder is written, added or removed: paths, sizes and times of change. */
export function sealOf(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()) {
    const { size, mtimeMs } = statSync(entry);
    hash.update(`${entry}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

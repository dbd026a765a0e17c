import { readFiles } from './files.ts';
import { KnowledgeError } from './problem.ts';
import { readKnowledge } from './read.ts';
import { loadSnapshot } from './snapshot.ts';
import type { Knowledge } from './types.ts';

/**
 * Loads a knowledge folder, all of it or nothing: throws a KnowledgeError that lists every problem by file and line. Where a snapshot of
 * the folder as it is now is there, that is taken.
 */
export function loadKnowledge(folder: string, snapshot?: string): Knowledge {
  const kept = snapshot === undefined ? undefined : loadSnapshot(snapshot, folder);
  if (kept) return kept;
  const { files, problems: unreadable } = readFiles(folder);
  const { knowledge, problems } = readKnowledge(files);
  const all = [...unreadable, ...problems];
  if (all.length > 0) throw new KnowledgeError(folder, all);
  return knowledge;
}

import { readFiles } from './files.ts';
import { KnowledgeError } from './problem.ts';
import { readKnowledge } from './read.ts';
import type { Knowledge } from './types.ts';

/** Loads a knowledge folder, all of it or nothing: throws a KnowledgeError that lists every problem by file and line. */
export function loadKnowledge(folder: string): Knowledge {
  const { files, problems: unreadable } = readFiles(folder);
  const { knowledge, problems } = readKnowledge(files);
  const all = [...unreadable, ...problems];
  if (all.length > 0) throw new KnowledgeError(folder, all);
  return knowledge;
}

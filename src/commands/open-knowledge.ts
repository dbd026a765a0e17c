import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { groupBy } from '../knowledge/group.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { loadSnapshot, sealOf } from '../knowledge/snapshot.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { createSearch, type Search } from '../search/search.ts';

/** What the guide knows, and the search over it. */
export interface OpenKnowledge {
  knowledge: Knowledge;
  search: Search;
  /** where its index is: in memory, or in a compiled file */
  index: 'memory' | 'compiled';
}

/** More sections than this in one language are not indexed anew at every start. */
const mostInMemory = 2000;

/** Where the compiled index of a knowledge folder lies. */
export function indexFileIn(data: string): string {
  return join(data, 'knowledge.index');
}

/**
 * Opens a knowledge folder. A guide that people have written, with typical questions, is indexed in memory; a large collection, or one
 * without typical questions, in a compiled file (`guide index`), which is made where it is missing or not of the folder as it is now.
 */
export async function openKnowledge(
  config: Pick<Config, 'knowledge' | 'data'> & { snapshot?: string | undefined },
  say: (line: string) => void = line => console.error(line),
): Promise<OpenKnowledge> {
  const kept = config.snapshot === undefined ? undefined : loadSnapshot(config.snapshot, config.knowledge);
  if (kept && fitsInMemory(kept)) return { knowledge: kept, search: createSearch(kept), index: 'memory' };
  const file = indexFileIn(config.data);
  const seal = sealOf(config.knowledge);
  // the libraries that a compiled index needs are loaded only where there is one
  const [{ openIndex, writeIndex }, { openCompiled }, { compile }, { sealIn }] = await Promise.all([
    import('../store/index-file.ts'),
    import('../search/compiled/compiled-search.ts'),
    import('../search/compiled/compile.ts'),
    import('../search/compiled/directory.ts'),
  ]);
  const compiled = existsSync(file) ? openIndex(file) : undefined;
  if (compiled && sealIn(compiled) === seal) return { ...openCompiled(compiled), index: 'compiled' };
  compiled?.close();
  const knowledge = loadKnowledge(config.knowledge);
  if (fitsInMemory(knowledge)) return { knowledge, search: createSearch(knowledge), index: 'memory' };
  say(`Compiling the index of ${knowledge.passages.length} sections into ${file}…`);
  writeIndex(file, index => compile(index, knowledge, seal));
  return { ...openCompiled(openIndex(file)), index: 'compiled' };
}

function fitsInMemory({ passages }: Knowledge): boolean {
  const inLanguages = [...groupBy(passages, passage => passage.language).values()];
  return inLanguages.every(
    inLanguage =>
      inLanguage.length <= mostInMemory &&
      2 * inLanguage.filter(({ questions }) => questions.length > 0).length >= inLanguage.length,
  );
}

import type { Config } from '../config.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { sealOf } from '../knowledge/snapshot.ts';
import { compile } from '../search/compiled/compile.ts';
import { writeIndex } from '../store/index-file.ts';
import { indexFileIn } from './open-knowledge.ts';

/**
 * `guide index`: compiles the knowledge folder into one file, or brings that file to what the folder is now, and prints what was new,
 * changed and gone. Only sections that changed are indexed again.
 */
export function indexKnowledge(config: Config, { out }: { out?: string }): void {
  const file = out ?? indexFileIn(config.data);
  const start = performance.now();
  const seal = sealOf(config.knowledge);
  const knowledge = loadKnowledge(config.knowledge);
  const read = performance.now();
  const { added, changed, gone, same } = writeIndex(file, index => compile(index, knowledge, seal));
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  console.log(
    `${file}: ${added} sections new, ${changed} changed, ${gone} gone, ${same} as they were. ` +
      `Read in ${seconds(start, read)} s, compiled in ${seconds(read, performance.now())} s.`,
  );
}

import type { Engine } from './engine.ts';

/** The engines by name, each loaded only where it is asked: what one takes in memory is not to be counted for another. */
export const engines: Record<string, { load: () => Promise<Engine>; onlySmall?: true }> = {
  'guide, compiled': { load: async () => (await import('./engines/guide.ts')).guideCompiled },
  'guide, in memory': {
    load: async () => (await import('./engines/guide.ts')).guideInMemory,
    onlySmall: true,
  },
  'MiniSearch plain': { load: async () => (await import('./engines/minisearch.ts')).miniSearchPlain },
  'MiniSearch, stop words + stems, summed': {
    load: async () => (await import('./engines/minisearch.ts')).miniSearchSummed,
  },
  'SQLite FTS5, OR, stop words + stems': { load: async () => (await import('./engines/fts5.ts')).fts5 },
  'FlexSearch, suggest, stop words + stems': {
    load: async () => (await import('./engines/flexsearch.ts')).flexSearch,
    onlySmall: true,
  },
  'Lunr, its languages': { load: async () => (await import('./engines/lunr.ts')).lunr, onlySmall: true },
  'Orama, stop words + stems': {
    load: async () => (await import('./engines/orama.ts')).orama,
    onlySmall: true,
  },
};

/** The engine whose figures the goals are for. */
export const measured = 'guide, compiled';

import { readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../../../src/language/index.ts';
import { type Engine, returned } from '../engine.ts';
import { load } from '../load.ts';

interface Index {
  query(ask: (query: { term(tokens: unknown): void }) => void): { ref: string }[];
}

interface Builder {
  use(plugin: unknown): void;
  ref(field: string): void;
  field(name: string): void;
  add(document: object): void;
}

interface Lunr {
  (setUp: (this: Builder) => void): Index;
  Index: { load(kept: unknown): Index };
  tokenizer(text: string): unknown;
  ru?: unknown;
}

async function loadLunr(language: Language): Promise<Lunr> {
  const { default: lunr } = await load<{ default: Lunr }>('lunr');
  if (language === 'ru')
    for (const part of ['lunr.stemmer.support.js', 'lunr.ru.js']) {
      const { default: extend } = await load<{ default: (lunr: Lunr) => void }>(`lunr-languages/${part}`);
      extend(lunr);
    }
  return lunr;
}

/** Lunr with its own stop words and stems: those of lunr-languages where the text is Russian. */
export const lunr: Engine = {
  async build(rows, language, file) {
    const lunr = await loadLunr(language);
    const index = lunr(function () {
      if (lunr.ru) this.use(lunr.ru);
      this.ref('pid');
      this.field('text');
      for (const row of rows) this.add(row);
    });
    writeFileSync(file, JSON.stringify(index));
  },
  async open(file, language) {
    const lunr = await loadLunr(language);
    const index = lunr.Index.load(JSON.parse(readFileSync(file, 'utf8')));
    // not its query language, in which a colon names a field
    return question =>
      index
        .query(query => query.term(lunr.tokenizer(question)))
        .slice(0, returned)
        .map(({ ref }) => ref);
  },
};

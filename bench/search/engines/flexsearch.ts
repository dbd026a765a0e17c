import { readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../../../src/language/index.ts';
import { type Engine, returned, stems } from '../engine.ts';
import { load } from '../load.ts';

interface Index {
  add(id: string, text: string): void;
  search(text: string, options: { limit: number; suggest: boolean }): string[];
  export(keep: (key: string, data: string) => void): Promise<void>;
  import(key: string, data: string): Promise<void>;
}

async function create(language: Language): Promise<Index> {
  const { Index } = await load<{ Index: new (options: object) => Index }>('flexsearch');
  return new Index({ tokenize: 'strict', encode: (text: string) => stems(text, language) });
}

/** FlexSearch with stop words and stems; `suggest` lets a passage lack some of the words. */
export const flexSearch: Engine = {
  async build(rows, language, file) {
    const index = await create(language);
    for (const { pid, text } of rows) index.add(pid, text);
    const parts: [string, string][] = [];
    await index.export((key, data) => void parts.push([key, data]));
    writeFileSync(file, JSON.stringify(parts));
  },
  async open(file, language) {
    const index = await create(language);
    for (const [key, data] of JSON.parse(readFileSync(file, 'utf8'))) await index.import(key, data);
    return question => index.search(question, { limit: returned, suggest: true });
  },
};

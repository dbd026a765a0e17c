import { readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../../../src/language/index.ts';
import { type Engine, returned, stems } from '../engine.ts';
import { load } from '../load.ts';

interface Orama {
  create(options: object): object;
  insertMultiple(db: object, documents: object[]): Promise<unknown>;
  search(db: object, query: object): Promise<{ hits: { document: { pid: string } }[] }>;
  save(db: object): object;
  load(db: object, kept: object): void;
}

const names = { ru: 'russian', en: 'english', cs: 'czech', ky: 'kyrgyz', eo: 'esperanto' };

async function loadOrama(language: Language) {
  const orama = await load<Orama>('@orama/orama');
  const tokenizer = {
    language: names[language],
    normalizationCache: new Map(),
    tokenize: (text: string) => stems(text, language),
  };
  const db = orama.create({ schema: { text: 'string' }, components: { tokenizer } });
  return { orama, db };
}

/** Orama with stop words and stems; the threshold of 1 lets a passage lack some of the words. */
export const orama: Engine = {
  async build(rows, language, file) {
    const { orama, db } = await loadOrama(language);
    await orama.insertMultiple(db, rows);
    writeFileSync(file, JSON.stringify(orama.save(db)));
  },
  async open(file, language) {
    const { orama, db } = await loadOrama(language);
    orama.load(db, JSON.parse(readFileSync(file, 'utf8')));
    return async question => {
      const { hits } = await orama.search(db, { term: question, limit: returned, threshold: 1 });
      return hits.map(({ document }) => document.pid);
    };
  },
};

import { readFileSync, writeFileSync } from 'node:fs';
import MiniSearch, { type Options } from 'minisearch';
import type { Language } from '../../../src/language/index.ts';
import { type Engine, type Row, returned, stems } from '../engine.ts';

type Settings = (language: Language) => Options<Row>;

const plain: Settings = () => ({ idField: 'pid', fields: ['text'] });
const stemmed: Settings = language => ({
  ...plain(language),
  tokenize: text => stems(text, language),
  processTerm: term => term,
});

/** MiniSearch as it comes. */
export const miniSearchPlain = engine(plain, false);
/** With stop words and stems, the scores of a question's terms summed: MiniSearch multiplies the sum by how many were met. */
export const miniSearchSummed = engine(stemmed, true);

function engine(settings: Settings, summed: boolean): Engine {
  return {
    build(rows, language, file) {
      const mini = new MiniSearch<Row>(settings(language));
      mini.addAll(rows);
      writeFileSync(file, JSON.stringify(mini));
    },
    open(file, language) {
      const mini = MiniSearch.loadJSON(readFileSync(file, 'utf8'), settings(language));
      return question => {
        const found = mini.search(question);
        if (summed) {
          for (const result of found) result.score /= result.queryTerms.length || 1;
          found.sort((a, b) => b.score - a.score);
        }
        return found.slice(0, returned).map(({ id }) => id);
      };
    },
  };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { splitSentences } from '../../../src/knowledge/sentences.ts';
import type { Knowledge, Passage } from '../../../src/knowledge/types.ts';
import type { Language } from '../../../src/language/index.ts';
import { compile } from '../../../src/search/compiled/compile.ts';
import { openCompiled } from '../../../src/search/compiled/compiled-search.ts';
import { createSearch, type Search } from '../../../src/search/search.ts';
import { openIndex, writeIndex } from '../../../src/store/index-file.ts';
import type { Ask, Engine, Row } from '../engine.ts';

/** The guide’s compiled index. */
export const guideCompiled: Engine = {
  build(rows, language, file) {
    writeIndex(file, index => compile(index, knowledgeOf(rows, language), 'bench'));
  },
  open(file, language) {
    return asking(openCompiled(openIndex(file)).search, language);
  },
};

/** The guide’s search in memory, with the index that was kept. */
export const guideInMemory: Engine = {
  build(rows, language, file) {
    const index = createSearch(knowledgeOf(rows, language)).keep(language);
    writeFileSync(file, JSON.stringify({ rows, index }));
  },
  open(file, language) {
    const { rows, index } = JSON.parse(readFileSync(file, 'utf8'));
    return asking(createSearch({ ...knowledgeOf(rows, language), indexed: () => index }), language);
  },
};

function asking(search: Search, language: Language): Ask {
  return question => search.find(question, language).map(({ passage }) => passage.id);
}

const inNone = <Value>() => ({ ky: [], ru: [], cs: [], eo: [], en: [] }) as Record<Language, Value[]>;

/** A guide that knows nothing but the passages: one article, a section each, without titles that would help. */
function knowledgeOf(rows: Row[], language: Language): Knowledge {
  const passages = rows.map(
    ({ pid, text }, i): Passage => ({
      id: pid,
      topic: 'collection',
      language,
      title: '',
      topicTitle: '',
      paragraphs: [splitSentences(text)],
      questions: [],
      asked: [],
      places: [],
      facts: [],
      file: `collection.${language}.md`,
      line: i + 1,
    }),
  );
  return {
    sources: new Map(),
    places: new Map(),
    passages,
    glossary: [],
    synonyms: inNone(),
    untold: inNone(),
    offTopic: inNone(),
    tours: [],
    quiz: [],
    starters: [],
    areas: [],
  };
}

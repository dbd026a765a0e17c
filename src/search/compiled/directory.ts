import { groupBy } from '../../knowledge/group.ts';
import { placeTopic } from '../../knowledge/place-passage.ts';
import type { Knowledge, Passage } from '../../knowledge/types.ts';
import type { Language } from '../../language/index.ts';
import type { IndexFile, IndexWriter } from './index-file.ts';

/** The sections of one article in one language, in reading order: their ids, and their numbers in the index. */
export interface Listed {
  topic: string;
  topicTitle: string;
  language: Language;
  file: string;
  /** whether any of them has typical questions */
  asks: boolean;
  ids: string[];
  numbers: number[];
}

/** All that is found, article by article, in the order of the files. */
export function directoryOf(placed: { passage: Passage; number: number }[]): Listed[] {
  const articles = groupBy(placed, ({ passage }) => `${passage.file} ${passage.language}`);
  return [...articles.values()].map(sections => {
    const { topic, topicTitle, language, file } = (sections[0] as (typeof sections)[number]).passage;
    return {
      topic,
      topicTitle,
      language,
      file,
      asks: sections.some(({ passage }) => passage.questions.length > 0),
      ids: sections.map(({ passage }) => passage.id),
      numbers: sections.map(({ number }) => number),
    };
  });
}

const names = { directory: 'directory', rest: 'knowledge', seal: 'seal' };

/** Keeps the directory, all of the knowledge besides its passages, and the seal of the folder. */
export function keepDirectory(
  file: IndexWriter,
  directory: Listed[],
  { passages: _, sources, places, ...rest }: Knowledge,
  seal: string,
): void {
  file.keep(names.directory, JSON.stringify(directory));
  file.keep(names.rest, JSON.stringify({ ...rest, sources: [...sources], places: [...places] }));
  file.keep(names.seal, seal);
}

export function readDirectory(file: IndexFile): Listed[] {
  return JSON.parse(file.text(names.directory) ?? '[]');
}

/** All of the knowledge besides its passages. */
export function readRest(file: IndexFile): Omit<Knowledge, 'passages'> {
  const { sources, places, ...rest } = JSON.parse(file.text(names.rest) ?? '{}');
  return { ...rest, sources: new Map(sources), places: new Map(places) };
}

/** What the folder was like that the index was compiled from; `undefined` in an empty file. */
export function sealIn(file: IndexFile): string | undefined {
  return file.text(names.seal);
}

/** Whether a passage of the directory is a section, not what is made of a place. */
export function isSection({ topic }: Listed): boolean {
  return topic !== placeTopic;
}

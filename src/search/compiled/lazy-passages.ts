import type { Passage } from '../../knowledge/types.ts';
import type { Listed } from './directory.ts';
import type { IndexFile } from './index-file.ts';
import { keepRecent } from './keep-recent.ts';

/** Passages read last that are kept at hand. */
const mostKept = 400;

type Content = Pick<Passage, 'title' | 'paragraphs' | 'questions' | 'asked' | 'places' | 'facts'>;

/**
 * The passages of an index by number: each knows its id, topic and language, and reads the rest from the file when it is asked for that.
 * A hundred thousand of them take some 20 MB.
 */
export function lazyPassages(file: IndexFile, directory: Listed[]): Map<number, Passage> {
  const read = keepRecent(
    (number: number): Content => JSON.parse(file.content(number) ?? '{}'),
    () => 1,
    mostKept,
  );

  class LazyPassage implements Passage {
    readonly id: string;
    readonly number: number;
    readonly article: Listed;
    /** problems are told from the folder, never from an index */
    readonly line = 0;

    constructor(id: string, number: number, article: Listed) {
      this.id = id;
      this.number = number;
      this.article = article;
    }
    get topic() {
      return this.article.topic;
    }
    get topicTitle() {
      return this.article.topicTitle;
    }
    get language() {
      return this.article.language;
    }
    get file() {
      return this.article.file;
    }
    get questions() {
      return this.article.asks ? read(this.number).questions : [];
    }
    get title() {
      return read(this.number).title;
    }
    get paragraphs() {
      return read(this.number).paragraphs;
    }
    get asked() {
      return read(this.number).asked;
    }
    get places() {
      return read(this.number).places;
    }
    get facts() {
      return read(this.number).facts;
    }
  }

  const passages = new Map<number, Passage>();
  for (const article of directory)
    for (const [i, number] of article.numbers.entries())
      passages.set(number, new LazyPassage(article.ids[i] as string, number, article));
  return passages;
}

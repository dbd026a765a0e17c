import { placePassage } from '../../knowledge/place-passage.ts';
import type { Knowledge, Passage } from '../../knowledge/types.ts';
import { type Language, languages } from '../../language/index.ts';
import { type Dictionary, openDictionary } from './dictionary.ts';
import { directoryOf, keepDirectory } from './directory.ts';
import { growingList } from './growing.ts';
import type { IndexWriter } from './index-file.ts';
import { createKeyChanges, type KeyChanges } from './key-changes.ts';
import { markWeights, wordsOf } from './passage-words.ts';
import { mostPassages } from './posting.ts';
import { blockOf, byBlock, changeBlock, wordsIn } from './word-blocks.ts';

/** What compiling found to do, in sections. */
export interface Compiled {
  added: number;
  changed: number;
  gone: number;
  same: number;
}

/**
 * Brings an index to what the knowledge is now. A section that is as it was stays untouched; a changed one is taken out of the postings
 * of its old words, and appended to those of its new ones under a new number. What a question finds is then the same as in an index
 * compiled anew. `seal` tells what the folder was like.
 */
export function compile(file: IndexWriter, knowledge: Knowledge, seal: string): Compiled {
  const old = new Map([...file.passages()].map(row => [`${row.language} ${row.id}`, row]));
  const work = startWork(file, [...old.values()].reduce((most, row) => Math.max(most, row.number), -1) + 1);
  const result: Compiled = { added: 0, changed: 0, gone: 0, same: 0 };
  const placed: { passage: Passage; number: number }[] = [];
  for (const passage of passagesOf(knowledge)) {
    const key = `${passage.language} ${passage.id}`;
    const before = old.get(key);
    old.delete(key);
    const content = JSON.stringify({ ...passage, line: 0 });
    const hash = file.hashOf(content);
    if (before?.hash === hash) {
      result.same++;
      placed.push({ passage, number: before.number });
      continue;
    }
    if (before) work.remove(before.language, before.number);
    placed.push({ passage, number: work.add(passage, content, hash) });
    if (before) result.changed++;
    else result.added++;
  }
  for (const { language, number } of old.values()) work.remove(language, number);
  result.gone = old.size;
  work.finish();
  keepDirectory(file, directoryOf(placed), knowledge, seal);
  return result;
}

/** Everything that can be found: sections, and places in each language that sections are in. */
function passagesOf({ passages, places }: Knowledge): Passage[] {
  const spoken = new Set(passages.map(passage => passage.language));
  return [
    ...passages,
    ...languages
      .filter(language => spoken.has(language))
      .flatMap(language => [...places.values()].map(place => placePassage(place, language))),
  ];
}

/** Names under which the file keeps, by number, how long each passage is (in halves of a word), and in how many passages each key stands. */
export const lengthsName = 'lengths';
export const frequenciesName = 'frequencies';

/** Gathers what is to change, and writes each key that is touched once. Passages get numbers from `firstNumber` on. */
function startWork(file: IndexWriter, firstNumber: number) {
  const lengths = growingList(file.numbers(lengthsName));
  const frequencies = growingList(file.numbers(frequenciesName));
  const changes = new Map<Language, { dictionary: Dictionary; keys: KeyChanges }>();
  const wordsNow = new Map<number, Int32Array>();
  let next = firstNumber;
  let nextKey = Number(file.text('nextKey') ?? 0);
  const changesIn = (language: Language) => {
    let found = changes.get(language);
    if (!found) {
      const dictionary = openDictionary(file, language, () => nextKey++);
      found = { dictionary, keys: createKeyChanges(dictionary) };
      changes.set(language, found);
    }
    return found;
  };

  return {
    add(passage: Passage, content: string, hash: string): number {
      const number = next++;
      if (number >= mostPassages)
        throw new Error(`An index holds ${mostPassages} sections at most. Make two guides of it.`);
      const { language, id } = passage;
      const { dictionary, keys } = changesIn(language);
      const words = wordsOf(passage, dictionary.read);
      let weight = 0;
      let length = 0;
      for (const word of words) {
        if (word < 0) weight = markWeights[word] as number;
        else {
          length += weight;
          dictionary.count(word, 1);
        }
      }
      keys.add(number, words);
      lengths.set(number, length);
      wordsNow.set(number, words);
      file.addPassage({ number, language, id, hash, content });
      return number;
    },
    remove(language: Language, number: number): void {
      const { dictionary, keys } = changesIn(language);
      const words = wordsIn(file.block(blockOf(number)) ?? new Int32Array(), number);
      wordsNow.set(number, new Int32Array());
      for (const word of words) if (word >= 0) dictionary.count(word, -1);
      keys.remove(number, words);
      lengths.set(number, 0);
      file.removePassage(number);
    },
    finish(): void {
      for (const [language, { dictionary, keys }] of changes) {
        keys.each((number, change) => {
          const name = dictionary.newKey(number);
          const postings = change(name === undefined ? file.postings(number) : new Int32Array());
          frequencies.set(number, postings.length);
          if (name === undefined) file.changeKey({ number, postings });
          else file.addKey(language, name, { number, postings });
        });
        dictionary.keep();
      }
      for (const [block, changed] of byBlock(wordsNow))
        file.keepBlock(block, changeBlock(file.block(block), changed));
      file.keep(lengthsName, lengths.numbers());
      file.keep(frequenciesName, frequencies.numbers());
      file.keep('nextKey', String(nextKey));
    },
  };
}

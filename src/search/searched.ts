import type { Knowledge } from '../knowledge/types.ts';
import { createMender, languages } from '../language/index.ts';
import { collectionOf, type Words } from './collection.ts';
import type { Searched } from './query.ts';
import { readSynonyms } from './synonyms.ts';

/** An index with what people call its things otherwise, and what mends their words. */
export function searchedIn<Index extends Words & Searched['index']>(
  index: Index,
  { glossary, synonyms }: Pick<Knowledge, 'glossary' | 'synonyms'>,
): Searched & { index: Index } {
  const { language } = index;
  // as a thing is called in the language first, and then in the others: people type names as they know them
  const names = glossary.map(({ names }) => [
    ...names[language],
    ...languages.filter(other => other !== language).flatMap(other => names[other]),
  ]);
  const known = readSynonyms([...names, ...synonyms[language]], language);
  return { index, synonyms: known, mender: createMender(collectionOf(index, known, names.flat())) };
}

import type { Knowledge } from '../knowledge/types.ts';
import { createMender, type Language, languages } from '../language/index.ts';
import { collectionOf, type Words } from './collection.ts';
import type { Searched } from './query.ts';
import { type NameGroup, readNameGroup, synonymsFrom } from './synonyms.ts';

/** An index with what people call its things otherwise, and what mends their words; `groups` where they were read before. */
export function searchedIn<Index extends Words & Searched['index']>(
  index: Index,
  knowledge: Pick<Knowledge, 'glossary' | 'synonyms'>,
  groups = nameGroups(knowledge, index.language),
): Searched & { index: Index } {
  const synonyms = synonymsFrom(groups);
  const names = namesOf(knowledge, index.language).flat();
  return { index, synonyms, mender: createMender(collectionOf(index, synonyms, names)) };
}

/** What people call the same thing, in words of a language and in the names of all. */
export function nameGroups(
  knowledge: Pick<Knowledge, 'glossary' | 'synonyms'>,
  language: Language,
): NameGroup[] {
  return [...namesOf(knowledge, language), ...knowledge.synonyms[language]].map(names =>
    readNameGroup(names, language),
  );
}

/** The names of each thing of the glossary, first as it is called in the language: people type names as they know them. */
function namesOf({ glossary }: Pick<Knowledge, 'glossary'>, language: Language): string[][] {
  return glossary.map(({ names }) => [
    ...names[language],
    ...languages.filter(other => other !== language).flatMap(other => names[other]),
  ]);
}

import { sentencesOf } from '../knowledge/types.ts';
import { type Collection, words } from '../language/index.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Synonyms } from './synonyms.ts';
import { termOf } from './terms.ts';

/** An index with its synonyms as mending asks for it; `names` are those of the glossary, in any language. */
export function collectionOf(
  { language, entries, counts, frequency }: LanguageIndex,
  synonyms: Synonyms,
  names: string[],
): Collection {
  const isMet = (word: string) => frequency.has(termOf(word, language).stem);
  return {
    language,
    words: () => counts,
    names: () => [
      ...names.flatMap(words).filter(isMet),
      ...entries.flatMap(({ passage }) => sentencesOf(passage).flatMap(({ text }) => namesIn(text))),
    ],
    isKnown: word => isMet(word) || synonyms.knows(termOf(word, language).stem),
    isAlias: word => !isMet(word) && synonyms.knows(termOf(word, language).stem),
    isLikeKnown: word => frequency.has(termOf(word, language).five),
  };
}

/** The words of a text that begin with a capital letter, but for its first, which all texts begin with one. */
function namesIn(text: string): string[] {
  return words(text)
    .slice(1)
    .filter(word => /^\p{Lu}\p{Ll}/u.test(word));
}

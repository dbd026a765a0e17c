import { type Sentence, sentencesOf } from '../knowledge/types.ts';
import { type Collection, fold, words } from '../language/index.ts';
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
  const named = () => names.flatMap(words).filter(hasCapital);
  let stems: Set<string> | undefined;
  const isNamed = (word: string) => {
    stems ??= new Set(named().map(name => termOf(name, language).stem));
    return stems.has(termOf(word, language).stem);
  };
  return {
    language,
    words: () => [...named().map(name => [fold(name, language), 1] as const), ...counts],
    names: () => [...entries.flatMap(({ passage }) => sentencesOf(passage).flatMap(namesOf)), ...named()],
    isKnown: word => isMet(word) || synonyms.knows(termOf(word, language).stem),
    isAlias: word => !isMet(word) && isNamed(word),
    isLikeKnown: word => frequency.has(termOf(word, language).five),
  };
}

/** The words of a sentence with a capital letter, but for its first, which has one in any case. */
function namesOf({ text }: Sentence): string[] {
  return words(text).slice(1).filter(hasCapital);
}

function hasCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

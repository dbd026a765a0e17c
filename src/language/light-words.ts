import { fold } from './fold.ts';
import type { Language } from './languages.ts';
import { stem } from './stem.ts';

/**
 * Words that can be said of almost anything: to come, to make, old, whole, people, place, time. They carry more than grammar, but a
 * question hangs on its other words. Any form of a word counts; one form is listed.
 */
const lists: Record<Language, string> = {
  en: `come go went gone make made take took taken get bring brought put keep kept leave let become start begin began stop happen try use used
    find found look see saw seen hear heard read think thought believe feel understand need help ask answer turn show
    people person guy folk man men lot bit way time moment day place area spot part side end kind whole main own real true right wrong
    old new big small great good bad little long short next same other different several many few
    now today nowadays back here away around together again still already yet ever even else maybe perhaps pretty quite rather
    famous known important interesting special actual story history fact information detail question
    around during since until before after later early soon then once originally exactly roughly approximately`,
  ru: '',
  cs: '',
  eo: '',
  ky: '',
};

const stems = new Map<Language, Set<string>>();

/** Whether a word says little about what a question is about: `isLightWord('brought', 'en')`. */
export function isLightWord(word: string, language: Language): boolean {
  let set = stems.get(language);
  if (!set) {
    set = new Set(
      lists[language]
        .split(/\s+/u)
        .filter(Boolean)
        .map(entry => stem(entry, language)),
    );
    stems.set(language, set);
  }
  return set.has(stem(fold(word, language), language));
}

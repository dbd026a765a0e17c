import type { GlossaryEntry } from '../knowledge/types.ts';
import { type Hints, identify, isFunctionWord, type Language, languages, words } from '../language/index.ts';

/** Where nothing at all tells the language. */
const lastResort: Language = 'en';

/** Tells in which language a message is to be answered. */
export type MessageLanguage = (text: string, hints: Hints) => Language;

/**
 * The language of a message, told by its words without the names in it: «Rudolf Mareček» or «Interhelpo» look Czech or
 * Esperanto in any language that writes Latin letters. A message of names alone follows what else is known of the visitor.
 */
export function createMessageLanguage(glossary: GlossaryEntry[]): MessageLanguage {
  const names = new Set(
    glossary
      .filter(entry => entry.kind !== 'term')
      .flatMap(entry => languages.flatMap(language => entry.names[language]))
      .flatMap(name => words(name.toLowerCase()))
      .filter(word => !languages.some(language => isFunctionWord(word, language))),
  );
  return (text, hints) => {
    const rest = words(text).filter(word => !names.has(word.toLowerCase()));
    const known = hints.last ?? hints.app;
    const spoken = languageOfGrammar(rest);
    // a word of grammar that only one language has outweighs what is known of the visitor
    if (spoken && identify(rest.join(' '))?.language === spoken) return spoken;
    if (rest.length > 0)
      return (identify(rest.join(' '), hints) ?? identify(text, hints))?.language ?? known ?? lastResort;
    return (
      (known && sameAlphabet(text, known) ? known : identify(text, hints)?.language) ?? known ?? lastResort
    );
  };
}

/** The one language that has all those words of grammar in a message which not every language has; `undefined` where there are two or none. */
function languageOfGrammar(list: string[]): Language | undefined {
  const telling = list
    .map(word => languages.filter(language => isFunctionWord(word, language)))
    .filter(owners => owners.length === 1)
    .flat();
  const [first] = telling;
  return telling.every(language => language === first) ? first : undefined;
}

/** Whether a language is written in the alphabet of a text. */
function sameAlphabet(text: string, language: Language): boolean {
  return /\p{Script=Cyrillic}/u.test(text) === (language === 'ky' || language === 'ru');
}

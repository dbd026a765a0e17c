import type { GlossaryEntry } from '../knowledge/types.ts';
import {
  fold,
  type Hints,
  identify,
  isFunctionWord,
  type Language,
  languages,
  nearestLanguage,
  otherLayout,
  retypings,
  transliterate,
  words,
} from '../language/index.ts';

/** Where nothing at all tells the language. */
const lastResort: Language = 'en';

/** A message as it was meant: its language, and its words as that language writes them. */
export interface ReadMessage {
  language: Language;
  text: string;
}

/**
 * Reads a message. Its language is told by its words without the names in it: «Rudolf Mareček» or «Interhelpo» look Czech or
 * Esperanto in any language that writes Latin letters. A message of names alone follows what else is known of the visitor. What was typed
 * on another keyboard layout is typed again, and Russian or Kyrgyz in Latin letters is written in Cyrillic.
 */
export function createMessageReader(glossary: GlossaryEntry[]): (text: string, hints: Hints) => ReadMessage {
  const names = new Set(
    glossary
      .filter(entry => entry.kind !== 'term')
      .flatMap(entry => languages.flatMap(language => entry.names[language]))
      .flatMap(name => words(name.toLowerCase()))
      .filter(word => !languages.some(language => isFunctionWord(word, language)))
      .map(bare),
  );
  const isName = (word: string) => names.has(bare(word));

  /** Another layout gives the text sense, or turns its one strange word into a name. */
  const retyped = (text: string): string | undefined =>
    otherLayout(text) ??
    (words(text).some(isName) ? undefined : retypings(text).find(other => words(other).every(isName)));

  const languageOf = (text: string, hints: Hints): Language => {
    const rest = words(text).filter(word => !isName(word));
    const known = hints.last ?? hints.app;
    const spoken = languageOfGrammar(rest);
    // a word of grammar that only one language has outweighs what is known of the visitor
    if (spoken && nearestLanguage(rest.join(' '))?.language === spoken) return spoken;
    const isOfNames = rest.length === 0;
    if (isOfNames && known && sameAlphabet(text, known)) return known;
    const told = isOfNames ? text : rest.join(' ');
    // a language that the guide does not speak is answered in the one the visitor has used, or in the nearest
    return identify(told, hints)?.language ?? known ?? nearestLanguage(told)?.language ?? lastResort;
  };

  return (text, hints) => {
    const typed = (text.length <= longestRead ? retyped(text) : undefined) ?? text;
    const language = languageOf(typed, hints);
    const isInLatin = /\p{Script=Latin}/u.test(typed) && !/\p{Script=Cyrillic}/u.test(typed);
    const inCyrillic = (language === 'ru' || language === 'ky') && isInLatin;
    return { language, text: inCyrillic ? transliterate(typed, language) : typed };
  };
}

/** A name as it is typed in a hurry: `Fučík` and `fucik` are one. */
function bare(word: string): string {
  return fold(word, /\p{Script=Cyrillic}/u.test(word) ? 'ru' : 'cs');
}

/** Longer texts are not retyped: nobody writes that much without a look at the screen. */
const longestRead = 300;

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

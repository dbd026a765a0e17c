/**
 * Kyrgyz, Russian, Czech, Esperanto and English as people type them: which language a text is in, its words, their folded form and stem,
 * what was meant by a mistyped one, numbers and dates. It knows nothing of the guide, reads no file and depends on stemmers alone.
 *
 * A search over texts of one language needs this of it:
 *
 *     const keys = (text: string) => words(text).filter(word => !isFunctionWord(word, 'ky')).map(word => stem(word, 'ky'));
 *     const mender = createMender({ language: 'ky', words: () => counts, isKnown: word => counts.has(word) });
 *     keys('Фабрикалар кайда?')              // ['фабрика']
 *     keys(mender.mend('фабрикаларр кайда'))  // the same
 *
 * Each function says in its own comment what it does, with an example; all take any text and never throw.
 */

// Languages, by their ISO 639-1 codes, and how a text tells its own.

export type { Hints } from './identifier.ts';
export { identify, nearestLanguage } from './identify.ts';
export { isLanguage, type Language, languages } from './languages.ts';

// Words: those of a text, and one form for the ways of writing each.

export { fold } from './fold.ts';
export { isFunctionWord } from './function-words.ts';
export { isLightWord } from './light-words.ts';
export { stem } from './stem.ts';
export { apostrophes, words } from './words.ts';

// What was meant: another keyboard layout, Latin letters for Cyrillic, letters wrong or missing, names in any spelling.

export { otherLayout, retypings } from './layout.ts';
export { distance } from './mend/distance.ts';
export { type Collection, createMender, type Mender } from './mend/mend.ts';
export { createNames } from './mend/names.ts';
export { createVocabulary } from './mend/vocabulary.ts';
export { transliterate } from './transliterate.ts';

// Numbers and dates, in words, digits and Roman numerals.

export type { NumberFound, NumberKind } from './numbers/kind.ts';
export { beginsNumber, mayHoldNumbers, readNumbers } from './numbers/read.ts';

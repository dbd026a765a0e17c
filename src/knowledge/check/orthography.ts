import { fold, type Language, words } from '../../language/index.ts';

/** Quotation marks that a language does not use; the straight ones belong to none of the five. */
const foreignQuotes: Record<Language, RegExp> = {
  en: /["„«»]/u,
  eo: /["„«»]/u,
  cs: /["”«»]/u,
  ru: /["„“”]/u,
  ky: /["„“”]/u,
};
const quotes: Record<Language, string> = { en: '“ ”', eo: '“ ”', cs: '„ “', ru: '« »', ky: '« »' };

const latin = /[a-z]/iu;
const cyrillic = /\p{Script=Cyrillic}/u;

/** Words that must be written with their own letters: folded form → as it is written. */
export type KnownWords = Map<string, Set<string>>;

/** Known words of a language, from texts that are surely right: names, the glossary. */
export function knownWords(texts: string[], language: Language): KnownWords {
  const known: KnownWords = new Map();
  for (const word of texts.flatMap(words)) {
    const lower = word.toLowerCase();
    const folded = fold(lower, language);
    known.set(folded, (known.get(folded) ?? new Set()).add(lower));
  }
  return known;
}

/** What is wrong with a text as writing, each in a sentence: mixed alphabets, lost letters, quotation marks, blanks. */
export function orthographicTraps(text: string, language: Language, known: KnownWords): string[] {
  const traps: string[] = [];
  if (text !== text.normalize('NFC'))
    traps.push('letters and their accents are apart (NFD). Save it composed (NFC).');
  if (/ {2,}/u.test(text)) traps.push('two blanks in a row. Keep one.');
  if (/\s[,.;:!?…](?:\s|$)/u.test(text)) traps.push('a blank before a punctuation mark. Remove it.');
  if (/ - /u.test(text)) traps.push('a hyphen with blanks around. Write a dash.');
  if (foreignQuotes[language].test(text))
    traps.push(`quotation marks of another language. Write ${quotes[language]}.`);
  if (/\p{L}'\p{L}/u.test(text)) traps.push('a straight apostrophe. Write ’.');
  if (language === 'eo' && /[cghjsu]x/iu.test(text))
    traps.push('letters of the x-system. Write ĉ ĝ ĥ ĵ ŝ ŭ.');
  for (const word of words(text)) {
    if (latin.test(word) && cyrillic.test(word))
      traps.push(`“${word}” mixes Latin and Cyrillic letters. Write it in one alphabet.`);
    const right = known.get(fold(word, language));
    const lower = word.toLowerCase();
    if (right && !right.has(lower) && lower === fold(word, language))
      traps.push(`“${word}” has lost letters. Write ${[...right].map(form => `“${form}”`).join(' or ')}.`);
  }
  return traps;
}

import type { Language } from './languages.ts';

/** Latin letters inside a Cyrillic word, each with the Cyrillic one that it looks like; capitals that look like another one first. */
const toCyrillic = table('Bв bь aа cс eе oо pр xх yу kк mм hн tт iи nп rг uу γу');
/** Cyrillic letters inside a Latin word. The rare ones of other Cyrillic alphabets serve the Latin ones only by their looks. */
const toLatin = table('вb ьb аa сc еe оo рp хx уy кk мm нh тt пn гr іi јj ѕs һh ԁd ԛq ԝw ӏl');

/** A word of these letters alone may be of either alphabet, in capitals too. */
const eitherLatin = /^[aceopxy]+$/iu;
const eitherCyrillic = /^[асеорху]+$/iu;

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * Writes a word in one alphabet where letters of the other slipped in that only look alike: «кoопepатив» with three Latin letters, `Рraha`
 * with a Cyrillic one. The word goes to the alphabet of the majority of those letters that tell, and without any to the language's own.
 * Give it letters without marks; the case of those that are not replaced is kept.
 */
export function inOneAlphabet(word: string, language: Language): string {
  const isCyrillic = language === 'ky' || language === 'ru';
  const hasLatin = latin.test(word);
  const hasCyrillic = cyrillic.test(word);
  if (hasLatin && hasCyrillic) {
    const letters = [...word];
    const telling = (script: RegExp, table: Map<string, string>) =>
      letters.filter(letter => script.test(letter) && !replaced(letter, table)).length;
    const lead = telling(cyrillic, toLatin) - telling(latin, toCyrillic);
    return replaceAll(letters, lead > 0 || (lead === 0 && isCyrillic) ? toCyrillic : toLatin);
  }
  if (isCyrillic ? eitherLatin.test(word) : eitherCyrillic.test(word))
    return replaceAll([...word], isCyrillic ? toCyrillic : toLatin);
  return word;
}

function replaced(letter: string, table: Map<string, string>): string | undefined {
  return table.get(letter) ?? table.get(letter.toLowerCase());
}

function replaceAll(letters: string[], table: Map<string, string>): string {
  return letters.map(letter => replaced(letter, table) ?? letter).join('');
}

function table(pairs: string): Map<string, string> {
  return new Map(pairs.split(' ').map(pair => [...pair] as [string, string]));
}

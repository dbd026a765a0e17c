import type { Language } from './languages.ts';
import { inOneAlphabet } from './look-alikes.ts';
import { remember } from './remember.ts';
import { apostrophes, clean } from './words.ts';

/**
 * Letters that are a basic one with a stroke, a tail or a bar, which Unicode does not take apart. Kyrgyz ones as typed on a
 * Russian keyboard, older and Kazakh letters for the same sounds, and the Latin ones of neighbours: `ł`, `ø`, the Turkish `ı`.
 */
const plain: Record<string, string> = {
  ...letters('о', 'өѳӫ'),
  ...letters('у', 'үұ'),
  ...letters('н', 'ңӊҥ'),
  ...letters('к', 'қ'),
  ...letters('г', 'ғґ'),
  ...letters('х', 'һҳ'),
  ...letters('а', 'ә'),
  ...letters('и', 'і'),
  ...letters('е', 'є'),
  ...letters('я', 'ᴙ'),
  ...letters('l', 'ł'),
  ...letters('o', 'øɵ'),
  ...letters('d', 'đð'),
  ...letters('h', 'ħ'),
  ...letters('i', 'ı'),
  ...letters('n', 'ŋ'),
  ...letters('ss', 'ß'),
  ...letters('ae', 'æ'),
  ...letters('oe', 'œ'),
};
const strokes = new RegExp(`[${Object.keys(plain).join('')}]`, 'giu');
/** й is no и with something left out; its breve stays. */
const marks = /(?<![иИ])\u0306|(?!\u0306)\p{M}/gu;
const silent = new RegExp(apostrophes, 'gu');

/** Words that are folded already, as most words of a text are. */
const foldedCyrillic = /^[а-дж-я]+$/u;
const foldedLatin = /^[a-z]+$/u;

/**
 * Folds a word so that the ways of typing it meet: lower case, no diacritics, ө→о ү→у ң→н ё→е, letters of the other alphabet that only
 * look alike, no apostrophes, nothing that cannot be seen; in Esperanto also the x- and h-systems (`cx`, `ch` → `c`).
 *
 *     fold('Чүй', 'ky') === 'чуй'
 *     fold('Fučík', 'cs') === 'fucik'
 *     fold('ĝardenurbo', 'eo') === 'gardenurbo'   // so do gxardenurbo, ghardenurbo and gardenurbo
 *
 * Folding a folded word changes nothing. Takes any text, in time linear in its length.
 */
export const fold: (word: string, language: Language) => string = remember(foldWord);

function foldWord(word: string, language: Language): string {
  const lower = word.toLowerCase();
  const isCyrillic = language === 'ky' || language === 'ru';
  if ((isCyrillic ? foldedCyrillic : foldedLatin).test(lower))
    return language === 'eo' ? foldEsperanto(lower) : lower;
  const bare = clean(word.normalize('NFKC'))
    .normalize('NFKD')
    .replace(silent, '')
    .replace(marks, '')
    .normalize('NFC')
    .replace(strokes, letter => plain[letter.toLowerCase()] as string);
  const folded = inOneAlphabet(bare, language).toLowerCase();
  return language === 'eo' ? foldEsperanto(folded) : folded;
}

/** `x` is no Esperanto letter, so it always marks an accent; `h` does so behind c g h j s. */
function foldEsperanto(word: string): string {
  return word.replace(/([cgjs])[hx]+|(u)x+|h[hx]+/gu, (_, consonant, vowel) => consonant ?? vowel ?? 'h');
}

function letters(to: string, from: string): Record<string, string> {
  return Object.fromEntries([...from].map(letter => [letter, to]));
}

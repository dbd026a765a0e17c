import type { Language } from './languages.ts';
import { remember } from './remember.ts';

/** Latin letters that look like Cyrillic ones, as Kyrgyz and Russian keyboards mix them into words. */
const latinToCyrillic = new Map(
  [...'aceopxykmthb'].map((letter, i) => [letter, 'асеорхукмтнв'[i] as string]),
);
const cyrillicToLatin = new Map([...latinToCyrillic].map(([latin, cyrillic]) => [cyrillic, latin]));

/** Kyrgyz letters as typed on a Russian keyboard, with the older look-alikes ѳ ӊ ҥ. */
const cyrillicFold: Record<string, string> = {
  ө: 'о',
  ѳ: 'о',
  ү: 'у',
  ң: 'н',
  ӊ: 'н',
  ҥ: 'н',
  ё: 'е',
  ѐ: 'е',
};

/**
 * Folds a word so that the ways of typing it meet: lower case, no diacritics, ө→о ү→у ң→н ё→е, letters of the
 * other alphabet that only look alike, no apostrophes; in Esperanto also the x- and h-systems (`cx`, `ch` → `c`).
 * «Чүй» and «чуй» become `чуй`, `Fučík` becomes `fucik`, `ĝardenurbo` and `gxardenurbo` become `gardenurbo`.
 * Folding a folded word changes nothing.
 */
export const fold: (word: string, language: Language) => string = remember(foldWord);

function foldWord(word: string, language: Language): string {
  const lower = word.normalize('NFC').toLowerCase();
  const oneScript = /\p{Script=Cyrillic}/u.test(lower) ? toCyrillic(lower) : lower;
  const bare = oneScript
    .replace(/[өѳүңӊҥёѐ]/gu, letter => cyrillicFold[letter] as string)
    // й would lose its breve below and become и
    .replace(/й/gu, '\uE000')
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/\uE000/gu, 'й')
    .normalize('NFC');
  return language === 'eo' ? foldEsperanto(bare) : bare;
}

/** A word with letters of both alphabets goes to the one that holds the majority of the letters that tell. */
function toCyrillic(word: string): string {
  const telling = [...word].filter(letter => !latinToCyrillic.has(letter) && !cyrillicToLatin.has(letter));
  const latin = telling.filter(letter => /[a-z]/u.test(letter)).length;
  const cyrillic = telling.filter(letter => /\p{Script=Cyrillic}/u.test(letter)).length;
  const table = latin > cyrillic ? cyrillicToLatin : latinToCyrillic;
  return [...word].map(letter => table.get(letter) ?? letter).join('');
}

/** `x` is no Esperanto letter, so it always marks an accent; `h` does so behind c g h j s. Repeated until nothing changes, so that folding twice is folding once. */
function foldEsperanto(word: string): string {
  const next = word
    .replace(/([cghjsu])x+/gu, '$1')
    .replace(/([cgjs])h/gu, '$1')
    .replace(/hh+/gu, 'h');
  return next === word ? word : foldEsperanto(next);
}

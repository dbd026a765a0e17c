import { type Language, retypings } from '../src/language/index.ts';

/**
 * Ways in which people type the same question on a phone: `plain` as it was written, `bare` in small letters without diacritics and marks,
 * `typo` with two letters swapped, `keyboard` on the other layout, `xsystem` with cx for ĉ.
 */
export const waysOfTyping = ['plain', 'bare', 'typo', 'keyboard', 'xsystem'] as const;
export type WayOfTyping = (typeof waysOfTyping)[number];

/** A question as it comes out in one way of typing, the same each time it is called; `undefined` where nobody types that language so. */
export function typedAs(way: WayOfTyping, text: string, language: Language): string | undefined {
  switch (way) {
    case 'plain':
      return text;
    case 'bare':
      return withoutDiacritics(text.toLowerCase().replace(/[?!.,]/gu, ''), language);
    case 'typo':
      return withTypo(text);
    case 'keyboard':
      return retypings(withoutDiacritics(text, language))[0] ?? text;
    case 'xsystem':
      return language === 'eo' ? text.normalize('NFD').replace(/[\u0302\u0306]/gu, 'x') : undefined;
  }
}

function withoutDiacritics(text: string, language: Language): string {
  if (language === 'ky') return text.replace(/ө/gu, 'о').replace(/ү/gu, 'у').replace(/ң/gu, 'н');
  if (language === 'ru') return text.replace(/ё/gu, 'е');
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Swaps two neighbouring letters in the middle of the longest word. */
function withTypo(text: string): string {
  const longest = (text.match(/\p{L}+/gu) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < 5) return text;
  const at = Math.floor(longest.length / 2);
  const letters = [...longest];
  [letters[at - 1], letters[at]] = [letters[at] as string, letters[at - 1] as string];
  return text.replace(longest, letters.join(''));
}

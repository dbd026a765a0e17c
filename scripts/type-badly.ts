import type { Language } from '../src/language/index.ts';

/** Ways in which people type the same question on a phone; `plain` is the question as it was written. */
export const waysOfTyping = ['plain', 'bare', 'typo'] as const;
export type WayOfTyping = (typeof waysOfTyping)[number];

/** A question as it comes out in one way of typing, the same each time it is called. */
export function typedAs(way: WayOfTyping, text: string, language: Language): string {
  if (way === 'bare') return withoutDiacritics(text.toLowerCase().replace(/[?!.,]/gu, ''), language);
  if (way === 'typo') return withTypo(text);
  return text;
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

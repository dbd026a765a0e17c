import type { Language } from '../../src/language/languages.ts';

/** Russian and Kyrgyz in Latin letters as people write them in chats: the first spelling is the commonest one, the second one in four. */
const inLatin: Record<string, [string, string?]> = {
  а: ['a'],
  б: ['b'],
  в: ['v', 'w'],
  г: ['g'],
  д: ['d'],
  е: ['e', 'ye'],
  ё: ['yo', 'e'],
  ж: ['zh', 'j'],
  з: ['z'],
  и: ['i'],
  й: ['y', 'i'],
  к: ['k'],
  л: ['l'],
  м: ['m'],
  н: ['n'],
  о: ['o'],
  п: ['p'],
  р: ['r'],
  с: ['s'],
  т: ['t'],
  у: ['u'],
  ф: ['f'],
  х: ['h', 'kh'],
  ц: ['ts', 'c'],
  ч: ['ch'],
  ш: ['sh'],
  щ: ['sch', 'shch'],
  ъ: [''],
  ы: ['y'],
  ь: ['', "'"],
  э: ['e'],
  ю: ['yu', 'ju'],
  я: ['ya', 'ja'],
  ө: ['o', 'ö'],
  ү: ['u', 'ü'],
  ң: ['n', 'ng'],
};

/** Without marks: `žluťoučký` is `zlutoucky`, `ĉu` is `cu`. */
export const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Kyrgyz on a Russian keyboard: ө ү ң are о у н. */
export const withoutKyrgyzLetters = (text: string): string =>
  text.replace(
    /[өүңӨҮҢ]/gu,
    letter => ({ ө: 'о', ү: 'у', ң: 'н', Ө: 'О', Ү: 'У', Ң: 'Н' })[letter] as string,
  );

/** In the x-system: `ĉu` is `cxu`. */
export const xSystem = (text: string): string => text.normalize('NFD').replace(/[\u0302\u0306]/gu, 'x');

/** In Latin letters; `chance` gives numbers from 0 to 1 and picks among the spellings, one for the whole text. */
export function romanised(text: string, language: 'ky' | 'ru', chance: () => number): string {
  const second = new Map(Object.keys(inLatin).map(letter => [letter, chance() < 0.25]));
  const first = language === 'ky' ? { ...inLatin, ж: ['j', 'zh'] } : inLatin;
  return [...text.toLowerCase()]
    .map(letter => {
      const spellings = first[letter as keyof typeof first];
      return spellings ? (second.get(letter) && spellings[1]) || spellings[0] : letter;
    })
    .join('');
}

/** A text of a language in the other ways in which people type it, each with the name of its class. */
export function waysOfTyping(
  text: string,
  language: Language,
  chance: () => number,
): { name: string; text: string }[] {
  switch (language) {
    case 'ky':
      return [
        { name: 'ky', text: withoutKyrgyzLetters(text) },
        { name: 'ky-latn', text: romanised(text, 'ky', chance) },
      ];
    case 'ru':
      return [{ name: 'ru-latn', text: romanised(text, 'ru', chance) }];
    case 'cs':
      return [{ name: 'cs', text: bare(text) }];
    case 'eo':
      return [
        { name: 'eo', text: bare(text) },
        { name: 'eo', text: xSystem(text) },
      ];
    case 'en':
      return [];
  }
}

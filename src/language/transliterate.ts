/** Runs of Latin letters as people write Russian and Kyrgyz with them, the longest first; everyday spellings, not a standard's. */
const common: [string, string][] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yo', 'ё'],
  ['jo', 'ё'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ye', 'е'],
  ['je', 'е'],
  ['iy', 'ий'],
  ['yy', 'ый'],
  ['ey', 'ей'],
  ['ay', 'ай'],
  ['oy', 'ой'],
  ['uy', 'уй'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['w', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['e', 'е'],
  ['z', 'з'],
  ['i', 'и'],
  ['k', 'к'],
  ['q', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
  ['h', 'х'],
  ['x', 'х'],
  ['c', 'ц'],
  ['y', 'ы'],
  ['j', 'й'],
  ['ö', 'о'],
  ['ü', 'у'],
  ["'", 'ь'],
  ['’', 'ь'],
];
/** In Kyrgyz j is ж (jer, jol), ng is ң, and there is no ё behind it. */
const kyrgyz: [string, string][] = [
  ['jyl', 'жыл'],
  ['jo', 'жо'],
  ['ju', 'жу'],
  ['ja', 'жа'],
  ['je', 'же'],
  ['ng', 'ң'],
  ['ö', 'ө'],
  ['ü', 'ү'],
  ['j', 'ж'],
  ['dj', 'ж'],
];

const rules = {
  ru: byLength(common),
  ky: byLength([...kyrgyz, ...common]),
};

/**
 * Writes a text in Cyrillic that was typed in Latin letters: `transliterate('gde park fuchika', 'ru') === 'где парк фучика'`,
 * `transliterate('kaida', 'ky') === 'кайда'`. People's spellings differ, so the result is a guess that search mends by a letter or two.
 */
export function transliterate(text: string, language: 'ru' | 'ky'): string {
  return text
    .toLowerCase()
    .replace(/[a-zöü'’]+/gu, word => spell(withShortI(word, language), rules[language]));
}

/** An i behind a vowel is й: in Kyrgyz anywhere (`kaida`), in Russian at the end of a word (`takoi`, but `stoit`). */
function withShortI(word: string, language: 'ru' | 'ky'): string {
  return word.replace(language === 'ky' ? /([aeou])i/gu : /([aeouy])i$/gu, '$1y');
}

function spell(word: string, list: [string, string][]): string {
  let made = '';
  for (let at = 0; at < word.length; ) {
    const rule = list.find(([latin]) => word.startsWith(latin, at));
    made += rule?.[1] ?? word[at];
    at += rule?.[0].length ?? 1;
  }
  return made;
}

/** Rules in the order in which they are tried; of two for the same letters the first one counts. */
function byLength(list: [string, string][]): [string, string][] {
  return [...new Map([...list].reverse())].sort(([a], [b]) => b.length - a.length);
}

/**
 * Runs of Latin letters as people write Russian and Kyrgyz with them: everyday spellings, not a standard's. A run that may be
 * written in two ways stands for the commoner one.
 */
const common =
  table(`shch щ | sch щ | zh ж | kh х | gh г | ts ц | tch ч | ch ч | 4 ч | sh ш | w ш | ç ч | ş ш | č ч | š ш | ž ж
  | yo ё | jo ё | yu ю | ju ю | ya я | ja я | ye е | je е
  | a а | b б | v в | g г | d д | e е | z з | i и | k к | q к | l л | m м | n н | o о | p п | r р | s с | t т | u у | f ф | h х
  | x х | c ц | y ы | j й | ö о | ü у | ı ы | ñ н | ğ г | é е | á а | í и | ó о | ú у | ů у | ý ы | ě е | ř р | ď д | ť т | ň н | ' ь | ’ ь`);
/** In Kyrgyz j and zh are both ж (jer, jol), ng is ң, е at the beginning of a word э, and there is no ё behind a j. */
const kyrgyz = table(`jo жо | ju жу | ja жа | je же | j ж | dj ж | dzh ж | ng ң | ñ ң | ö ө | ü ү`);
/** In Russian a j is й behind a vowel (moj, vojna) and at the end of an adjective, ь between consonants, otherwise mostly ж (jizn, mojet). */
const russian =
  table(`ji жи | jd жд | jk жк | je же | ije ие | lj ль | nj нь | lja ля | nja ня | lju лю | mojn можн | nujn нужн
  | doljn должн | vajn важн | lojn ложн | ia ия | iu ию | ct кт | ck к`);

const rules = {
  ru: byLength(new Map([...common, ...russian])),
  ky: byLength(new Map([...common, ...kyrgyz])),
};

/** Russian words that begin with э, by what follows it: это, экскурсия, электростанция, эмиграция, энергия, эпоха, эшелон. */
const russianE = /^e(?=t[oaiu]|ta[pzk]|k[^ihe]|le[ck]|migr|n[edt]|po[hkx]|p[io]z|r[ay]|sp|she|ne)/u;
/** Behind ж, ш, ч and щ Russian writes и, whatever was typed for it. */
const hushed = /(?<=[жшчщ])ы/gu;
/** A run with a number in front; a lone 4 in front of anything but an ordinal's ending is a letter: 4to, but 4go and 14y. */
const numbered = /^(?:4(?=(?:go|mu|[yj]|ya|ja|aya|e|oe|ye|x|h)?$)|[0-35-9]|\d\d+)\d*/u;

/**
 * Writes a text in Cyrillic that was typed in Latin letters. People's spellings differ, so the result is a guess, which mending
 * (`createMender`) sets right by a letter or two.
 *
 *     transliterate('gde park fuchika', 'ru') === 'где парк фучика'
 *     transliterate('4to eto', 'ru') === 'что это'
 *     transliterate('kaida', 'ky') === 'кайда'
 */
export function transliterate(text: string, language: 'ru' | 'ky'): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[a-zöüıñğçşčšžéáíóúůýěřďťň\d'’]+/gu, run => {
      const [number = ''] = numbered.exec(run) ?? [];
      return number + spelled(run.slice(number.length), language);
    });
}

function spelled(word: string, language: 'ru' | 'ky'): string {
  const made = spell(prepared(word, language), rules[language]);
  return language === 'ru' ? made.replace(hushed, 'и') : made;
}

/** An i or y behind a vowel is й: in Kyrgyz anywhere (`kaida`), in Russian an i only at the end of a word (`takoi`, but `stoit`). */
function prepared(word: string, language: 'ru' | 'ky'): string {
  const withY = word.replace(language === 'ky' ? /(?<=[aeouöü])i/gu : /(?<=[aeiouy])i$/u, 'y');
  return withY
    .replace(/(?<=[aeiouyöü])y(?![aeou])/gu, 'й')
    .replace(language === 'ky' ? /^e/u : russianE, 'э');
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

function table(pairs: string): [string, string][] {
  return pairs.split('|').map(pair => pair.trim().split(' ') as [string, string]);
}

/** Rules in the order in which they are tried: the longest first. */
function byLength(list: Map<string, string>): [string, string][] {
  return [...list].sort(([a], [b]) => b.length - a.length);
}

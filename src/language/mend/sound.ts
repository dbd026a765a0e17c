/**
 * Runs of letters that sound alike in one of the languages' spellings, Latin and Cyrillic, each with the letter that stands for them all.
 * The longest come first. `c` is every č, ц, cz and tsch; `s` every s, z, š and ž; `h` every g, h and х; vowels are e (front), o (back), a.
 */
const runs =
  table(`tsch c | tch c | cx c | sx s | jx s | gx h | hx h | ux o | tsh c | ch c | cz c | ts c | tz c | dzh s | dj s | дж s | č c | ĉ c | ç c | ч c | ц c | c c
  | rzh r | rž r | рж r | rz r | ř r | sch s | shch s | щ s | sh s | sz s | zh s | š s | ŝ s | ş s | ш s | s s | z s | ž s | ĵ s | ж s | з s | с s | ß s
  | kh h | gh h | х h | г h | ĥ h | ĝ h | h h | g h | ck k | k k | q k | к k | x ks | ph v | f v | v v | w v | ф v | в v
  | th t | d d | t t | д d | т t | b p | p p | б p | п p | l l | ł l | л l | m m | м m | n n | н n | r r | р r
  | ya ea | ja ea | я ea | yu eo | ju eo | ю eo | yo eo | jo eo | ё eo | iu eo | ia ea | io eo | ie e | je e | ye e | oo o | ou o | ee e
  | a a | а a | o o | u o | о o | у o | e e | i e | і e | y e | j e | э e | е e | и e | ы e | й e`);
/** What Czech reads in its own way: ch is х there, and ck is цк; elsewhere they are č and k. */
const readTwoWays = /ch|ck/u;
const longestRun = 4;

/**
 * How a word sounds, whatever the alphabet and the spelling: one letter for each group of consonants and of vowels, none doubled.
 * Two where it has a `ch` or a `ck`.
 *
 *     sounds('Фучик')         // ['vocek'], as Fučík, Fuĉik and Fucik; Fuchik is ['vocek', 'vohek']
 *     sounds('Интергельпо')   // ['enterhelpo'], as Interhelpo
 */
export function sounds(word: string): string[] {
  const lower = word.normalize('NFC').toLowerCase();
  const heard = spell(lower);
  if (!readTwoWays.test(lower)) return [heard];
  return [heard, spell(lower.replace(/ch/gu, 'h').replace(/ck/gu, 'cq'))];
}

function spell(word: string): string {
  let made = '';
  for (let at = 0; at < word.length; ) {
    let length = longestRun;
    while (length > 0 && !runs.has(word.slice(at, at + length))) length--;
    const heard = runs.get(word.slice(at, at + length)) ?? plain(word[at] as string);
    if (made[made.length - 1] !== heard[0]) made += heard;
    at += Math.max(1, length);
  }
  return made;
}

/** A letter with an accent that has no sound of its own here is read without it. */
function plain(letter: string): string {
  const [base = ''] = letter.normalize('NFD');
  return runs.get(base) ?? '';
}

/** The consonants of a sound, with a mark for a vowel in front: what spellings hardly ever disagree on. */
export function skeleton(sound: string): string {
  return sound.replace(/^[aeo]+/u, 'a').replace(/(?<!^)[aeo]/gu, '');
}

function table(pairs: string): Map<string, string> {
  return new Map(pairs.split('|').map(pair => pair.trim().split(' ') as [string, string]));
}

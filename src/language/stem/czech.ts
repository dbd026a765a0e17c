/**
 * Endings of folded Czech words (no diacritics), longest first within each group. Declension and conjugation tables as in
 * any school grammar; possessive -uv/-ova, comparative -ejsi; what is left is at least three letters long.
 */
const endings = [
  ...'atech ovych ovymi ovemu oveho etem ejsich ejsimi ejsimu ejsiho'.split(' '),
  ...'atum ovou ovym ejsim nich nimi nemu neho'.split(' ').filter(e => !e.startsWith('n')),
  ...'ami emi ech ich ych ach imi ymi emu eho iho imu ove ovi ova ovo ovu ejsi ata aty ete eti ala alo ali aly ila ilo ili ily ela elo eli ely'.split(
    ' ',
  ),
  ...'em es im ym um ou am at os us ej uv al il el it et me te'.split(' '),
  ...'a e i o u y'.split(' '),
].sort((a, b) => b.length - a.length);

/** Consonants that soften before an ending (ruka, ruce; Praha, Praze) meet in one letter. */
const soften: [RegExp, string][] = [
  [/c$/u, 'k'],
  [/z$/u, 'h'],
  [/st$/u, 'sk'],
];

/** The stem of a folded Czech word: `druzstva`, `druzstvem` and `druzstvo` meet in `druzstv`. */
export function stemCzech(word: string): string {
  if (word.length <= 3 || /\d/u.test(word)) return word;
  const ending = endings.find(e => word.length - e.length >= 3 && word.endsWith(e));
  const bare = ending ? word.slice(0, -ending.length) : word;
  // an e that comes and goes: Mareček, Marečka; otec, otce
  const stem = bare.length > 3 ? bare.replace(/([^aeiouy])e([kc])$/u, '$1$2') : bare;
  for (const [pattern, letter] of soften) if (pattern.test(stem)) return stem.replace(pattern, letter);
  return stem;
}

/**
 * Words without an ending: article, pronouns, numbers, prepositions, conjunctions and adverbs of their own
 * (Fundamento de Esperanto, rules 1, 4, 5 and 8).
 */
const whole = new Set(
  (
    'la mi vi li si gi ni ili oni ci unu du tri kvar kvin ses sep ok nau dek cent mil ' +
    'al antau apud ce cirkau da de dum ekster el en gis inter je kontrau krom kun lau malgrau per po por post preter pri pro sen sub ' +
    'super sur tra trans anstatau kaj sed ke se cu ol do ja jen jes ne nek nu ec ju des for plus minus kvankam kvazau ' +
    'adiau almenau ambau ankau ankorau apenau baldau hierau hodiau jam jus morgau nun nur pli plej plu preskau tre tro tuj'
  ).split(' '),
);

/** The forty-five words of the table (kiu, tio, ĉie, neniam ...) with -j and -n. */
const correlative = /^((?:k|t|c|nen)?i(?:a|al|am|e|el|es|o|om|u))(?:jn|j|n)?$/u;

/** Rules 2, 3, 6 and 7: o, a, e with plural and accusative; as, is, os, us, u, i. */
const ending = /^(.{2,}?)(?:o|oj|on|ojn|a|aj|an|ajn|e|en|as|is|os|us|u|i)$/u;

/** Rule 6: participles as adjective, adverb or noun (`konstruita`, `konstruante`, `konstruinto`); the infinitive in -i is none (`inviti`). */
const participle = /^(.+)(?:ant|int|ont|at|it|ot)(?:o|oj|on|ojn|a|aj|an|ajn|e|en)$/u;

/** Roots that only end like a participle: `milito` is of `militi`, and `esperanto` has left `esperi` long ago. */
const noParticiple =
  /^(?:milit|invit|vizit|hezit|medit|merit|profit|limit|ekscit|imit|evit|recit|spirit|kredit|debat|konstat|kombat|soldat|advokat|kandidat|delikat|privat|pirat|pilot|komplot|renkont|horizont|esperant|elefant|gigant|diamant|labirint)[aeo]j?n?$/u;

/** -in- of persons: behind suffixes of persons, and behind roots that name a man or a boy. `vin-`, `magazin-` are no such words. */
const feminine =
  /^(.+(?:ist|ul|an|estr)|(?:bo|ge|pra|vic)?(?:amik|av|doktor|edz|fil|frat|gast|jun|kelner|knab|koleg|kuz|mastr|monah|najbar|nep|onkl|patr|princ|reg|sinjor|sklav|vir))in$/u;

/**
 * Suffixes that make a word of the same matter (fabrikejo, urbestro, vidinda), of the Fundamento's Universala Vortaro, and -ism-. They
 * go where five letters stay. Those that would join words of another meaning, above all -ist- and -ig-, stay: measured on pairs of
 * lemma and form they cost more than they bring, as search knows a word by its first five letters too.
 */
const derived = /^(.{5,})(?:ej|uj|estr|ism|ind)$/u;

const hasVowel = /[aeiou]/u;

/**
 * The root of a folded Esperanto word: grammatical endings, participles and some suffixes go (`fabrikojn` and `fabriko`
 * become `fabrik`, `konstruita` and `konstruas` become `konstru`), so that x-system, ĉ and bare c have one stem.
 */
export function stemEsperanto(word: string): string {
  if (word.length <= 2 || whole.has(word)) return word;
  const table = correlative.exec(word)?.[1];
  if (table) return table;
  const acting = noParticiple.test(word) ? undefined : participle.exec(word)?.[1];
  if (acting && acting.length >= 3 && hasVowel.test(acting)) return acting;
  const root = ending.exec(word)?.[1];
  if (!root) return word;
  const person = feminine.exec(root)?.[1] ?? root;
  const bare = derived.exec(person)?.[1];
  return bare && hasVowel.test(bare) ? bare : person;
}

import { alphabetFrom, anyLetter, type Letters } from '../morphology/letters.ts';
import { createNumbers, type Morphology, type Suffix, treeOf } from '../morphology/morphology.ts';

const states = ['noun', 'adjective', 'verb', 'end'];
const numberOf = (state: string) => states.indexOf(state);
const end = numberOf('end');

/**
 * The endings of Czech without diacritics, by the school patterns that have them (Havránek and Jedlička, "Česká mluvnice").
 * What they do to the consonant before them (ruka, ruce; český, čeští) is in `unite`.
 */
const slots: [slot: string, of: string, endings: string, behind?: 'vowel'][] = [
  // pán, hrad, muž, stroj; žena, růže, píseň, kost; město, moře, stavení
  ['noun', 'noun', 'a u o e y i ou em um am im ech ich ach ami emi imi mi ovi ove'],
  // kuře, drama, muzeum, génius
  ['rareNoun', 'noun', 'ata ete eti etem at atum atech aty atu atem us'],
  ['possessive', 'noun', 'uv ova ovo ovy ovu ovym ovych ovymi ovou oveho ovemu'],
  ['adjective', 'adjective', 'y a e i o eho iho emu imu em im ou ym ych ich ymi imi yma ima'],
  ['comparative', 'adjective', 'ejsi ejsiho ejsimu ejsim ejsich ejsimi eji ej si siho sich sim simi simu'],
  // dělá
  [
    'verbA',
    'verb',
    'at al ala alo ali aly am as a ame ate aji aj ej ejte ejme ajic ajice an ana ano ani any',
  ],
  // prosí, trpí, sází
  [
    'verbI',
    'verb',
    'it il ila ilo ili ily im is i ime ite eji ic ice en ena eno eni eny te et el ela elo eli ely',
  ],
  // kupuje
  [
    'verbUje',
    'verb',
    'ovat oval ovala ovalo ovali ovaly uji uju ujes uje ujeme ujete ujou uj ujte ujic ujice',
  ],
  ['verbUje', 'verb', 'ovan ovana ovano ovani ovany'],
  // tiskne, mine
  [
    'verbNe',
    'verb',
    'nout nul nula nulo nuli nuly nu nes ne neme nete nou ni nut nuta nuto nuty l la lo li ly',
  ],
  // nese, bere, peče
  ['verbE', 'verb', 'u es e eme ete ou ejes eje ejeme ejete'],
  // kryje; and stems that stay bare: zná
  ['verbVowel', 'verb', 't l la lo li ly m s me te ji n na no ni ny je jes jeme jete ju jou jte', 'vowel'],
];

/** Infinitives that hide their stem's consonant: vést, ved-; péct and péci, pek-. */
const infinitives: [ending: string, consonants: string][] = [
  ['st', 'dts'],
  ['ct', 'cz'],
  ['ci', 'cz'],
];

const latin = alphabetFrom('a');
const spoken = latin.set('aeiouy');

/** Czech words: `stems` are noun, adjective and verb; ne- and nej- are their prefixes. */
export function czechMorphology(): Morphology {
  const costs = createNumbers();
  const ending = (name: string, letters: string, of: string, behind: Letters = anyLetter): Suffix => ({
    letters,
    cost: costs.of(name),
    from: [numberOf(of)],
    to: end,
    behind,
    harmony: anyLetter,
  });

  const suffixes = slots.flatMap(([slot, of, endings, behind]) =>
    endings
      .split(' ')
      .map(letters => ending(`${slot} ${letters}`, letters, of, behindOf(letters, behind === 'vowel'))),
  );
  for (const [letters, consonants] of infinitives)
    suffixes.push({
      ...ending(`infinitive ${letters}`, letters, 'verb'),
      restore: before => [...consonants].map(consonant => before + consonant),
    });

  return {
    alphabet: latin,
    // l and r can be the heart of a syllable: krk, vlk
    vowels: spoken | latin.set('lr'),
    states: states.length,
    stems: ['noun', 'adjective', 'verb'].map(numberOf),
    ends: states.map(numberOf),
    tree: treeOf(suffixes, latin),
    prefixes: [
      { pattern: /^ne(?!j[^aeiouy])/u, cost: costs.of('prefix ne') },
      { pattern: /^nej/u, cost: costs.of('prefix nej') },
    ],
    costs: costs.names,
    unite,
  };
}

/** -l and -n of the past and of participles: behind a, e, i, u, y where the stem ends in a vowel, otherwise behind a consonant. */
function behindOf(letters: string, vowel: boolean): Letters {
  if (vowel) return latin.set('aeiuy');
  return /^[ln]/u.test(letters) ? ~spoken : anyLetter;
}

/**
 * Stems that differ only by their place in a word meet: -ismus and -izmus; an e that comes and goes (Mareček, Marečka; továren,
 * továrna); and at the end k and c, h and z, ch and š, sk and št, ck and čt (rok, roce; Praha, Praze; Čech, Češi; český, čeští).
 */
function unite(stem: string): string {
  const last = stem.charAt(stem.length - 1);
  if ('aeiouy'.includes(last)) return stem;
  const long = stem.length > 3;
  const skipsE =
    long && stem.charAt(stem.length - 2) === 'e' && !'aeiouy'.includes(stem.charAt(stem.length - 3));
  const bare = stem.slice(0, skipsE ? -2 : -1);
  const before = bare.charAt(bare.length - 1);
  if (last === 'h') return before === 'c' ? `${bare.slice(0, -1)}s` : `${bare}z`;
  if (last === 'k' || (last === 't' && stem.length > 4 && (before === 's' || before === 'c')))
    return `${bare}c`;
  if (last === 'm' && bare.endsWith('is')) return `${bare.slice(0, -1)}zm`;
  return bare + last;
}

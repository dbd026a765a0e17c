import { forms, inflected, months, type NumberLexicon, never, type Part } from './lexicon.ts';

/** The numbers by the vowel of their endings, folded (ө and ү are о and у). */
const withA = '6 алты | 20 жыйырма | 40 кырк | 60 алтымыш';
const withE = '1 бир | 2 эки | 5 беш | 7 жети | 8 сегиз | 70 жетимиш | 80 сексен | 1000 мин';
const withO = '3 уч | 4 торт | 9 тогуз | 10 он | 30 отуз | 50 элуу | 90 токсон | 100 жуз';

/** Endings of the cases and of the plural, by that vowel. */
const endings: [table: string, cases: string][] = [
  [withA, '- нын тын дын га ка ны ты ды да та дан тан сы лар лары ларда ларында ларынан сында сынан'],
  [withE, '- нин тин дин ге ке ни ти ди де те ден тен си лер лери лерде леринде леринен синде инде'],
  [withO, '- нун тун дун го ко ну ту ду до то дон тон су лор лору лордо лорундо лорунан ундо унан'],
];
/** An ordinal ends in -нчы behind a vowel, -ынчы behind a consonant, in harmony with it. */
const ordinals = `1 биринчи | 2 экинчи | 3 учунчу | 4 тортунчу | 5 бешинчи | 6 алтынчы | 7 жетинчи | 8 сегизинчи | 9 тогузунчу | 10 онунчу
  | 20 жыйырманчы | 30 отузунчу | 40 кыркынчы | 50 элуунчу | 60 алтымышынчы | 70 жетимишинчи | 80 сексенинчи | 90 токсонунчу
  | 100 жузунчу`;
const casesOfOrdinals =
  '- нын нин нун га ге го ны ни ну да де до дан ден дон сы си су лар лер лор лары лери лору';

/** Kyrgyz: the words in their cases, ordinals in -нчы. */
export function kyrgyz(): NumberLexicon {
  const parts = endings.flatMap(([table, cases]) => inflected(table, cases));
  return {
    parts: new Map<string, Part>([
      ...forms('0 нол'),
      ...parts.map(([word, part]): [string, Part] => [word, { ...part, multiplies: part.value >= 100 }]),
      ...forms('2 экоо экоону | 3 учоо учоону | 4 тортоо | 5 бешоо | 6 алтоо | 7 жетоо'),
      ...inflected('1000000 миллион', '- дон дун го до', { multiplies: true }),
      ...inflected(ordinals, casesOfOrdinals, { ordinal: true }),
      ...forms('1000 мининчи', { ordinal: true, multiplies: true }),
    ]),
    tenTakesUnits: true,
    ordinalsJoin: false,
    yearsInPairs: false,
    and: new Set(),
    pointIsOrdinal: false,
    monthBefore: true,
    yearBefore: never,
    yearBehind: /^(?:жыл|жыл(?:ы|дын|ынын|га|ына|ды|ын|да|ында|дан|ынан|кы)|ж)$/u,
    decade: /^(?:жылдар[а-я]*|жж)$/u,
    century: /^кылым[а-я]*$/u,
    ordinalEnding: /^(?:н?чы|н?чи|н?чу|ынчы|инчи|унчу|с?[ыиу](?:нда|ндо|нде|нан|нон|нен|на|но|не)?)$/u,
    decadeEnding: /^жж$/u,
    monthOf: months(
      /^(?:(янв(?:ар[а-я]+)?)|(фев(?:рал[а-я]+)?)|(март[а-я]*)|(апр(?:ел[а-я]+)?)|(май[а-я]*)|(июн[а-я]+)|(июл[а-я]+)|(авг(?:уст[а-я]*)?)|(сен(?:тябр[а-я]+)?)|(окт(?:ябр[а-я]+)?)|(ноя(?:бр[а-я]+)?)|(дек(?:абр[а-я]+)?))$/u,
    ),
  };
}

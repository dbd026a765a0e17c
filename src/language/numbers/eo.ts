import { compounds, forms, inflected, months, type NumberLexicon } from './lexicon.ts';

const units = '2 du | 3 tri | 4 kvar | 5 kvin | 6 ses | 7 sep | 8 ok | 9 nau';
const endings = 'a an aj ajn e';
const nouns = 'o on oj ojn';

/** Esperanto, folded: tens and hundreds are one word (dudek, naŭcent), ordinals end in -a (Zamenhof, Fundamento, §4). */
export function esperanto(): NumberLexicon {
  const ten = forms('10 dek');
  const tens = compounds(units, '', ten, (unit, ten) => unit * ten);
  const hundreds = compounds(units, '', forms('100 cent'), (unit, hundred) => unit * hundred);
  const all = [...forms(`1 unu | ${units} | 100 cent`), ...ten, ...tens, ...hundreds];
  const tables = all.map(([word, { value }]) => `${value} ${word}`);
  const glued = tens
    .concat(ten)
    .flatMap(([word, { value }]) =>
      compounds(`${value} ${word}`, '', forms(`1 unu | ${units}`), (tens, unit) => tens + unit),
    );
  return {
    parts: new Map([
      ...forms('0 nul nulo'),
      ...all,
      ...glued,
      ...inflected(
        [...tables, ...glued.map(([word, { value }]) => `${value} ${word}`)].join(' | '),
        endings,
        {
          ordinal: true,
        },
      ),
      ...inflected('10 dek | 100 cent', nouns, { ordinal: true }),
      // tens in the plural are years where nothing else is said: la dudekaj
      ...inflected(tens.map(([word, { value }]) => `${value} ${word}`).join(' | '), 'aj ajn', {
        ordinal: true,
        decade: true,
      }),
      ...forms('1000 mil | 1000000 miliono milionoj miliona', { multiplies: true }),
      ...inflected('1000 mil', `${endings} ${nouns}`, { ordinal: true, multiplies: true }),
    ]),
    tenTakesUnits: true,
    ordinalsJoin: false,
    yearsInPairs: false,
    and: new Set(),
    pointIsOrdinal: false,
    monthBefore: false,
    yearBefore: /^jaron?$/u,
    yearBehind: /^jaron?$/u,
    decade: /^(?:jarojn?|jardekon?)$/u,
    century: /^jarcento?j?n?$/u,
    ordinalEnding: /^(?:an?|ajn?|e)$/u,
    decadeEnding: /^ajn?$/u,
    monthOf: months(
      /^(?:(januaron?)|(februaron?)|(marton?)|(aprilon?)|(majon?)|(junion?)|(julion?)|(auguston?)|(septembron?)|(oktobron?)|(novembron?)|(decembron?))$/u,
    ),
  };
}

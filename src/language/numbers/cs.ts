import { compounds, forms, inflected, months, type NumberLexicon } from './lexicon.ts';

/** Endings of a hard adjective without diacritics: dvacátý, dvacátého … dvacátých. */
const endings = 'y eho emu em ym a e ou ych ymi i';
const units = '1 jeden jedna jedno | 2 dva dve | 3 tri | 4 ctyri | 5 pet | 6 sest | 7 sedm | 8 osm | 9 devet';
const tens =
  '20 dvacet | 30 tricet | 40 ctyricet | 50 padesat | 60 sedesat | 70 sedmdesat | 80 osmdesat | 90 devadesat';
const ordinalTens =
  '20 dvacat | 30 tricat | 40 ctyricat | 50 padesat | 60 sedesat | 70 sedmdesat | 80 osmdesat | 90 devadesat';
const teens = `10 deset | 11 jedenact | 12 dvanact | 13 trinact | 14 ctrnact | 15 patnact | 16 sestnact | 17 sedmnact | 18 osmnact
  | 19 devatenact`;

/** Czech, folded, with its turned numbers (pětadvacet) and ordinals in each part (dvacátého čtvrtého). */
export function czech(): NumberLexicon {
  const cardinalTens = inflected(tens, '- i');
  const tensOfOrdinals = inflected(ordinalTens, endings, { ordinal: true });
  return {
    parts: new Map([
      ...forms(
        `0 nula nuly | ${units} | 1 jednoho jedne jednomu jednom jednim jednu | 2 dvou dvema | 3 trech trem tremi
         | 4 ctyr ctyrech ctyrem ctyrmi | 9 deviti | 10 deseti`,
      ),
      ...inflected('5 pet | 6 sest | 7 sedm | 8 osm', '- i'),
      ...inflected(teens, '- i'),
      ...cardinalTens,
      ...compounds(units, 'a', [...cardinalTens, ...tensOfOrdinals], (unit, ten) => ten + unit),
      ...compounds(tens, '', forms(units), (ten, unit) => ten + unit),
      ...compounds(teens, '', forms('100 set sta'), (teen, hundred) => teen * hundred),
      ...forms('100 sto sta ste set stu stech', { multiplies: true }),
      ...forms(
        '200 dveste dvesta | 300 trista | 400 ctyrista | 500 petset | 600 sestset | 700 sedmset | 800 osmset | 900 devetset',
      ),
      ...inflected('100 st', 'y eho emu em ym ou ych', { ordinal: true }),
      ...forms('1000 tisic tisice tisici tisicu tisicum | 1000000 milion milionu miliony', {
        multiplies: true,
      }),
      ...inflected(
        `2 druh | 4 ctvrt | 5 pat | 6 sest | 7 sedm | 8 osm | 9 devat | 10 desat | 11 jedenact | 12 dvanact | 13 trinact
         | 14 ctrnact | 15 patnact | 16 sestnact | 17 sedmnact | 18 osmnact | 19 devatenact`,
        'y eho emu em ym a e ou ych ymi',
        { ordinal: true },
      ),
      ...inflected('1 prvn | 3 tret', 'i iho imu im ich imi', { ordinal: true }),
      ...tensOfOrdinals,
      ...inflected('900 devitist devatist | 800 osmist | 200 dvoust | 300 trist', endings, { ordinal: true }),
    ]),
    tenTakesUnits: false,
    ordinalsJoin: true,
    yearsInPairs: false,
    and: new Set(['a']),
    pointIsOrdinal: true,
    monthBefore: false,
    yearBefore: /^(?:rok|roku|roce|rokem|roky|leta|letech)$/u,
    yearBehind: /^(?:rok|roku|roce|rokem)$/u,
    decade: /^(?:leta|let|letech|letum|lety)$/u,
    century: /^(?:stoleti|stoletich|stoletim|vek|veku)$/u,
    ordinalEnding: /^(?:ty|teho|temu|tem|ta|te|tou|y|eho|emu|em|a|e|ho|mu|m)$/u,
    decadeEnding: /^(?:ta|tych|ty|a)$/u,
    monthOf: months(
      /^(?:(led(?:en|na|nu|nem))|(unor[aeu]?m?)|(brez(?:en|na|nu|nem))|(dub(?:en|na|nu|nem))|(kvet(?:en|na|nu|nem))|(cerv(?:en|na|nu|nem))|(cerven(?:ec|ce|ci|cem))|(srp(?:en|na|nu|nem))|(zari|zarim)|(rij(?:en|na|nu|nem))|(listopad[ue]?m?)|(prosin(?:ec|ce|ci|cem)))$/u,
    ),
  };
}

import { forms, months, type NumberLexicon, never } from './lexicon.ts';

/** English, with its years in pairs (nineteen twenty-five), decades (twenties) and “oh” for a nought in them. */
export function english(): NumberLexicon {
  return {
    parts: new Map([
      ...forms(
        `0 zero nought | 1 one | 2 two | 3 three | 4 four | 5 five | 6 six | 7 seven | 8 eight | 9 nine | 10 ten
         | 11 eleven | 12 twelve | 13 thirteen | 14 fourteen | 15 fifteen | 16 sixteen | 17 seventeen | 18 eighteen
         | 19 nineteen | 20 twenty | 30 thirty | 40 forty fourty | 50 fifty | 60 sixty | 70 seventy | 80 eighty | 90 ninety`,
      ),
      ...forms('100 hundred hundreds | 1000 thousand thousands | 1000000 million millions', {
        multiplies: true,
      }),
      ...forms(
        `1 first | 2 second | 3 third | 4 fourth | 5 fifth | 6 sixth | 7 seventh | 8 eighth | 9 ninth | 10 tenth
         | 11 eleventh | 12 twelfth | 13 thirteenth | 14 fourteenth | 15 fifteenth | 16 sixteenth | 17 seventeenth
         | 18 eighteenth | 19 nineteenth | 20 twentieth | 30 thirtieth | 40 fortieth | 50 fiftieth | 60 sixtieth
         | 70 seventieth | 80 eightieth | 90 ninetieth`,
        { ordinal: true },
      ),
      ...forms('100 hundredth | 1000 thousandth', { ordinal: true, multiplies: true }),
      ...forms(
        '20 twenties | 30 thirties | 40 forties fourties | 50 fifties | 60 sixties | 70 seventies | 80 eighties | 90 nineties',
        { decade: true },
      ),
    ]),
    tenTakesUnits: false,
    ordinalsJoin: false,
    yearsInPairs: true,
    and: new Set(['and']),
    pointIsOrdinal: false,
    monthBefore: true,
    yearBefore: /^year$/u,
    yearBehind: never,
    decade: /^decades?$/u,
    century: /^centur(?:y|ies)$/u,
    ordinalEnding: /^(?:st|nd|rd|th)$/u,
    decadeEnding: /^s$/u,
    monthOf: months(
      /^(?:(jan(?:uary)?)|(feb(?:ruary)?)|(mar(?:ch)?)|(apr(?:il)?)|(may)|(june?)|(july?)|(aug(?:ust)?)|(sept?(?:ember)?)|(oct(?:ober)?)|(nov(?:ember)?)|(dec(?:ember)?))$/u,
    ),
  };
}

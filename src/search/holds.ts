import { fold, type Language, words } from '../language/index.ts';
import type { AnswerKind } from './answer-kind.ts';

/** Kinds of answer without a form by which a sentence shows that it holds one. */
export const formless: ReadonlySet<AnswerKind> = new Set(['what', 'where', 'why']);

/** One to ten in words, folded, as the articles write them. */
const smallNumbers: Record<Language, RegExp> = {
  en: /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|both|half|month)\b/iu,
  ru: /(?<!\p{L})(?:од(?:ин|на|но)|дв(?:а|е|ух)|тр(?:и|ёх)|четыр\p{L}*|пят\p{L}*|шест\p{L}*|сем\p{L}*|восем\p{L}*|восьм\p{L}*|девят\p{L}*|десят\p{L}*|месяц\p{L}*)(?!\p{L})/iu,
  cs: /(?<!\p{L})(?:jed(?:en|na|no)|dv(?:a|ě|ou)|tři|tří|čtyř\p{L}*|pět\p{L}*|šest\p{L}*|sedm\p{L}*|osm\p{L}*|devět\p{L}*|deset\p{L}*|měsíc\p{L}*)(?!\p{L})/iu,
  eo: /\b(?:unu|du|tri|kvar|kvin|ses|sep|ok|naŭ|dek|monato\w*)\b/iu,
  ky: /(?<!\p{L})(?:бир|эки|үч|төрт|беш|алты|жети|сегиз|тогуз|он|ай)(?!\p{L})/iu,
};
/** A number with a unit of length, area, weight or heat, or a share. */
const measured: Record<Language, RegExp> = {
  en: /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))(?:[ \u00A0-]square)?[ \u00A0-](?:m|km|metre|kilometre|hectare|verst|degree|ton|litre)/u,
  ru: /(?:\d|(?:од|дв|тр|четыр|пят|шест|сем|вос|девят|десят)\p{L}*)[ \u00A0](?:квадратн\p{L}+ )?(?:м|км|метр|километр|гектар|га|верст|вёрст|градус|тонн|литр)/u,
  cs: /(?:\d|(?:jed|dv|tř|čtyř|pět|šest|sedm|osm|devět|deset)\p{L}*)[ \u00A0](?:čtverečn\p{L}+ )?(?:m|km|metr|kilometr|hektar|verst|stup|tun|litr)/u,
  eo: /(?:\d|(?:unu|du|tri|kvar|kvin|ses|sep|ok|naŭ|dek))[ \u00A0](?:kvadrat\p{L}* ?)?(?:m|km|metr|kilometr|hektar|verst|grad|tun|litr)/u,
  ky: /(?:\d|(?:бир|эки|үч|төрт|беш|алты|жети|сегиз|тогуз|он))[ \u00A0](?:чарчы |квадраттык )?(?:м|км|метр|километр|чакырым|гектар|градус|тонна|литр)/u,
};
const money: Record<Language, RegExp> = {
  en: /crown|rouble|\bsoms?\b|dollar|money|credit/iu,
  ru: /крон|рубл|сом(?:ов|а)?(?!\p{L})|доллар|деньг|денег|кредит/iu,
  cs: /korun|rubl|som[ůy]?(?!\p{L})|dolar|peněz|peníz|úvěr/iu,
  eo: /kron|rubl|som[oj]|dolar|mon[oj]|kredit/iu,
  ky: /крон|рубл|сом|доллар|акча|насыя|кредит/iu,
};
const clock = /\d[:.]\d\d/u;

/** A word that begins with a capital inside a sentence, or the first of two such words at its beginning. */
const names = /(?<=[\p{L}\p{N},;:)»”“„«] )[«„“]?\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+(?= \p{Lu})/gu;
const numbers = /\d+(?:[.,\u00A0]\d+)*/gu;

/** As many letters of a word as tell whether it is the same one in another form. */
const prefix = 4;

/** What a sentence holds that may be an answer; read once, when the sentence is first looked at. */
export interface Holds {
  /** for each number and each name in it, the beginnings of its words */
  numbers: string[][];
  names: string[][];
  smallNumber: boolean;
  measured: boolean;
  money: boolean;
  clock: boolean;
}

export function whatHolds(sentence: string, language: Language): Holds {
  const found = (pattern: RegExp) => (sentence.match(pattern) ?? []).map(text => beginnings(text, language));
  return {
    numbers: found(numbers),
    names: found(names),
    smallNumber: smallNumbers[language].test(sentence),
    measured: measured[language].test(sentence),
    money: money[language].test(sentence),
    clock: clock.test(sentence),
  };
}

/** The beginnings of the words of a text, by which another form of a word is known again. */
export function beginnings(text: string, language: Language): string[] {
  return words(text).map(word => fold(word, language).slice(0, prefix));
}

/**
 * Whether a sentence holds an answer of the kind that is asked for. What the question itself names (`asked`, its beginnings) does not
 * count: the sentence “Fučík came in 1930” does not tell who came in 1930 if Fučík was asked about. True where the form of a sentence
 * cannot tell.
 */
export function carries(kind: AnswerKind, holds: Holds, asked: Set<string>): boolean {
  const isNew = (found: string[]) => found.some(beginning => !asked.has(beginning));
  switch (kind) {
    case 'when':
    case 'howMany':
    case 'howLong':
      return holds.smallNumber || holds.numbers.some(isNew);
    case 'size':
      return holds.measured;
    case 'cost':
      return holds.money;
    case 'clock':
      return holds.clock;
    case 'who':
      return holds.names.some(isNew);
    default:
      return true;
  }
}

import { fold, type Language, words } from '../language/index.ts';

/** What kind of answer a question wants. `what` is every other question. */
export type AnswerKind =
  | 'when'
  | 'clock'
  | 'howMany'
  | 'howLong'
  | 'size'
  | 'cost'
  | 'who'
  | 'where'
  | 'why'
  | 'what';

/** Patterns over a folded question, tried in this order: "how long" before "how many", "what year" before "what". */
const patterns: Record<Language, [AnswerKind, RegExp][]> = {
  en: [
    [
      'cost',
      /\b(?:price|prices|costs?|salary|salaries|wages?|fee|fees|tickets?|how much money|cheap|pay|paid)\b/u,
    ],
    ['clock', /\b(?:(?:opening|working|business) hours|(?:what|which) time|open today|oclock)\b/u],
    [
      'size',
      /\bhow (?:tall|high|deep|far|big|large|wide|heavy|hot|many (?:hectares|metres|kilometres|km))\b/u,
    ],
    ['howLong', /\bhow (?:long|many (?:days|weeks|months|years))\b/u],
    ['when', /\b(?:when|(?:what|which) (?:year|date|day|month|time)|since when|how old)\b/u],
    ['howMany', /\bhow (?:many|much)\b|\b(?:what|which) (?:share|percent|percentage|number|amount)\b/u],
    ['who', /\b(?:who|whom|whose|whos)\b/u],
    [
      'where',
      /\b(?:where|wheres|(?:what|which) (?:city|town|place|street|address|river|station|district)|how (?:do i|to) get)\b/u,
    ],
    ['why', /\b(?:why|what for|how come|reason)\b/u],
  ],
  ru: [
    [
      'cost',
      /(?:^| )(?:цена|цены|цену|ценой|почем|стоит|стоил|стоила|стоило|стоят|стоимость|зарплат\S*|билет\S*|сколько (?:денег|платил\S*|стоил\S*|стоит)|дешев\S*)(?= |$)/u,
    ],
    [
      'clock',
      /(?:^| )(?:часы работы|режим работы|во сколько|в котором часу|график работы|до скольки|со скольки)(?= |$)/u,
    ],
    [
      'size',
      /(?:^| )(?:какой (?:глубины|высоты|длины|площади|ширины)|насколько (?:велик\S*|высок\S*|глубок\S*|далеко)|сколько (?:метров|километров|гектаров|градусов|км)|как далеко|какая (?:площадь|высота|глубина|длина|температура))(?= |$)/u,
    ],
    ['howLong', /(?:^| )(?:как долго|сколько (?:времени|лет|дней|месяцев|недель|длил\S*|ехал\S*))(?= |$)/u],
    [
      'when',
      /(?:^| )(?:когда|в каком году|какого числа|какой год|в какой день|в каких годах|с какого года)(?= |$)/u,
    ],
    ['howMany', /(?:^| )(?:сколько|какая доля|какой процент|на сколько|насколько|скольких)(?= |$)/u],
    ['who', /(?:^| )(?:кто|кого|кому|кем|ком|чей|чья|чье|чьи|чьим|чьего)(?= |$)/u],
    [
      'where',
      /(?:^| )(?:где|куда|откуда|в каком (?:городе|месте|районе)|на какой (?:улице|реке|станции)|как (?:пройти|добраться|найти))(?= |$)/u,
    ],
    ['why', /(?:^| )(?:почему|зачем|отчего|по какой причине)(?= |$)/u],
  ],
  cs: [
    [
      'cost',
      /\b(?:cena|ceny|cenu|kolik (?:stoji|stal|stala|stalo|penez|se platilo)|stoji to|plat|platy|mzda|mzdy|vstupne|listek|listky|levny|levne)\b/u,
    ],
    [
      'clock',
      /\b(?:oteviraci doba|oteviraci dobu|provozni doba|v kolik|kolik je hodin|do kolika|od kolika)\b/u,
    ],
    [
      'size',
      /\b(?:jak (?:hlubok\S*|velk\S*|daleko|vysok\S*|dlouh[aey]|sirok\S*|horko)|kolik (?:metru|kilometru|hektaru|stupnu|km)|jaka (?:rozloha|vyska|hloubka|delka|teplota))\b/u,
    ],
    ['howLong', /\b(?:jak dlouho|kolik (?:dni|dnu|let|roku|mesicu|tydnu))\b/u],
    [
      'when',
      /\b(?:kdy|(?:v|ve|do|od) (?:kterem|jakem|ktereho|jakeho) (?:roce|roku)|ktery rok|jake datum|ktereho dne|od kdy|dokdy)\b/u,
    ],
    ['howMany', /\b(?:kolik|kolika|kolikati|jaky podil|jaka cast)\b/u],
    ['who', /\b(?:kdo|koho|komu|kym|kom|ci|cim dilem)\b/u],
    ['where', /\b(?:kde|kam|odkud|(?:ve|v) kterem meste|jak se dostanu|u ktere reky)\b/u],
    ['why', /\b(?:proc|z jakeho duvodu)\b/u],
  ],
  eo: [
    [
      'cost',
      /\b(?:kostas|kostis|kosto|kostoj|prezo|prezoj|salajro|salajron|bileto|biletoj|kiom da mono|multekosta|malmultekosta|pagis|pagi)\b/u,
    ],
    ['clock', /\b(?:kioma horo|je kioma horo|malfermhoroj|malfermaj horoj|horaro)\b/u],
    [
      'size',
      /\b(?:kiel (?:granda|profunda|longa|alta|larga|malproksime|varma)|kiom (?:granda|profunda|longa|alta|varma|varmege|malproksime|da (?:metroj|kilometroj|hektaroj|gradoj)))\b/u,
    ],
    ['howLong', /\b(?:kiom longe|kiom da (?:tagoj|jaroj|monatoj|semajnoj|tempo))\b/u],
    ['when', /\b(?:kiam|en kiu jaro|kiu jaro|je kiu dato|kiun tagon|kiujare|ekde kiam)\b/u],
    ['howMany', /\b(?:kiom|kioma)\b/u],
    ['where', /\b(?:kie|kien|de kie|en kiu (?:urbo|loko)|ce kiu rivero)\b/u],
    ['why', /\b(?:kial|pro kio)\b/u],
    ['who', /\b(?:kies|kiu|kiun|kiuj)\b(?! (?:\w+(?:o|oj|on|ojn))\b)/u],
  ],
  ky: [
    [
      'cost',
      /(?:^| )(?:баасы|баа|канча турат|канча турган|канча сом|канча акча|айлыгы|айлык акы\S*|айлык|билет\S*|арзан|кымбат|толошкон|толоду)(?= |$)/u,
    ],
    [
      'clock',
      /(?:^| )(?:саат канчада|саат канчадан|саат канчага|иш убактысы|иштоо убактысы|канчадан канчага)(?= |$)/u,
    ],
    [
      'size',
      /(?:^| )(?:канча (?:метр|километр|чакырым|гектар|градус)\S*|канчалык (?:терен|бийик|чон|узун|алыс|ысык)\S*|терендиги канча|бийиктиги канча|узундугу канча|аянты канча)(?= |$)/u,
    ],
    ['howLong', /(?:^| )(?:канча (?:убакыт|убак|кун|жыл|ай|жума)\S*|кайсы убакытка|канчага чейин)(?= |$)/u],
    [
      'when',
      /(?:^| )(?:качан\S*|кайсы (?:жыл|кун|убак|датада)\S*|канчанчы (?:жыл|кун)\S*|кай жыл\S*)(?= |$)/u,
    ],
    ['howMany', /(?:^| )(?:канча\S*|нече\S*|канчалык)(?= |$)/u],
    ['who', /(?:^| )(?:ким|кимдин|кимге|кимди|кимдер|кимден|кимдики|кимдердин)(?= |$)/u],
    [
      'where',
      /(?:^| )(?:кайда|кайдан|каякта|кайсы (?:жерде|шаар\S*|коч\S*|дары\S*)|кайсыл жерде|кантип (?:барса|жетсе|барам)\S*)(?= |$)/u,
    ],
    ['why', /(?:^| )(?:эмнеге|неге|эмне учун|эмне себептен|эмне себеп)(?= |$)/u],
  ],
};

/** The kind of answer that a question wants: `answerKind('Kolik lidí přijelo?', 'cs') === 'howMany'`. */
export function answerKind(question: string, language: Language): AnswerKind {
  const folded = words(question)
    .map(word => fold(word, language))
    .join(' ');
  return patterns[language].find(([, pattern]) => pattern.test(folded))?.[0] ?? 'what';
}

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

/**
 * Whether a sentence holds an answer of the kind that is asked for. What the question itself names does not count: the sentence
 * “Fučík came in 1930” does not tell who came in 1930 if Fučík was asked about. True where the form of a sentence cannot tell.
 */
export function carries(
  kind: AnswerKind,
  sentence: string,
  { text, language }: { text: string; language: Language },
): boolean {
  const asked = new Set(words(text).map(word => fold(word, language).slice(0, prefix)));
  const isNew = (found: string) =>
    words(found).some(word => !asked.has(fold(word, language).slice(0, prefix)));
  if (kind === 'when' || kind === 'howMany' || kind === 'howLong') {
    if ((sentence.match(numbers) ?? []).some(isNew)) return true;
    return smallNumbers[language].test(sentence);
  }
  if (kind === 'size') return measured[language].test(sentence);
  if (kind === 'cost') return money[language].test(sentence);
  if (kind === 'clock') return clock.test(sentence);
  if (kind === 'who') return (sentence.match(names) ?? []).some(isNew);
  return true;
}

/** As many letters of a word as tell whether it is the same one in another form. */
const prefix = 4;

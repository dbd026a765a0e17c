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
  return kindsAsked(question, language)[0] ?? 'what';
}

/** All kinds of answer that a text asks for, the surest first: “who made it, and when” asks for two. */
export function kindsAsked(text: string, language: Language): AnswerKind[] {
  const folded = words(text)
    .map(word => fold(word, language))
    .join(' ');
  return patterns[language].filter(([, pattern]) => pattern.test(folded)).map(([kind]) => kind);
}

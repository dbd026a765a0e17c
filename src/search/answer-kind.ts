import { fold, type Language, words } from '../language/index.ts';

/** What kind of answer a question wants. `what` is every other question. */
export type AnswerKind = 'when' | 'howMany' | 'howLong' | 'who' | 'where' | 'why' | 'what';

/** Patterns over a folded question, tried in this order: "how long" before "how many", "what year" before "what". */
const patterns: Record<Language, [AnswerKind, RegExp][]> = {
  en: [
    ['howLong', /\bhow (?:long|many (?:days|weeks|months|years))\b/u],
    ['when', /\b(?:when|(?:what|which) (?:year|date|day|month|time)|since when|how old)\b/u],
    [
      'howMany',
      /\bhow (?:many|much|big|large|deep|far|high|tall|hot)\b|\b(?:what|which) (?:share|percent|percentage|number|amount|price)\b/u,
    ],
    ['who', /\b(?:who|whom|whose|whos)\b/u],
    [
      'where',
      /\b(?:where|wheres|(?:what|which) (?:city|town|place|street|address|river|station|district)|how (?:do i|to) get)\b/u,
    ],
    ['why', /\b(?:why|what for|how come|reason)\b/u],
  ],
  ru: [
    ['howLong', /(?:^| )(?:как долго|сколько (?:времени|лет|дней|месяцев|недель|длил\S*|ехал\S*))(?= |$)/u],
    [
      'when',
      /(?:^| )(?:когда|в каком году|какого числа|какой год|в какой день|в каких годах|с какого года)(?= |$)/u,
    ],
    [
      'howMany',
      /(?:^| )(?:сколько|какой глубины|какая доля|какой процент|на сколько|насколько|скольких)(?= |$)/u,
    ],
    ['who', /(?:^| )(?:кто|кого|кому|кем|ком|чей|чья|чье|чьи|чьим|чьего)(?= |$)/u],
    [
      'where',
      /(?:^| )(?:где|куда|откуда|в каком (?:городе|месте|районе)|на какой (?:улице|реке|станции)|как (?:пройти|добраться|найти))(?= |$)/u,
    ],
    ['why', /(?:^| )(?:почему|зачем|отчего|по какой причине)(?= |$)/u],
  ],
  cs: [
    ['howLong', /\b(?:jak dlouho|kolik (?:dni|dnu|let|roku|mesicu|tydnu))\b/u],
    [
      'when',
      /\b(?:kdy|(?:v|ve|do|od) (?:kterem|jakem|ktereho|jakeho) (?:roce|roku)|ktery rok|jake datum|ktereho dne|od kdy|dokdy)\b/u,
    ],
    [
      'howMany',
      /\b(?:kolik|kolika|kolikati|jak (?:hluboka|velka|velke|velky|daleko|vysoka)|jaky podil|jaka cast)\b/u,
    ],
    ['who', /\b(?:kdo|koho|komu|kym|kom|ci|cim dilem)\b/u],
    ['where', /\b(?:kde|kam|odkud|(?:ve|v) kterem meste|jak se dostanu|u ktere reky)\b/u],
    ['why', /\b(?:proc|z jakeho duvodu)\b/u],
  ],
  eo: [
    ['howLong', /\b(?:kiom longe|kiom da (?:tagoj|jaroj|monatoj|semajnoj|tempo))\b/u],
    ['when', /\b(?:kiam|en kiu jaro|kiu jaro|je kiu dato|kiun tagon|kiujare|ekde kiam)\b/u],
    ['howMany', /\b(?:kiom|kioma|kiel (?:granda|profunda|longa|alta|malproksime))\b/u],
    ['where', /\b(?:kie|kien|de kie|en kiu (?:urbo|loko)|ce kiu rivero)\b/u],
    ['why', /\b(?:kial|pro kio)\b/u],
    ['who', /\b(?:kies|kiu|kiun|kiuj)\b(?! (?:\w+(?:o|oj|on|ojn))\b)/u],
  ],
  ky: [
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

const year = /\b(?:1[89]|20)\d\d\b/u;
const digit = /\d/u;
/** One to ten in words, folded, as the articles write them. */
const smallNumbers: Record<Language, RegExp> = {
  en: /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|both|half|month)\b/iu,
  ru: /(?<!\p{L})(?:од(?:ин|на|но)|дв(?:а|е|ух)|тр(?:и|ёх)|четыр\p{L}*|пят\p{L}*|шест\p{L}*|сем\p{L}*|восем\p{L}*|восьм\p{L}*|девят\p{L}*|десят\p{L}*|месяц\p{L}*)(?!\p{L})/iu,
  cs: /(?<!\p{L})(?:jed(?:en|na|no)|dv(?:a|ě|ou)|tři|tří|čtyř\p{L}*|pět\p{L}*|šest\p{L}*|sedm\p{L}*|osm\p{L}*|devět\p{L}*|deset\p{L}*|měsíc\p{L}*)(?!\p{L})/iu,
  eo: /\b(?:unu|du|tri|kvar|kvin|ses|sep|ok|naŭ|dek|monato\w*)\b/iu,
  ky: /(?<!\p{L})(?:бир|эки|үч|төрт|беш|алты|жети|сегиз|тогуз|он|ай)(?!\p{L})/iu,
};
/** Two words in a row that begin with capitals, the first not at the start of the sentence, or one such word. */
const name = /(?<=[\p{L}\p{N},;:)»”“] )\p{Lu}\p{Ll}+/u;

/** Whether a sentence holds an answer of the kind that is asked for. True where that cannot be seen from the sentence's form. */
export function carries(kind: AnswerKind, sentence: string, language: Language): boolean {
  if (kind === 'when') return year.test(sentence) || digit.test(sentence);
  if (kind === 'howMany' || kind === 'howLong')
    return digit.test(sentence) || smallNumbers[language].test(sentence);
  if (kind === 'who') return name.test(sentence) || /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(sentence);
  return true;
}

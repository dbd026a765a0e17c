import type { Language } from '../language/index.ts';
import { kindOfPhrase, type Phrases } from './phrases.ts';

/** What a message is about when it asks nothing of the sources. */
export type Smalltalk = 'hello' | 'thanks' | 'help' | 'bye' | 'who' | 'praise';

const phrases: Record<Language, Phrases<Smalltalk>> = {
  en: {
    help: 'what can you do|what do you know|what can i ask|what can i ask you|how do you work|how does this work|help|help me|what can you tell me|what are you for',
    who: 'who are you|what are you|are you a bot|are you a robot|are you human|are you real|what is your name|whats your name',
    thanks: 'thanks|thank you|thank you very much|many thanks|thanks a lot|thx|ty|cheers|so much|a lot',
    bye: 'bye|bye bye|goodbye|good bye|see you|see you later|good night',
    praise:
      'great|cool|nice|super|wow|well done|awesome|interesting|very interesting|ok|okay|good|very good|good job|you are great|perfect|amazing',
    hello:
      'hello|hi|hey|hi there|hello there|good morning|good afternoon|good evening|good day|greetings|how are you|whats up|start',
  },
  ru: {
    help: 'что ты умеешь|что вы умеете|что умеешь|что ты можешь|что вы можете|что ты знаешь|что вы знаете|о чем можно спросить|что можно спросить|помощь|помоги|помогите|как ты работаешь|как это работает|что можешь рассказать',
    who: 'кто ты|ты кто|кто вы|вы кто|ты бот|вы бот|ты робот|ты человек|вы человек|как тебя зовут|как вас зовут|что ты такое',
    thanks: 'спасибо|спасибо большое|большое спасибо|спс|благодарю|спасибки|от души|огромное спасибо',
    bye: 'пока|пока пока|до свидания|до встречи|прощай|прощайте|всего доброго|спокойной ночи|удачи',
    praise:
      'круто|класс|здорово|отлично|супер|молодец|хорошо|интересно|очень интересно|понятно|ясно|ок|окей|прикольно|ничего себе|ты лучший',
    hello:
      'привет|здравствуй|здравствуйте|здрасте|добрый день|доброе утро|добрый вечер|приветствую|салам|хай|как дела|как ты|хэлло|всем привет|старт',
  },
  cs: {
    help: 'co umis|co umite|co vsechno umis|co dokazes|co vis|co vite|na co se muzu ptat|na co se mohu zeptat|na co se te muzu zeptat|pomoc|pomoz|pomozte|poradis mi|jak to funguje|jak fungujes|k cemu jsi',
    who: 'kdo jsi|kdo jste|co jsi|co jsi zac|jsi robot|jsi bot|jste robot|jsi clovek|jak se jmenujes|jak se jmenujete',
    thanks:
      'diky|dik|dekuji|dekuju|dekuji moc|moc diky|diky moc|mockrat dekuji|moc dekuji|dekuju moc|moc dekuju|dekuju pekne|dekuji pekne|dekujeme',
    bye: 'nashledanou|na shledanou|sbohem|cau|tak cau|mej se|mejte se|ahoj zatim|dobrou noc|zatim',
    praise:
      'super|skvele|vyborne|bezva|hezke|pekne|zajimave|to je zajimave|dobre|ok|jasne|parada|jsi skvely|uzasne|fajn',
    hello:
      'ahoj|ahojte|cus|nazdar|zdravim|dobry den|dobre rano|dobre odpoledne|dobry vecer|hezky den|jak se mas|jak se mate|jak se vede|start',
  },
  eo: {
    help: 'kion vi povas|kion vi scias|kion vi povas fari|kion vi scipovas|kion mi povas demandi|pri kio mi povas demandi|pri kio mi povas demandi vin|helpo|helpu|helpu min|kiel vi funkcias|kiel tio funkcias|kion vi povas rakonti',
    who: 'kiu vi estas|kiu estas vi|kio vi estas|kio estas vi|cu vi estas roboto|cu vi estas homo|cu vi estas boto|kiel vi nomigas|kio estas via nomo',
    thanks: 'dankon|multan dankon|dankegon|mi dankas|koran dankon|mi dankas vin|dankon al vi',
    bye: 'gis|gis revido|adiau|bonan nokton|gis la|gis poste',
    praise:
      'bone|tre bone|bonege|mojose|interese|tre interese|bela|brave|ho|perfekte|en ordo|vi estas bonega',
    hello:
      'saluton|sal|bonan tagon|bonan matenon|bonan vesperon|kiel vi|kiel vi fartas|hola|saluton al vi|salut|ek',
  },
  ky: {
    help: 'эмне кыла аласын|эмне кыла аласыз|эмне билесин|эмне билесиз|эмне кылып бере аласын|эмнени сурасам болот|эмне сурасам болот|эмнелерди билесин|эмнелерди билесиз|жардам|жардам бер|жардам бериниз|кандай иштейсин|кантип иштейсин|эмне айтып бере аласын|эмне жонундо сурасам болот|колундан эмне келет|эмнелерди кыла аласын',
    who: 'сен кимсин|сиз кимсиз|кимсин|кимсиз|сен ким|сен ботсунбу|сен роботсунбу|сен адамсынбы|атын ким|атыныз ким|сиз ботсузбу',
    thanks:
      'рахмат|чон рахмат|ыракмат|чон ыракмат|рахмат сага|рахмат сизге|раазымын|алкыш|рахмат чон|миндеген рахмат',
    bye: 'кош|кош бол|кош болунуз|жакшы кал|жакшы калыныз|жакшы бар|жакшы барыныз|корушкончо|тунуку тынч болсун|саламатта калыныз',
    praise:
      'сонун|жакшы|абдан жакшы|эн сонун|кызык|кызык экен|абдан кызык|азамат|мыкты|укмуш|макул|ооба|тушунуктуу|баракелде',
    hello:
      'салам|саламатсызбы|саламатсынбы|салам алейкум|ассалому алейкум|ассалам алейкум|ассалоому алейкум|кандайсын|кандайсыз|кутман тан|кутман кун|куттуу кун|жакшысызбы|жакшысынбы|кутмандуу кун|кандай|арыба|арыбаныз|старт',
  },
};

/**
 * The kind of small talk a message is, or `undefined` where it asks for more: «Привет!» is a greeting,
 * «Привет, кто такой Маречек?» is a question.
 */
export function smalltalkOf(text: string, language: Language): Smalltalk | undefined {
  return kindOfPhrase(text, language, phrases[language]);
}

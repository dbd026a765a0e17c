import { fold, isFunctionWord, isLightWord, type Language, words } from '../language/index.ts';
import { kindOfPhrase, type Phrases } from './phrases.ts';

/**
 * How a message leans on what was said before. `more`, `source`, `where`, `person`: nothing but “tell me more”, “source?”, “where is
 * that?”, “and he?”. `and`: it begins as if something went before, “and Fučík?”. `it`: it speaks of something that it does not name, “when was it closed?”. `bare`: a
 * question of so few words that it may lean on what was said, “when closed?”, or may not, “who was Dubček?”.
 */
export type FollowUp = 'more' | 'source' | 'where' | 'person' | 'and' | 'it' | 'bare';

/** Folded phrases of messages that say nothing else. */
const phrases: Record<Language, Phrases<'more' | 'source' | 'where' | 'person'>> = {
  en: {
    more: 'more|tell me more|tell more|more about it|more about that|more details|more please|go on|continue|what else|anything else|and then|what next|keep going|elaborate',
    source:
      'source|sources|what is your source|what are your sources|where is this from|where is that from|where do you know that from|where did you get that|how do you know|how do you know that|who says so|who says that|says who|reference|references|proof',
    where:
      'where|where is that|where is it|where is this|where was that|where was it|where exactly|where can i find it|where can i see it|show me on the map|show on the map|on the map|how do i get there|map',
    person: 'and he|and she|and him|and her|who is he|who is she|who was he|who was she|and who is he',
  },
  ru: {
    more: 'еще|а еще|расскажи еще|расскажите еще|подробнее|поподробнее|расскажи подробнее|можно подробнее|а подробнее|дальше|а дальше|что дальше|а что дальше|продолжай|продолжайте|что еще|больше|расскажи больше|и потом',
    source:
      'источник|источники|а источник|какой источник|откуда это известно|откуда известно|откуда ты это знаешь|откуда вы это знаете|откуда ты знаешь|откуда вы знаете|откуда информация|откуда инфа|кто это сказал|где это написано|пруф|пруфы|ссылка',
    where:
      'где|где это|а где это|где это находится|где он|где она|где оно|где находится|а где|где именно|где точно|покажи на карте|на карте|карта|как туда пройти|как туда добраться|как пройти',
    person: 'а он|а она|и он|кто он|кто она|а кто он|а кто она|кто он такой|кто она такая|кто это|а кто это',
  },
  cs: {
    more: 'vic|vice|jeste|dal|a dal|povez mi vic|rekni mi vic|povidej dal|pokracuj|pokracujte|co dal|a co dal|podrobneji|podrobnosti|neco vic|vic informaci|rozved to|a potom|a pak',
    source:
      'zdroj|zdroje|prameny|pramen|odkud to vis|odkud to vite|odkud to mas|odkud to mate|jak to vis|jak to vite|kde se to pise|kdo to rika|kdo to tvrdi|dukaz|odkaz',
    where:
      'kde|kde to je|kde je to|a kde to je|kde to bylo|kde se to nachazi|kde presne|ukaz na mape|ukaz mi to na mape|na mape|mapa|jak se tam dostanu|kudy tam',
    person:
      'a on|a ona|kdo je on|kdo to je|kdo to byl|kdo byl on|kdo je to|kdo je ona|a kdo je to|a kdo to byl',
  },
  eo: {
    more: 'pli|rakontu pli|diru pli|pli da detaloj|detaloj|plu|kaj plu|daurigu|kio plu|kio poste|kaj poste|kio alia|pli pri tio|pli detale',
    source:
      'fonto|fontoj|kio estas la fonto|kiu estas la fonto|kiuj estas la fontoj|de kie vi scias|de kie vi scias tion|kiel vi scias|kiel vi scias tion|kiu diras tion|kie tio estas skribita|pruvo|ligilo',
    where:
      'kie|kie tio estas|kie gi estas|kie estas tio|kie estas gi|kaj kie|kie gi trovigas|kie precize|montru sur la mapo|sur la mapo|mapo|kiel mi venu tien|kiel atingi gin',
    person:
      'kaj li|kaj si|kiu li estas|kiu li estis|kiu si estas|kiu estas li|kiu estis li|kiu estas si|kaj kiu li estas',
  },
  ky: {
    more: 'дагы|дагы айт|дагы айтып бер|дагы айтчы|кененирээк|кенен айт|кененирээк айтып бер|андан ары|андан кийин|улант|уланта бер|улантыныз|дагы эмне|дагы эмне бар|тагыраак|толугураак',
    source:
      'булак|булагы|булактар|булагы кайсы|кайдан билесин|кайдан билесиз|муну кайдан билесин|муну кайдан билесиз|кайдан алдын|кайдан алынган|ким айткан|кайда жазылган|далил|шилтеме',
    where:
      'кайда|ал кайда|бул кайда|кайсы жерде|ал кайсы жерде|кай жерде|каякта|ал каякта|так кайда|картадан корсот|картада|карта|ал жакка кантип барам|кантип барам',
    person: 'ал ким|ал ким болгон|а ал|ал киши ким|ал ким эле|а ал ким|бул ким',
  },
};

/** Words that a message begins with which goes on from what was said. */
const openers: Record<Language, string> = {
  en: 'and but then so',
  ru: 'а и но',
  cs: 'a ale tak',
  eo: 'kaj sed do',
  ky: 'а ал эми анан бирок жана',
};

/** Words that stand for something named before. Not “they”: that is the settlers, whatever was said. */
const pronouns: Record<Language, string> = {
  en: 'it its he him his she her hers that this those these there',
  ru: 'он его него ему нему им ним она ее нее ей ней оно там это этот эта этого этой этом тот та того той там туда оттуда',
  cs: 'on jeho jemu ho mu nej nemu nim ona ji jeji ni ono to toho tomu tom tam odtamtud tento tato tohle',
  eo: 'gi gin gia gian li lin lia si sin sia tio tion tiu tiun tie tien',
  ky: 'ал аны анын ага андан анда бул муну мунун буга мында ошол ошону ошонун ошого ошондо тигил ал жакта',
};

/** A message with more words to it than these says itself what it is about. */
const mostContent = 3;
const mostWords = 9;

/** Reads how a message leans on what was said before; `undefined` where it stands for itself. */
export function followUpOf(text: string, language: Language): FollowUp | undefined {
  const phrase = kindOfPhrase(text, language, phrases[language]);
  if (phrase) return phrase;
  const list = words(text).map(word => fold(word, language));
  if (list.length > mostWords) return undefined;
  const content = list.filter(word => !isFunctionWord(word, language));
  const naming = content.filter(word => !isLightWord(word, language));
  const opens = list.length > 1 && has(openers, list[0] as string, language);
  const stands = list.some((word, i) => has(pronouns, word, language) && !(i === 0 && opens));
  if (stands && content.length <= mostContent) return 'it';
  if (opens && content.length <= mostContent)
    return naming.length === content.length && !asks(list, language) ? 'and' : 'it';
  return content.length > 0 && content.length <= 2 && asks(list, language) ? 'bare' : undefined;
}

/** Question words: with one, a message asks something of its own. */
const questionWords: Record<Language, string> = {
  en: 'who whom whose what which when where why how',
  ru: 'кто кого кому кем что чего чем какой какая какое какие когда где куда откуда почему зачем сколько как чей',
  cs: 'kdo koho komu kym co ceho cim jaky jaka jake ktery ktera ktere kdy kde kam odkud proc kolik jak ci',
  eo: 'kiu kiun kiuj kio kion kia kie kien kiam kial kiom kiel kies',
  ky: 'ким кимдин кимге кимди эмне эмнеге эмнени кайсы кандай кайда кайдан качан неге канча нече кантип',
};

function asks(list: string[], language: Language): boolean {
  return list.some(word => has(questionWords, word, language));
}

const sets = new Map<string, Set<string>>();

function has(table: Record<Language, string>, word: string, language: Language): boolean {
  const joined = table[language];
  let set = sets.get(joined);
  if (!set) {
    set = new Set(joined.split(' '));
    sets.set(joined, set);
  }
  return set.has(word);
}

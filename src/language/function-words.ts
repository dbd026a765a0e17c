import { fold } from './fold.ts';
import type { Language } from './languages.ts';

/**
 * Words that carry grammar, not a subject, with the small talk of a question (`tell me`, `расскажи`): they are asked
 * so often that meeting them tells nothing. Question words are among them; search/answer-kind.ts reads those.
 */
const lists: Record<Language, string> = {
  en: `a an the and or but if so as of at by for from in into on onto to with without about over under up down out off than then
    is are was were be been being am do does did done doing have has had having will would can could shall should may might must
    i me my mine you your yours he him his she her it its we us our they them their this that these those there here
    who whom whose what which when where why how much many long not no yes any some all just also too very really only ever
    please tell know say said want like give show explain describe let get got me s t re ve ll d hey hi ok well thing things stuff something anything
    actually exactly kind sort because whats wheres whos hows im dont didnt cant isnt wasnt`,
  ru: `и а но или да же ли бы б не ни в во на с со к ко у о об обо от до из изо за по под подо над при про для без через между
    я мне меня мной ты тебе тебя вы вам вас он его ему им нём она её ей ею оно они их ими них мы нам нас свой своя своё свои это этот эта эти
    этого этой этих этому этим тот та то те того той тех том там тут здесь был была было были быть есть будет является
    кто кого кому кем ком что чего чему чем чём какой какая какое какие какого каком каких каким какую который которая которые котором когда где куда
    откуда почему зачем сколько настолько как так чей чья чье чьи ещё уже только тоже также вот ну ведь вообще очень можно нужно надо ли если
    скажи скажите расскажи расскажите рассказывай объясни объясните опиши знаешь знаете хочу хотел хотела узнать пожалуйста покажи покажите подскажи подскажите интересно
    такое такой такая такие именно`,
  cs: `a i ale nebo ani že aby jestli zda když kdyby protože tak jak jako než v ve na s se k ke u o od do z ze za po pod nad při pro bez přes mezi před
    já mě mi mně ty tě ti vy vám vás on jeho jemu mu ho ona její jí ji ono oni jejich jim je my nám nás svůj svoje své to ten ta te tento tato toto ty
    ti tom tomu toho té tu tam tady zde byl byla bylo byli byly být je jsou jsem jsi jste jsme bude kdo koho komu kým kom co čeho čemu čím jaký
    jaká jaké jakého jakém jakou který která které kterého kterém kterou kdy kde kam odkud proč kolik čí ne ano už ještě jen jenom také taky
    prosím řekni řekněte pověz povězte povídej povídejte vyprávěj vyprávějte vysvětli vysvětlete víš víte chci chtěl chtěla vědět ukaž ukažte zajímá vlastně vůbec si se by bych bys něco`,
  eo: `la kaj aŭ sed ke ĉu se ĉar do en de da el al ĝis por per pri sur sub super ĉe kun sen tra inter antaŭ post dum laŭ kontraŭ ĉirkaŭ krom pro
    mi min mia miaj vi vin via li lin lia ŝi ŝin ŝia ĝi ĝin ĝia ĝiaj ni nin nia ili ilin ilia iliaj oni si sin sia sian tiu tiun tiuj tiujn tio tion ĉi jen
    estas estis estos esti estus havas havis kiu kiun kiuj kiujn kio kion kia kian kiaj kie kien kiam kial kiom kiel kioma kies tie tiam tiel tiom ne jes ankaŭ
    nur jam ankoraŭ tre plej pli ja diru diri rakontu rakonti scias scii volas ŝatus bonvolu montru montri klarigu iu io ajn iom mem`,
  ky: `а жана менен да де дагы же бирок эгер үчүн учун тууралуу жөнүндө боюнча чейин кийин мурун бул ал ошол тиги мына ушул мен мени мага менин сен сага сенин
    сиз сизге сиздин ал аны ага анын алар аларды аларга алардын биз бизге биздин өз өзү бар жок эле экен эмес беле бы бү го эми гана эң абдан
    ким кимдин кимге кимди ким эмне эмнени эмнеден эмненин кайсы кандай кайда кайдан каякта кай качан эмнеге неге канча канчанчы нече кантип
    болгон болот болду болуп эле турат деген деп айтып бер берчи бериңиз айтчы айтыңызчы билесиңби билесизби билгим келет сураныч көрсөт көрсөтчү
    туура ооба ушу ошо анда мында ошондо бирок ошондой мындай андай соң кезде экенин болсо эмнелер кимдер түшүндүр`,
};

const sets = new Map<Language, Set<string>>();

/** Whether a word, folded or not, is a function word of the language: `isFunctionWord('где', 'ru')`. */
export function isFunctionWord(word: string, language: Language): boolean {
  return functionWords(language).has(fold(word, language));
}

/** The function words of a language, folded. */
export function functionWords(language: Language): Set<string> {
  let set = sets.get(language);
  if (!set) {
    set = new Set(lists[language].split(/\s+/u).map(entry => fold(entry, language)));
    sets.set(language, set);
  }
  return set;
}

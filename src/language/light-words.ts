import { fold } from './fold.ts';
import type { Language } from './languages.ts';
import { stem } from './stem.ts';

/**
 * Words that can be said of almost anything: to come, to make, old, whole, people, place, time. They carry more than grammar, but a
 * question hangs on its other words. Any form of a word counts; one form is listed.
 */
const lists: Record<Language, string> = {
  en: `come go went gone make made take took taken get bring brought put keep kept leave let become start begin began stop happen try use used
    find found look see saw seen hear heard read think thought believe feel understand need help ask answer turn show
    people person guy folk man men lot bit way time moment day place area spot part side end kind whole main own real true right wrong
    old new big small great good bad little long short next same other different several many few
    now today nowadays back here away around together again still already yet ever even else maybe perhaps pretty quite rather
    famous known important interesting special actual story history fact information detail question
    around during since until before after later early soon then once originally exactly roughly approximately`,
  ru: `прийти пришёл пришла приходить пойти пошёл пошла идти идёт шёл шла ходить хожу уйти ушёл ушла делать сделать взять взял брал берут
    дал дают давать получить получать иметь имел имеет начать начинать стал становиться произойти произошло происходить случиться
    бывать оказаться использовать пользоваться найти нашёл нашли находить искать ищу видеть вижу увидеть видел видно смотреть смотрел
    посмотреть глянуть слышать услышать читать прочитать почитать думать считать понять понимать понятно знать знал знает спросить
    вопрос ответ объясни описать посоветуй подсказать поделиться рассказать рассказывать говорить сказать писать пишут написано
    человек люди место дело вещь часть сторона целое весь время времени день дня дней главный основной настоящий реальный правильный
    правда неправда старый новый большой маленький небольшой хороший плохой долго короткий кратко другой разный одинаковый похожий сам
    многие мало несколько знаменитый известный важный интересный история исторический факт информация сведения данные подробности тема
    поподробнее сейчас теперь сегодня нынешний нынче ныне раньше прежде прежний бывший тогда потом позже позднее скоро вскоре давно
    недавно сначала вначале поначалу опять снова вместе рядом около примерно приблизительно действительно точно обычно совсем наверное
    возможно может могут туда сюда назад дальше пор сих связан касаться оставаться нравиться стоит стоять конкретно якобы кстати
    короче почём`,
  cs: `přišel přišla jít šel šla šlo jdu jde chodit jezdit dělat udělat děje vzít vzal brát bral dostat dávat dal přinést přinesl nést
    začít začínat stalo použít používat sloužit najít našel našli hledat vidět uvidím podívat dívat koukat slyšet číst četl myslet
    věřit rozumět pochopit potřebovat potřebuju zeptat ptát odpovědět nechat zůstat držet zkusit snažit existovat existuje týkat
    souvisí znát popsat popiš představit uvést uvádí tvrdit říkat píše psát můžu mohl dá lze musel měl mají má mít chtějí člověk lidé
    chlap muž spousta trochu způsob věc chvíle čas doba den dny dnů místo strana část kousek konečně celek hlavní skutečný pravý
    pravda opravdu správný špatně nový starý velký malý dobrý zlý dlouho krátký další stejný jiný různý každý několik mnoho hodně moc
    víc slavný známý důležitý zajímavý zvláštní hezký příběh historie dějiny informace údaj podrobnost otázka teď dnes dneska dnešní
    nyní dřív předtím později potom pak nakonec hned brzy zároveň tehdy znovu opět pořád dosud dodnes spolu společně dohromady kolem
    okolo přibližně zhruba přesně možná prý skoro například vážně takový sám všechno všichni téma stručně vysvětlit včetně`,
  eo: `veni iri fari preni alporti porti meti teni lasi komenci okazi provi uzi trovi vidi rigardi aŭdi legi pensi opinii supozi senti
    kompreni bezoni helpi demandi respondi turni povi devi voli ŝati deziri interesi scii koni mencii diri paroli rakonti klarigi
    priskribi havi doni ricevi ekhavi akiri fariĝi iĝi ŝajni aperi montriĝi daŭri daŭrigi trafi rilati temi tuŝi koncerni ŝanĝi atendi
    kutimi ebligi kialo homo persono ulo viro virino ĉiu multaj kelkaj kelkdek iuj pluraj diversa afero aĵo objekto speco tipo maniero
    formo flanko interno tuta peco nivelo ekzemplo kazo loko ejo ĉirkaŭaĵo ĉie aliloke surloke reen tempo tago momento epoko fojo iam
    neniam ĉiam ofte malofte vera reala efektiva ĝusta malĝusta prava certa verŝajna ebla malnova nova granda malgranda eta bona
    malbona longa mallonga alta forta malmulta sufiĉa sama malsama alia simila propra speciala aparta kompleta ĉefa grava fama stranga
    simpla facila malfacila necesa fakto informo detalo historio esence ekzakte precize proksimume entute precipe nun hodiaŭ nuntempe
    denove ree tuj baldaŭ poste antaŭe sekva unuafoje finfine dume ekde kune almenaŭ preskaŭ iomete plu tamen`,
  ky: `келген барган барышкан барсам кеткен кетишкен кылган кылышкан жасаган жасашкан жасалган эткен этет алган алышкан алып алат ала
    берген беришкен көргөн көрсөткөн уккам уктум угуп окудум окуган ойлогон ойлошкон ойлойм билген түшүнгөн айткан айтышат айтылат
    дешет дейт жазган жазылган баштаган башталган бүткөн аяктаган болушкан болчу болгону калган калышкан турган турушкан жүргөн жаткан
    отурган чыккан чыгат кирген өткөн өтөт койгон коюлган колдонулат тапкан табылган табуу издеген издейм керек мүмкүн муктаж жардам
    аракет кызык маанилүү белгилүү атактуу адам киши эл элдер бирөө баары бардык бардыгы айрым көп көбү аз бүткүл жалпы толук жарым убак
    убакыт мезгил маал учур күн жер жак жагы тарап орун нерсе бөлүк иш кошо чогуу чоң кичине кичинекей чакан жаңы эски мурда мурунку
    кийинки илгери азыр азыркы бүгүн бүгүнкү кайра али дароо тез кеч эрте соңунда жакшы жаман чыныгы негизги жөнөкөй узак алыс тарых
    окуя факт баян болжол дээрлик балким адатта маселе мисалы сөз`,
};

const stems = new Map<Language, Set<string>>();

/** Whether a word says little about what a question is about: `isLightWord('brought', 'en')`. */
export function isLightWord(word: string, language: Language): boolean {
  let set = stems.get(language);
  if (!set) {
    set = new Set(lightWords(language).map(entry => stem(entry, language)));
    stems.set(language, set);
  }
  return set.has(stem(fold(word, language), language));
}

/** The light words of a language, folded, one form of each. */
export function lightWords(language: Language): string[] {
  return lists[language]
    .split(/\s+/u)
    .filter(Boolean)
    .map(entry => fold(entry, language));
}

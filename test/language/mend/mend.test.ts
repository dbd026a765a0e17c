import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMender, fold, type Language, languages, stem, words } from '../../../src/language/index.ts';

/** A mender for the words of a text, which is known in any form of its words. */
function menderOf(language: Language, text: string) {
  const counts = new Map<string, number>();
  for (const word of words(text)) {
    const folded = fold(word, language);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  const stems = new Set([...counts.keys()].map(word => stem(word, language)));
  return createMender({
    language,
    words: () => counts,
    names: () => words(text).filter(word => /^\p{Lu}/u.test(word)),
    isKnown: word => stems.has(stem(word, language)),
  });
}

const menders = {
  ru: menderOf(
    'ru',
    'Парк Фучика. Первый эшелон пришёл в Пишпек, трактор стоит у фабрики. Интергельпо построило электростанцию, больницу и дома. Дубчек.',
  ),
  ky: menderOf(
    'ky',
    'Фучик паркы. Интергельпо кооперативи заводду курган, трактор иштеген. Биринчи поезд келген. Шайтан араба.',
  ),
  cs: menderOf(
    'cs',
    'Park Fučíka. První vlak přijel do Pišpeku, družstvo Interhelpo stavělo továrny a elektrárnu. Dubček. Žilina.',
  ),
  eo: menderOf(
    'eo',
    'La parko de Fuĉik. La unua trajno alvenis al Piŝpeko, la kooperativo Interhelpo konstruis fabrikojn kaj domojn.',
  ),
  en: menderOf(
    'en',
    'The park of Fučík. The first train arrived at Pishpek; the cooperative Interhelpo built factories, a tannery and houses.',
  ),
};

describe('a mistyped text', () => {
  it.each<[keyof typeof menders, string, string]>([
    ['ru', 'где трактр', 'где трактор'],
    ['ru', 'когда пришел первый эшалон', 'когда пришел первый эшелон'],
    ['ru', 'кагда построили болницу', 'когда построили больницу'],
    ['cs', 'kdy prijel první vlkak', 'kdy prijel první vlak'],
    ['cs', 'kde je elektrana', 'kde je elektrarnu'],
    ['eo', 'kie estas la fabirkoj', 'kie estas la fabrikojn'],
    ['en', 'when did the trian arrive', 'when did the train arrive'],
    ['ky', 'Интергелпоо качан келген', 'интергельпо качан келген'],
  ])('in %s, «%s» is «%s»', (language, typed, meant) => {
    expect(fold(menders[language].mend(typed), language)).toBe(fold(meant, language));
  });

  it.each<[keyof typeof menders, string, string]>([
    ['ru', 'паркфучика', 'парк фучика'],
    ['ru', 'гдепарк', 'где парк'],
    ['cs', 'kdejepark', 'kde je park'],
    ['en', 'whereispark', 'where is park'],
    ['ru', 'интер гельпо', 'интергельпо'],
    ['cs', 'inter helpo', 'interhelpo'],
    ['ky', 'интер-гельпо деген эмне', 'интергельпо деген эмне'],
  ])('in %s, run together or split, «%s» is «%s»', (language, typed, meant) => {
    expect(menders[language].mend(typed)).toBe(meant);
  });

  it.each<[keyof typeof menders, string, string]>([
    ['ru', 'gfhr aexbrf', 'парк фучика'],
    ['ru', 'park fuchika', 'парк фучика'],
    ['ky', 'nhfrnjh', 'трактор'],
    ['en', 'екфшт', 'train'],
    ['cs', 'вкг6ыемщ', 'družstvo'],
  ])('in %s, typed with other keys or letters, «%s» is «%s»', (language, typed, meant) => {
    expect(menders[language].mend(typed)).toBe(meant);
  });

  it.each<[keyof typeof menders, string, string]>([
    ['ru', 'Fučíkův', 'Фучика'],
    ['ru', 'Dubczek', 'Дубчек'],
    ['cs', 'Фучику', 'Fučíka'],
    ['cs', 'Жилина', 'Žilina'],
    ['eo', 'Пишпек', 'Piŝpeko'],
    ['en', 'Фучик', 'Fučík'],
  ])('in %s, the name %s is %s', (language, typed, name) => {
    expect(menders[language].mend(typed)).toBe(name);
  });

  it('is left as it is where all its words are known, in whatever form', () => {
    for (const text of [
      'Парк Фучика, эшелоны!',
      'тракторами',
      'где первый эшелон 1925-го?',
      'двадцать пятое',
      '',
    ])
      expect(menders.ru.mend(text)).toBe(text);
  });

  it('is left as it is where nothing like its words is known', () => {
    for (const text of ['космонавт Гагарин', 'заводить', 'погода', 'непросто'])
      expect(menders.ru.mend(text)).toBe(text);
    expect(menders.en.mend('tonight shopping weather')).toBe('tonight shopping weather');
  });

  it('knows the function words of the language it is in', () => {
    expect(menders.cs.mend('kio estas tio', 'eo')).toBe('kio estas tio');
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...languages),
        (text, language) => {
          expect(typeof menders[language].mend(text)).toBe('string');
        },
      ),
    );
  });

  it('may be endless', () => {
    for (const text of ['паркфучика'.repeat(2000), 'паркфучика '.repeat(2000), 'а'.repeat(20_000)])
      expect(menders.ru.mend(text).length).toBeGreaterThan(0);
  });
});

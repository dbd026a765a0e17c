import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/index.ts';
import { answerKind } from '../../src/search/answer-kind.ts';
import { indexQuestions, postQuestions } from '../../src/search/question-index.ts';
import { createClassifier, learnSections } from '../../src/search/section-classifier.ts';
import { allTermsOf, keysOf, termOf } from '../../src/search/terms.ts';

/** Asks after learning from the questions of each section; those that none answers come last. */
function learntFrom(sections: string[][], language: Language) {
  const typical = sections.map(questions =>
    questions.map(text => ({ terms: allTermsOf(text, language), kind: answerKind(text, language) })),
  );
  const posted = postQuestions(typical);
  const learnt = learnSections(posted);
  const classify = createClassifier(learnt, indexQuestions(posted).weightOf);
  const ask = (text: string, also: string[] = []) => {
    const keys = [...new Set(allTermsOf(text, language).flatMap(keysOf))];
    const chanceOf = classify({
      keys: keys.map(key => ({ key, also })),
      kind: answerKind(text, language),
    });
    return sections.map((_, section) => chanceOf(section));
  };
  return { learnt, ask };
}

const likeliest = (chances: number[]) => chances.indexOf(Math.max(...chances));

const sections: Record<Language, [mill: string[], school: string[], none: string[]]> = {
  ky: [
    ['токуу фабрикасы качан ачылган', 'фабриканы качан курушкан', 'токуу фабрикасында кимдер иштеген'],
    ['мектепте кайсы тилде окушкан', 'балдар кайсы мектепке барган', 'мектепте канча бала окуган'],
    ['фабриканын дубалдары кандай түстө болгон', 'дубалдарды ким сырдаган'],
  ],
  ru: [
    ['когда открылась суконная фабрика', 'кто построил фабрику', 'сколько людей работало на фабрике'],
    ['на каком языке учили в школе', 'в какую школу ходили дети', 'сколько детей училось в школе'],
    ['какого цвета были стены фабрики', 'кто красил стены'],
  ],
  cs: [
    ['kdy otevřeli soukenku', 'kdo postavil soukenku', 'kolik lidí v soukence dělalo'],
    ['jakým jazykem se učilo ve škole', 'do které školy chodily děti', 'kolik dětí bylo ve škole'],
    ['jakou barvu měly zdi soukenky', 'kdo zdi natíral'],
  ],
  eo: [
    ['kiam malfermiĝis la drapofabriko', 'kiu konstruis la fabrikon', 'kiom da homoj laboris en la fabriko'],
    [
      'en kiu lingvo oni instruis en la lernejo',
      'en kiun lernejon iris la infanoj',
      'kiom da infanoj lernis',
    ],
    ['kian koloron havis la muroj de la fabriko', 'kiu farbis la murojn'],
  ],
  en: [
    ['when did the cloth mill open', 'who built the mill', 'how many people worked in the mill'],
    [
      'which language was taught at school',
      'which school did the children go to',
      'how many children learnt',
    ],
    ['what colour were the walls of the mill', 'who painted the walls'],
  ],
};

describe('what typical questions teach', () => {
  it.each<[Language, number, string]>([
    ['ky', 0, 'фабрика качан курулган экен'],
    ['ky', 1, 'мектепте балдар канча эле'],
    ['ru', 0, 'а фабрику кто открыл'],
    ['ru', 1, 'в школе дети учили какой язык'],
    ['cs', 0, 'a soukenku otevřeli v kterém roce'],
    ['cs', 1, 'co se děti učily ve škole'],
    ['eo', 0, 'kiuj homoj konstruis la fabrikon'],
    ['eo', 1, 'kion lernis la infanoj en la lernejo'],
    ['en', 0, 'did many people build the mill'],
    ['en', 1, 'were the children taught at a school'],
  ])('in %s section %i is the likeliest for «%s»', (language, section, question) => {
    expect(likeliest(learntFrom(sections[language], language).ask(question))).toBe(section);
  });

  it.each<[Language, string]>([
    ['ky', 'фабриканын дубалдарынын түсү'],
    ['ru', 'стены фабрики были белого цвета?'],
    ['cs', 'barva zdí soukenky'],
    ['eo', 'la koloro de la muroj de la fabriko'],
    ['en', 'the colour of the mill walls'],
  ])(
    'in %s «%s» is likely to have no answer, though it names what a section is about',
    (language, question) => {
      expect(likeliest(learntFrom(sections[language], language).ask(question))).toBe(2);
    },
  );

  it('gives chances that are one together, whatever is asked', () => {
    const { ask } = learntFrom(sections.en, 'en');
    fc.assert(
      fc.property(fc.string(), text => {
        expect(ask(text).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is the same whenever it is learnt', () => {
    expect(learntFrom(sections.cs, 'cs').learnt).toEqual(learntFrom(sections.cs, 'cs').learnt);
  });

  it('gives no chance to a section without questions', () => {
    const { ask } = learntFrom([[], ...sections.ru], 'ru');
    expect(ask('кто построил фабрику')[0]).toBe(0);
  });

  it('takes another name of a thing for a word that no question has', () => {
    const { ask } = learntFrom(sections.en, 'en');
    const mill = keysOf(termOf('mill', 'en'));
    expect(ask('factory', mill)[0]).toBeGreaterThan(ask('factory')[0] as number);
  });

  it('is sure of nothing where there are questions of one kind only', () => {
    const none = ['who painted the walls', 'what colour were the walls'];
    expect(learntFrom([[], [], none], 'en').ask('when did the mill open')).toEqual([0, 0, 0]);
    expect(learntFrom([none, [], []], 'en').ask('price of bitcoin today')).toEqual([0, 0, 0]);
  });

  it('knows nothing where there are no questions at all', () => {
    expect(learntFrom([[], [], []], 'en').ask('who built the mill')).toEqual([0, 0, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { knownWords, orthographicTraps } from '../../src/knowledge/check/orthography.ts';
import { checkParity, numbersIn } from '../../src/knowledge/check/parity.ts';
import { checkPositions } from '../../src/knowledge/check/positions.ts';
import { checkQuiz } from '../../src/knowledge/check/quiz.ts';
import { checkWriting } from '../../src/knowledge/check/writing.ts';
import { missingFacts, readFacts } from '../../src/knowledge/coverage.ts';
import { formatProblem, type Problem } from '../../src/knowledge/problem.ts';
import { questionIn } from '../../src/knowledge/quiz-question.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import type { Knowledge, QuizQuestion } from '../../src/knowledge/types.ts';
import { type Language, languages } from '../../src/language/index.ts';
import { checkTours } from '../../src/places/check-tours.ts';
import { articleMarkdown, placeYaml, smallGuide } from './small.ts';

const told = (check: (knowledge: Knowledge) => Problem[], changes: Record<string, string | undefined>) =>
  check(readKnowledge(smallGuide(changes)).knowledge)
    .map(formatProblem)
    .join('\n');

const inFive = (text: string) =>
  `{ ${languages.map(language => `${language}: ${text} ${language}`).join(', ')} }`;

describe('a text as writing', () => {
  it.each<[Language, string, string]>([
    ['ru', 'Первый пoезд', 'mixes Latin and Cyrillic'],
    ['ky', 'Фучик паркы , Бишкек', 'a blank before a punctuation mark'],
    ['cs', 'Šajtan araba znamená "čertův vůz"', 'Write „ “'],
    ['ru', 'Её назвали "шайтан-арба"', 'Write « »'],
    ['en', 'It’s a «devil’s cart»', 'Write “ ”'],
    ['en', "the city's first lamp", 'Write ’'],
    ['eo', 'la unua lampo en Kirgizio cxiam', 'x-system'],
    ['cs', 'Z\u030cilina', 'NFD'],
    ['en', 'two  blanks', 'two blanks'],
    ['ru', 'Бишкек - столица', 'Write a dash'],
    ['ky', 'Чуй каналы', '“Чуй” has lost letters. Write “чүй”'],
    ['cs', 'Fucik bydlel v hotelu', '“Fucik” has lost letters. Write “fučík”'],
  ])('in %s: «%s» is told (%s)', (language, text, expected) => {
    const known = knownWords(['Чоң Чүй каналы', 'Julius Fučík'], language);
    expect(orthographicTraps(text, language, known).join('\n')).toContain(expected);
  });

  it.each<[Language, string]>([
    ['ru', 'Шайтан-арба — «чёртова телега»: 1 078 человек.'],
    ['ky', 'Чоң Чүй каналы «суу жолу» деп аталган.'],
    ['cs', 'Fučík bydlel v Praze; říkali mu „Jula“.'],
    ['eo', 'La “diabla ĉaro” estis traktoro.'],
    ['en', 'The city’s “devil’s cart” – a tractor.'],
  ])('in %s: «%s» has nothing wrong', (language, text) => {
    const known = knownWords(['Чоң Чүй каналы', 'Julius Fučík'], language);
    expect(orthographicTraps(text, language, known)).toEqual([]);
  });

  it('is told where it is too long, and where nobody cites a source', () => {
    const long = articleMarkdown('en').replace(
      'The first lamp was lit',
      `The first lamp ${'very '.repeat(60)}was lit`,
    );
    expect(told(checkWriting, { 'articles/power/en.md': long })).toMatch(
      /articles\/power\/en\.md:6: sentence .* Shorten it to 260/u,
    );
    const more = `${smallGuide().get('sources.yaml')}- id: idle\n  title: Idle\n  language: en\n  kind: essay\n  address: none\n  read: full\n`;
    expect(told(checkWriting, { 'sources.yaml': more })).toContain('source “idle” is cited nowhere');
  });
});

describe('the same section in five languages', () => {
  it('has the same numbers, however a language writes them', () => {
    expect(numbersIn('1,078 people, 3.2 km, 1925')).toEqual(['1078', '1925', '3.2']);
    expect(numbersIn('1 078 человек, 3,2 км, 1925 год')).toEqual(['1078', '1925', '3.2']);
    expect(numbersIn('ve 30. letech 20. století')).toEqual(numbersIn('in the 1930s'));
    expect(told(checkParity, {})).toBe('');
    const other = articleMarkdown('cs').replace('1925', '1926');
    expect(told(checkParity, { 'articles/power/cs.md': other })).toContain(
      'articles/power/cs.md:6: numbers of section “first-lamp” are 1926, in articles/power/en.md:6 1925',
    );
  });
});

describe('a place', () => {
  const area = 'starters: [first-lamp]\nareas: [{ south: 42, west: 74, north: 43, east: 75 }]\n';

  it('lies in an area of the guide', () => {
    expect(told(checkPositions, { 'guide.yaml': area })).toBe('');
    const far = placeYaml({ latitude: '12.5' });
    expect(told(checkPositions, { 'guide.yaml': area, 'places/station.yaml': far })).toContain(
      'places/station.yaml: 12.5, 74.55194 lies in none of the guide’s areas',
    );
  });

  it('is told where latitude and longitude are swapped', () => {
    const swapped = placeYaml({ latitude: '74.55194', longitude: '42.86694' });
    expect(told(checkPositions, { 'guide.yaml': area, 'places/station.yaml': swapped })).toContain(
      'look swapped',
    );
  });
});

describe('a walk', () => {
  const mill = placeYaml({ number: '13', latitude: '42.87694' });
  const tour = (metres: number, minutes: number, second = 'mill') =>
    `title: ${inFive('Walk')}\nsummary: ${inFive('Short.')}\nminutes: ${minutes}\nmetres: ${metres}\nstops:\n` +
    ['station', second]
      .map(place => `  - { place: ${place}, tell: first-lamp, hint: ${inFive('Go.')} }\n`)
      .join('');

  it.each<[string, string, string]>([
    ['shorter than its stops are apart', tour(500, 20), 'metres: 500 does not fit'],
    ['faster than anyone walks', tour(1500, 10), 'minutes: 10 for 1500 m'],
    ['to a place that is not there', tour(1500, 45, 'castle'), 'stop “castle” has no position'],
  ])('%s is told', (_, yaml, expected) => {
    expect(told(checkTours, { 'places/mill.yaml': mill, 'tours/short.yaml': yaml })).toContain(expected);
  });

  it('with nothing wrong passes', () => {
    expect(told(checkTours, { 'places/mill.yaml': mill, 'tours/short.yaml': tour(1500, 45) })).toBe('');
  });
});

describe('a quiz question', () => {
  const question = (changes: Record<string, string> = {}) => {
    const values = { passage: 'first-lamp', source: 'essay', wrong: '1926', ...changes };
    return (
      `- id: lamp-year\n  level: 10-12\n  passage: ${values.passage}\n  sources: [${values.source}]\n` +
      `  question: ${inFive('When?')}\n  right: 1925\n  wrong: [${values.wrong}, 1927, 1928]\n  explanation: ${inFive('So.')}\n`
    );
  };

  it.each([
    ['about a section that is not there', { passage: 'moon' }, '“moon” is no section'],
    ['with an unknown source', { source: 'rumour' }, 'source “rumour” is not in sources.yaml'],
    ['with the right answer among the wrong ones', { wrong: '1925' }, 'has two equal answers in ky'],
  ])('%s is told', (_, changes, expected) => {
    expect(told(checkQuiz, { 'quiz/lamps.yaml': question(changes) })).toContain(expected);
  });

  const problemsOf = (yaml: string) =>
    readKnowledge(smallGuide({ 'quiz/lamps.yaml': yaml }))
      .problems.map(formatProblem)
      .join('\n');

  it.each([
    [
      'no wrong answer',
      question({ wrong: '' }).replace('[, 1927, 1928]', '[]'),
      /:7: 0\.wrong: expected one/u,
    ],
    [
      'a language that is none of the five',
      question().replace('{ ky: So', '{ de: So'),
      /:8: 0\.explanation: Unrecognized key: "de"/u,
    ],
    [
      'an explanation that lacks a language',
      question().replace('ky: So. ky, ', ''),
      /:8: 0\.explanation: ky is missing/u,
    ],
    [
      'a question that lacks a language',
      question().replace('ky: When? ky, ', ''),
      /:8: 0\.explanation: ky is there/u,
    ],
  ])('with %s is told with its line', (_, yaml, expected) => {
    expect(problemsOf(yaml)).toMatch(expected);
  });

  it('may be in some of the languages, without a section; what is still to be filled in is told', () => {
    const yaml =
      '- id: lamp-year\n  level: adults\n  question: { cs: Kdy? }\n  right: 1925\n  wrong: [{ cs: nikdy }]\n';
    const { knowledge, problems } = readKnowledge(smallGuide({ 'quiz/lamps.yaml': yaml }));
    expect(problems).toEqual([]);
    const [asked] = knowledge.quiz as [QuizQuestion];
    expect(questionIn(asked, 'cs')).toEqual({ question: 'Kdy?', right: '1925', wrong: ['nikdy'] });
    expect(questionIn(asked, 'ky')).toBeUndefined();
    expect(told(checkQuiz, { 'quiz/lamps.yaml': yaml })).toBe(
      'quiz/lamps.yaml: question “lamp-year” names no source. Write where its answer is known from: sources: [id], an id of sources.yaml.',
    );
    expect(told(checkParity, { 'quiz/lamps.yaml': yaml })).toBe('');
  });

  it('with the id of a question in another file is told', () => {
    expect(told(checkQuiz, { 'quiz/lamps.yaml': question(), 'quiz/more.yaml': question() })).toContain(
      'quiz/more.yaml: question id “lamp-year” is already used in quiz/lamps.yaml',
    );
  });

  it('with nothing wrong passes', () => {
    expect(told(checkQuiz, { 'quiz/lamps.yaml': question() })).toBe('');
  });
});

describe('a list of facts', () => {
  const facts =
    '# Facts\n\n- `F-LMP-01` | The lamp. | essay | high\n- `F-LMP-02` | The wick. | a, b | low (one source)\n';

  it('is read line by line, with its confidence', () => {
    expect(readFacts(facts)).toEqual([
      { id: 'F-LMP-01', statement: 'The lamp.', confidence: 'high' },
      { id: 'F-LMP-02', statement: 'The wick.', confidence: 'low' },
    ]);
  });

  it('is compared with what the sections tell', () => {
    const article = articleMarkdown('en').replace('facts: F-1', 'facts: F-LMP-01');
    const { knowledge } = readKnowledge(smallGuide({ 'articles/power/en.md': article }));
    expect(missingFacts(readFacts(facts), knowledge).map(fact => fact.id)).toEqual(['F-LMP-02']);
  });
});

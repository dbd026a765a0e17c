import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../src/knowledge/read.ts';
import { decodeText } from '../../../src/quiz/bank/decode.ts';
import type { BankItem } from '../../../src/quiz/bank/item.ts';
import { mergeLanguages } from '../../../src/quiz/bank/merge.ts';
import { pickQuestions } from '../../../src/quiz/bank/pick.ts';
import { type TakeOptions, takeQuestions } from '../../../src/quiz/bank/take.ts';
import { writeQuizYaml } from '../../../src/quiz/bank/write-yaml.ts';
import { smallGuide } from '../../knowledge/small.ts';
import { anyQuestions } from './any-questions.ts';

const item = (changes: Partial<BankItem> = {}): BankItem => ({
  line: 4,
  question: 'Kdo zde bydlel?',
  right: 'Fučík',
  wrong: ['Mareček', 'Dubček'],
  sources: [],
  ...changes,
});
const take = (items: BankItem[], options: Partial<TakeOptions> = {}) =>
  takeQuestions(
    { items, remarks: [] },
    { language: 'cs', level: '10-12', sources: [], prefix: 'lesson', taken: new Set(), ...options },
  );
const idsOf = (...names: (string | undefined)[]) =>
  take(
    names.map((name, i) => item({ name, question: `${i}?` })),
    { taken: new Set(['lesson-1']) },
  ).questions.map(({ id }) => id);

describe('a question that was read', () => {
  it('becomes one of the quiz, with what the file does not say from the options', () => {
    expect(take([item()], { sources: ['enwiki'] })).toEqual({
      remarks: [],
      questions: [
        {
          id: 'lesson-1',
          level: '10-12',
          passage: undefined,
          sources: ['enwiki'],
          question: { cs: 'Kdo zde bydlel?' },
          right: { cs: 'Fučík' },
          wrong: [{ cs: 'Mareček' }, { cs: 'Dubček' }],
          explanation: undefined,
        },
      ],
    });
    expect(take([item({ level: 'adults' })]).questions[0]?.level).toBe('adults');
  });

  it('gets its name for an id where that can be one, else a number that nobody has', () => {
    expect(idsOf('devils-cart', 'Čertův vůz!', 'devils-cart', undefined, 'Шайтан')).toEqual([
      'devils-cart',
      'certuv-vuz',
      'lesson-2',
      'lesson-3',
      'lesson-4',
    ]);
  });

  it.each<[string, Partial<BankItem>, string]>([
    ['a text that no poll takes', { question: 'Kdo? '.repeat(60) }, 'has 300 characters. Shorten it to 255.'],
    ['an answer that no poll takes', { right: 'x'.repeat(101) }, 'has an answer of 101 characters'],
    ['two equal answers', { wrong: ['fučík'] }, 'has the answer “fučík” twice'],
    ['an empty answer', { wrong: [''] }, 'has an empty answer'],
    ['no text', { question: '' }, 'has no text'],
    ['too many answers', { wrong: [...'0123456789'] }, 'has 10 wrong answers'],
  ])('is left out and told where it has %s', (_, changes, expected) => {
    const { questions, remarks } = take([item(changes)]);
    expect(questions).toEqual([]);
    expect(remarks).toMatchObject([{ line: 4, taken: false, text: expect.stringContaining(expected) }]);
  });

  it('is taken without what cannot stay, and that is told', () => {
    const long = take([item({ explanation: 'x'.repeat(201) })]);
    expect(long.questions[0]?.explanation).toBeUndefined();
    expect(long.remarks[0]).toMatchObject({
      taken: true,
      text: expect.stringContaining('has 201 characters'),
    });
    const named = take([item({ passage: '../x', sources: ['enwiki', 'En Wiki'] })]);
    expect(named.questions[0]).toMatchObject({ passage: undefined, sources: ['enwiki'] });
    expect(named.remarks[0]?.text).toContain('without “En Wiki”, “../x”');
  });

  it('is taken once where it is there twice for the same level', () => {
    const twice = take([item(), item({ line: 9 })]);
    expect(twice.questions).toHaveLength(1);
    expect(twice.remarks[0]).toMatchObject({
      line: 9,
      text: expect.stringContaining('stands in line 4 already'),
    });
    expect(take([item(), item({ level: 'adults' })]).questions).toHaveLength(2);
  });

  it('is written as YAML that the guide reads back, whatever its letters', () => {
    fc.assert(
      fc.property(anyQuestions, exported => {
        const items = exported.map(({ id, ...question }) => item({ ...question, name: id }));
        const { questions } = take(items);
        const files = smallGuide({ 'quiz/lesson.yaml': writeQuizYaml(questions, 'lesson.gift') });
        const { knowledge, problems } = readKnowledge(files);
        expect(problems).toEqual([]);
        expect(knowledge.quiz).toEqual(
          questions.map(question => ({ ...question, file: 'quiz/lesson.yaml' })),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('the same questions in two languages', () => {
  const inLanguage = (language: 'cs' | 'ky', changes: Partial<BankItem> = {}) => ({
    file: `${language}.csv`,
    questions: take([item({ name: 'who', ...changes })], { language }).questions,
  });

  it('become one, which can be asked in both', () => {
    const { questions, apart } = mergeLanguages([
      inLanguage('cs'),
      inLanguage('ky', { right: 'Фучик', explanation: 'Ооба.' }),
    ]);
    expect(apart).toEqual([]);
    expect(questions).toMatchObject([
      {
        id: 'who',
        right: { cs: 'Fučík', ky: 'Фучик' },
        wrong: [{ ky: 'Mareček' }, {}],
        explanation: undefined,
      },
    ]);
  });

  it('are told where they do not fit together', () => {
    expect(mergeLanguages([inLanguage('cs'), inLanguage('ky', { wrong: ['Маречек'] })]).apart).toEqual([
      expect.stringContaining(
        'ky.csv: not taken: question “who” has 1 wrong answers, in the other language 2',
      ),
    ]);
    expect(mergeLanguages([inLanguage('cs'), inLanguage('cs')]).apart).toEqual([
      expect.stringContaining('is there in this language already'),
    ]);
  });
});

describe('an export', () => {
  it('has the questions that are there in its language and for its level', () => {
    const { questions } = take([item(), item({ level: 'adults', question: 'Proč?' })]);
    const quiz = questions.map(question => ({ ...question, file: '' }));
    expect(pickQuestions(quiz, { language: 'ky' })).toEqual([]);
    expect(pickQuestions(quiz, { language: 'cs', level: 'adults' })).toMatchObject([{ question: 'Proč?' }]);
  });
});

describe('the letters of a file', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);

  it('are read from UTF-8, and from UTF-16 with its mark', () => {
    expect(decodeText(new TextEncoder().encode('\uFEFFКто?'))).toBe('Кто?');
    expect(decodeText(bytes(0xff, 0xfe, 0x1a, 0x04))).toBe('К');
    expect(decodeText(bytes(0xfe, 0xff, 0x04, 0x1a))).toBe('К');
  });

  it.each<[string, Uint8Array, string]>([
    // «Кто жил здесь?» and „Žádný příběh?“
    [
      'of an older Cyrillic form',
      bytes(0xca, 0xf2, 0xee, 32, 0xe6, 0xe8, 0xeb, 32, 0xe7, 0xe4, 0xe5, 0xf1, 0xfc, 63),
      'Windows-1251',
    ],
    [
      'of an older Central European form',
      bytes(0x8e, 0xe1, 100, 110, 0xfd, 32, 112, 0xf8, 0xed, 98, 0xec, 104, 63),
      'Windows-1250',
    ],
    ['that are no letters', bytes(65, 0, 66, 0), 'it is no text'],
  ])('%s are told in a sentence', (_, file, expected) => {
    expect(() => decodeText(file)).toThrow(expected);
  });
});

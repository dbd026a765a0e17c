import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/quiz/bank/csv.ts';
import { readSheet } from '../../../src/quiz/bank/sheet-read.ts';
import { writeSheet } from '../../../src/quiz/bank/sheet-write.ts';
import { anyQuestions, itemOf } from './any-questions.ts';

const read = (csv: string) => readSheet(readCsv(csv));
const told = (csv: string) =>
  read(csv)
    .remarks.map(({ line, text }) => `${line}: ${text}`)
    .join('\n');

const heads = {
  en: 'Question - max 120 characters,Answer 1 - max 75 characters,Answer 2,Answer 3,Answer 4,Time limit (sec),Correct answer(s) - choose at least one',
  ru: 'Вопрос,Ответ 1,Ответ 2,Ответ 3,Ответ 4,Время (с),Правильный ответ',
  ky: 'Суроо,1-жооп,2-жооп,3-жооп,4-жооп,Убакыт,Туура жооп',
  cs: 'Otázka,Odpověď 1,Odpověď 2,Odpověď 3,Odpověď 4,Čas,Správná odpověď',
  eo: 'Demando,Respondo 1,Respondo 2,Respondo 3,Respondo 4,Tempo,Ĝusta respondo',
};
const row = 'Кто жил здесь?,Фучик,Маречек,,,20,2';

describe('a sheet of questions', () => {
  it.each(Object.entries(heads))('is read by its head in %s, below a template’s own words', (_, head) => {
    const { items, remarks } = read(`Quiz template,,,,,,\n,,,,,,\n${head}\n${row}\n`);
    expect(remarks).toEqual([]);
    expect(items).toMatchObject([
      { line: 4, question: 'Кто жил здесь?', right: 'Маречек', wrong: ['Фучик'] },
    ]);
  });

  it('is read in the order of Kahoot’s template where it has no head, with or without row numbers', () => {
    expect(read(row).items).toMatchObject([{ line: 1, right: 'Маречек' }]);
    expect(read(`1,${row}\n2,${row}`).items).toMatchObject([{ right: 'Маречек' }, { line: 2 }]);
  });

  it('may be separated by semicolons or tabs, with texts over several lines', () => {
    const csv =
      '\uFEFFQuestion;Answer 1;Answer 2;Answer 3;Answer 4;Time;Correct answer\r\n"Kdo, a\nkde?";"a ""b""";c;;;20;1\r\nProč?;a;b;;;20;2';
    expect(read(csv).items).toMatchObject([
      { line: 2, question: 'Kdo, a\nkde?', right: 'a "b"', wrong: ['c'] },
      { line: 4, right: 'b' },
    ]);
    expect(read(row.replaceAll(',', '\t')).items).toHaveLength(1);
    expect(read(`\n\n${row}\n\n${row}`).items).toMatchObject([{ line: 3 }, { line: 5 }]);
  });

  it.each([
    ['with several right answers', 'Who?,a,b,,,20,"1,2"', 'has several right answers (1,2)'],
    ['without a right answer', 'Who?,a,b,,,20,', 'has no right answer'],
    ['with an empty right answer', 'Who?,a,b,,,20,4', 'calls answer 4 right, which is empty'],
    ['with a word for the number', 'Who?,a,b,,,20,all', 'has “all” for its right answer'],
    ['with one answer', 'Who?,a,,,,20,1', 'has fewer than two answers'],
    ['that is missing', ',a,b,,,20,1', 'stands in a row without a question'],
  ])('tells why a question %s is not taken', (_, csv, expected) => {
    expect(told(`${heads.en}\n${csv}`)).toContain(`2: `);
    expect(told(`${heads.en}\n${csv}`)).toContain(expected);
  });

  it('takes numbers and truths of a spreadsheet for their text, and tells of dates, whose form is lost', () => {
    const cells = (answer: unknown) => ['Кога?', answer, 1926, true, null, 20, 1] as never[];
    expect(readSheet([{ line: 1, cells: cells(1925) }]).items).toMatchObject([
      { right: '1925', wrong: ['1926', 'TRUE'] },
    ]);
    expect(readSheet([{ line: 1, cells: cells(new Date(0)) }]).remarks[0]?.text).toContain(
      'has a date in column 2',
    );
  });

  it('knows the right answer by number, letter or its own words', () => {
    for (const right of ['2', '2.0', 'B', 'Маречек'])
      expect(read(row.replace(/2$/u, right)).items, right).toMatchObject([{ right: 'Маречек' }]);
  });
});

describe('CSV that was written here', () => {
  it('gives back every question, whatever its letters', () => {
    fc.assert(
      fc.property(anyQuestions, questions => {
        const { items, remarks } = read(writeCsv(writeSheet(questions)));
        expect(remarks).toEqual([]);
        expect(items.map(({ line: _, ...item }) => item)).toEqual(questions.map(itemOf));
      }),
    );
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    const anyCell = fc.string({ unit: fc.constantFrom(...'=+-@\'"\t ,a;＝'), maxLength: 6 });
    fc.assert(
      fc.property(anyCell, text => {
        const csv = writeCsv([[text, 'x']]);
        expect(csv).not.toMatch(/^\uFEFF"?[=+\-@＝＋－＠\t]/u);
        expect(readCsv(csv)).toEqual([{ line: 1, cells: [text, 'x'] }]);
      }),
    );
  });

  it('puts the right answer into another place from question to question', () => {
    const question = {
      level: 'adults' as const,
      sources: [],
      question: 'Kiu?',
      right: 'a',
      wrong: ['b', 'c', 'd'],
    };
    const rows = writeSheet([0, 1, 2, 3].map(i => ({ id: `q-${i}`, ...question })));
    expect(rows.slice(1).map(cells => cells[6])).toEqual(['1', '2', '3', '4']);
  });
});

it('CSV that cannot be read to its end is told in a sentence', () => {
  expect(() => readCsv(`${row}\n"Кто`)).toThrow(/quotation mark is opened near line 2 and never closed/u);
  expect(() => readCsv(`${'x'.repeat(200_000)},1`)).toThrow(/it is not CSV/u);
});

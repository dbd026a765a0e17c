import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGift } from '../../../src/quiz/bank/gift-read.ts';
import { writeGift } from '../../../src/quiz/bank/gift-write.ts';
import { cleanText } from '../../../src/quiz/bank/item.ts';
import { anyQuestions, itemOf } from './any-questions.ts';

const words = { true: 'Верно', false: 'Неверно' };
const read = (content: string) => readGift(content, words);
const [one, told] = [
  (content: string) => read(content).items[0],
  (content: string) =>
    read(content)
      .remarks.map(({ line, text }) => `${line}: ${text}`)
      .join('\n'),
];

describe('a GIFT file', () => {
  it('gives questions with one right answer, their explanation and the line they stand in', () => {
    const { items, remarks } = read(
      [
        '// Dějepis, 5. třída',
        '$CATEGORY: dějepis/10-12',
        '',
        '// [id:devils-cart] [tag:section:shaitan-araba] [tag:source:enwiki]',
        '::Vůz::Co byla šajtan-araba? {',
        '~Lokomotiva',
        '=Traktor',
        '~Šicí stroj',
        '####Tak jí říkali místní\\: čertův vůz.',
        '}',
      ].join('\r\n'),
    );
    expect(remarks).toEqual([]);
    expect(items).toEqual([
      {
        line: 5,
        name: 'devils-cart',
        level: '10-12',
        question: 'Co byla šajtan-araba?',
        right: 'Traktor',
        wrong: ['Lokomotiva', 'Šicí stroj'],
        explanation: 'Tak jí říkali místní: čertův vůz.',
        passage: 'shaitan-araba',
        sources: ['enwiki'],
      },
    ]);
  });

  it('gives true and false in the words of the language', () => {
    expect(one('Поезд пришёл в 1925 году.{T#Нет, это так.#Да.}')).toMatchObject({
      right: 'Верно',
      wrong: ['Неверно'],
      explanation: 'Да.',
    });
    expect(one('Поезд пришёл в 1931 году. {FALSE}')).toMatchObject({ right: 'Неверно', wrong: ['Верно'] });
  });

  it('fills a gap in the middle of a sentence with a line', () => {
    expect(one('La unua vagonaro venis en {=1925 ~1926} al Biŝkek.')?.question).toBe(
      'La unua vagonaro venis en _____ al Biŝkek.',
    );
  });

  it('takes the feedback of the right answer for an explanation where there is no other', () => {
    expect(one('Ким? {=Фучик#Ооба, Фучик. ~Маречек}')?.explanation).toBe('Ооба, Фучик.');
  });

  it('reads escaped letters as themselves, and HTML as its words', () => {
    expect(one('2 \\= 1 \\+ x\\: \\{a\\~b\\} \\# \\\\ ?{=1 ~2}')?.question).toBe('2 = 1 \\+ x: {a~b} # \\ ?');
    expect(one('[html]<p>Co je&nbsp;<b>kant</b> &amp; proč&#63;</p>{=cukr ~sůl}')?.question).toBe(
      'Co je\u00A0kant & proč?',
    );
    expect(one('[plain]Co znamená <b>?{=tučně ~nic}')?.question).toBe('Co znamená <b>?');
  });

  it.each([
    ['of a number', 'When? {#1925:1}', '1: “When?” wants a number as its answer.'],
    ['of a word', 'Who? {=Fučík =Fucik}', 'wants a word as its answer.'],
    ['of a text', 'Why? {}', 'wants a text as its answer.'],
    ['of pairs', 'Match. {=Kant -> sugar =Tokmok -> wool}', 'matches pairs.'],
    ['with shared points', 'Which? {~%50%a ~%50%b ~c}', 'shares its points between answers (%50% for “a”)'],
    ['with two right answers', 'Which? {=a =b ~c}', 'has 2 right answers'],
    ['without a right answer', 'Which? {~a ~b}', 'has no right answer'],
    ['with a picture', '[html]<img src="a.png"> What is it? {=a ~b}', 'shows a picture'],
    ['without braces', 'Read the next page.', 'has no answers in braces'],
    ['with half a brace', 'Which? {=a ~b', 'has a brace without its other half'],
    ['with text before the answers', 'Which? {perhaps =a ~b}', 'has “perhaps” before its first answer'],
    ['that is many', `q{${'=a ~b '.repeat(4000)}}`, 'which is no single question'],
    ['with nonsense for answers', 'Which? {perhaps}', 'has answers that are not understood: “perhaps”'],
  ])('tells why a question %s is not taken, and goes on', (_, question, expected) => {
    const found = read(`${question}\n\nWho?{=Fučík ~Mareček}`);
    expect(found.items).toHaveLength(1);
    expect(found.remarks).toMatchObject([{ line: 1, taken: false }]);
    expect(told(question)).toContain(expected);
  });

  it('tells what of a question that is taken was left out', () => {
    expect(told('Which? {~%100%a ~%-50%b#No! ~c}')).toMatch(
      /is taken without the feedback on single answers.*\n.*without the minus points of “b” \(%-50%\)/su,
    );
    expect(one('Which? {~%100%a ~%-50%b ~c}')).toMatchObject({ right: 'a', wrong: ['b', 'c'] });
    expect(told('$CATEGORY: tom/dick\n\nWhich? {=a ~b}')).toContain('category “tom/dick” names no level');
  });

  it('is read to its end whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}=~#:%\\/ \n$[]a1T<>&;-', 'я', '😀'), maxLength: 60 }),
        content => {
          for (const { question, right, wrong } of read(content).items) {
            expect(typeof question).toBe('string');
            expect([right, ...wrong].length).toBeGreaterThan(1);
          }
        },
      ),
    );
  });

  it('that was written here gives back every question, whatever its letters', () => {
    fc.assert(
      fc.property(anyQuestions, questions => {
        const { items, remarks } = read(writeGift(questions));
        expect(remarks).toEqual([]);
        expect(items.map(({ line: _, ...item }) => item)).toEqual(questions.map(itemOf));
      }),
    );
  });

  it('keeps out what no file can hold', () => {
    expect(cleanText(' a\u0000b\uD800\r\nc\uFDD0 ')).toBe('ab\nc');
  });
});

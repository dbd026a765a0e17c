/** What a column of a sheet of questions holds. */
export type Column =
  | 'question'
  | 'time'
  | 'correct'
  | 'explanation'
  | 'level'
  | 'id'
  | 'section'
  | 'sources'
  | `answer ${number}`;

/** What the head of a column begins with, in Kahoot’s template and in our own files, in the five languages. */
const heads: [Column, RegExp][] = [
  ['correct', /(?:correct|right) answer|правильн|верн\S* ответ|туура жооп|správn|spravn|[ĝg]x?usta/u],
  ['question', /^(?:question|вопрос|суроо|otázk|otazk|demando)/u],
  ['time', /^(?:time|seconds|время|секунд|убакыт|čas|cas\b|sekund|tempo)/u],
  ['explanation', /^(?:explanation|объяснение|пояснение|түшүндүрмө|vysvětlení|vysvetleni|klarigo)/u],
  ['level', /^(?:level|уровень|деңгээл|úroveň|uroven|nivelo)/u],
  ['id', /^id$/u],
  ['section', /^(?:section|раздел|бөлүм|oddíl|oddil|sekcio)/u],
  ['sources', /^(?:sources?|источник|булак|pramen|zdroj|fonto)/u],
];
const answer =
  /^(?:answer|option|choice|ответ|вариант|odpověď|odpoved|respondo)\D{0,3}(\d{1,2})|^(\d{1,2})\D{0,3}(?:жооп|ответ|вариант|odpověď|respondo|answer)/u;

/** The column that a head names: `Answer 2 - max 75 characters`, `2-жооп`, `Вопрос`; `undefined` for any other text. */
export function columnOf(head: string): Column | undefined {
  const text = head.trim().toLowerCase();
  const numbered = answer.exec(text);
  if (numbered) return `answer ${Number(numbered[1] ?? numbered[2])}`;
  return heads.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The columns of Kahoot’s template, in order; a column of numbers may stand before them. */
const kahoot: Column[] = ['question', 'answer 1', 'answer 2', 'answer 3', 'answer 4', 'time', 'correct'];

/** Where each column stands, counted from 0, and the row below which the questions begin (-1: they begin at once). */
export interface Layout {
  columns: Map<Column, number>;
  headRow: number;
}

/** Rows of instructions that a template may have above its head. */
const mostAbove = 40;

/** Finds the head of a sheet; where there is none, the columns are taken in the order of Kahoot’s template. */
export function layoutOf(rows: string[][]): Layout {
  for (const [headRow, row] of rows.slice(0, mostAbove).entries()) {
    const columns = new Map<Column, number>();
    for (const [i, cell] of row.entries()) {
      const column = columnOf(cell);
      if (column && !columns.has(column)) columns.set(column, i);
    }
    if (
      columns.has('question') &&
      columns.has('correct') &&
      columns.has('answer 1') &&
      columns.has('answer 2')
    )
      return { columns, headRow };
  }
  const filled = rows.filter(row => row.filter(cell => cell !== '').length >= 3);
  const isNumbered =
    filled.length > 0 && filled.every(row => /^\d*\.?$/u.test(row[0] ?? '') && !/^\d*$/u.test(row[1] ?? ''));
  return { columns: new Map(kahoot.map((column, i) => [column, i + (isNumbered ? 1 : 0)])), headRow: -1 };
}

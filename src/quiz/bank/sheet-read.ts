import { quizLevels } from '../../knowledge/types.ts';
import { type BankItem, cleanText, type Found, quoted, type Remark } from './item.ts';
import { type Column, type Layout, layoutOf } from './sheet-header.ts';

/** What a cell of a sheet may hold. */
export type Cell = string | number | boolean | Date | null | undefined;

/** A row of a sheet with the line or row number that a person finds it by. */
export interface SheetRow {
  line: number;
  cells: Cell[];
}

/**
 * Reads a sheet in the column order of Kahoot’s template: question, four answers, time limit, number of the right answer. The columns may
 * stand in another order, and more of them, where a head names them.
 */
export function readSheet(sheet: SheetRow[]): Found {
  const rows = sheet.map(({ line, cells }) => ({ line, cells, texts: cells.map(textOf) }));
  const layout = layoutOf(rows.map(({ texts }) => texts));
  const found: Found = { items: [], remarks: [] };
  for (const { line, cells, texts } of rows.slice(layout.headRow + 1)) {
    if (texts.every(text => text === '')) continue;
    const date = cells.findIndex(cell => cell instanceof Date);
    const read =
      date >= 0
        ? `has a date in column ${date + 1}, whose form in the sheet is not kept in the file. Format the cell as text`
        : readRow(texts, layout, line, found.remarks);
    if (typeof read === 'string')
      found.remarks.push({
        line,
        taken: false,
        text: `${quoted(texts.find(text => /\p{L}/u.test(text)) ?? texts.join(' '))} ${read}.`,
      });
    else found.items.push(read);
  }
  return found;
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined || cell instanceof Date) return '';
  return cleanText(typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell));
}

/** The question of a row, or the rest of a sentence that begins with the question and says why it is not taken. */
function readRow(texts: string[], { columns }: Layout, line: number, remarks: Remark[]): BankItem | string {
  const cell = (column: Column) => {
    const at = columns.get(column);
    return at === undefined ? '' : (texts[at] ?? '');
  };
  const question = cell('question');
  if (question === '') return 'stands in a row without a question. Write the question, or empty the row';
  const answers = [...columns.keys()]
    .filter(column => column.startsWith('answer '))
    .sort((a, b) => Number(a.slice(7)) - Number(b.slice(7)))
    .map(column => cell(column));
  if (answers.filter(answer => answer !== '').length < 2)
    return 'has fewer than two answers. Write at least two, each in its own column';
  const right = rightOf(cell('correct'), answers);
  if (typeof right === 'string') return right;
  const level = quizLevels.find(known => known === cell('level'));
  if (cell('level') !== '' && !level)
    remarks.push({
      line,
      taken: true,
      text: `level ${quoted(cell('level'))} is not known, so --level counts. Known are ${quizLevels.join(', ')}.`,
    });
  return {
    line,
    name: cell('id') || undefined,
    question,
    right: answers[right] as string,
    wrong: answers.filter((answer, i) => i !== right && answer !== ''),
    explanation: cell('explanation') || undefined,
    level,
    passage: cell('section') || undefined,
    sources: cell('sources')
      .split(/[\s,;]+/u)
      .filter(Boolean),
  };
}

/** Which answer is right, counted from 0: `2`, `B` or the answer itself; or why that is not known. */
function rightOf(cell: string, answers: string[]): number | string {
  if (cell === '') return 'has no right answer. Write its number, 1 to 4, into the last column';
  const same = answers.indexOf(cell);
  const single =
    /^(\d{1,2})(?:\.0+)?$/u.exec(cell)?.[1] ?? (/^[a-f]$/iu.test(cell) ? letter(cell) : undefined);
  if (single === undefined && same >= 0) return same;
  if (single === undefined && /^\d{1,2}(?:\s*[,;.\s]\s*\d{1,2})+$/u.test(cell))
    return `has several right answers (${cell}), and a quiz of the guide has one. Leave one of them`;
  if (single === undefined)
    return `has ${quoted(cell)} for its right answer. Write the number of the answer, 1 to 4`;
  const right = Number(single) - 1;
  if ((answers[right] ?? '') === '')
    return `calls answer ${single} right, which is empty. Write that answer, or correct the number`;
  return right;
}

const letter = (cell: string) => String(cell.toLowerCase().charCodeAt(0) - 96);

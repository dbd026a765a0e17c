import { CsvError, parse } from 'csv-parse/sync';
import type { SheetRow } from './sheet-read.ts';

/** What a spreadsheet would take for a formula, full-width forms too: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^['=+\-@＝＋－＠\t\r]/u;

/**
 * Writes rows as CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8. A cell that would be a formula gets an apostrophe,
 * which `readCsv` takes away again.
 */
export function writeCsv(rows: string[][]): string {
  const cell = (text: string) => {
    const safe = formula.test(text) ? `'${text}` : text;
    return /[",;\r\n\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Longest row that is read, in characters: far more than any question. */
const longestRow = 100_000;

/** Reads CSV with commas, semicolons or tabs. Throws a sentence where it cannot be read to its end. */
export function readCsv(text: string): SheetRow[] {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      raw: true,
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestRow,
    }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
    return records.map(({ record, raw, info }) => ({
      line: info.lines - lineBreaks(raw.replace(/^[\r\n]+|\r?\n$/gu, '')),
      cells: record.map(cell => (/^'./u.test(cell) && formula.test(cell.slice(1)) ? cell.slice(1) : cell)),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const where = 'lines' in error ? ` near line ${error.lines}` : '';
    const why =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? `a quotation mark is opened${where} and never closed. Close it, or double it inside a text ("")`
        : `it is not CSV${where}: ${error.message}. Save it again as CSV`;
    throw new Error(why, { cause: error });
  }
}

const lineBreaks = (text: string) => text.split('\n').length - 1;

/** The separator of most rows: a spreadsheet writes semicolons where the country writes decimals with a comma. */
function delimiterOf(text: string): string {
  const lines = text.split('\n').slice(0, 2000);
  const rows = (separator: string) => lines.filter(line => line.split(separator).length > 5).length;
  return [',', ';', '\t']
    .map(separator => ({ separator, rows: rows(separator) }))
    .reduce((a, b) => (b.rows > a.rows ? b : a)).separator;
}

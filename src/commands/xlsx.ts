import { readSheet } from 'read-excel-file/universal';
import type { Cell, SheetRow } from '../quiz/bank/sheet-read.ts';
import { unzip, zipEntries } from './zip.ts';

/** Bytes that a spreadsheet may have when unpacked; a bank of two thousand questions has one million. */
const mostUnpacked = 40_000_000;
/** Cells of a sheet, empty ones too: one cell in the last corner of a sheet would make sixteen thousand million. */
const mostCells = 1_000_000;

/** Reads the first sheet of an XLSX file. Throws a sentence where it is none, is broken, or unpacks to more than a quiz can be. */
export async function readXlsx(bytes: Buffer): Promise<SheetRow[]> {
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new Error(
      'it is a spreadsheet of the old form (.xls), or has a password. Save it as .xlsx without one',
    );
  const broken =
    'it is broken, or no spreadsheet at all. Open it in a spreadsheet program and save it again as .xlsx';
  const measured = attempt(() => measure(bytes), broken);
  if (measured.unpacked > mostUnpacked)
    throw new Error(
      `it would unpack to ${Math.round(measured.unpacked / 1_000_000)} MB; ${mostUnpacked / 1_000_000} MB are read. Leave only the questions in it`,
    );
  if (measured.cells > mostCells)
    throw new Error(
      'it has cells far away from the questions. Copy the questions into a new spreadsheet and save that',
    );
  try {
    const rows = await readSheet(new Uint8Array(bytes).buffer, 1, { trim: false });
    return rows.map((cells, i) => ({ line: i + 1, cells: cells as Cell[] }));
  } catch (cause) {
    throw new Error(broken, { cause });
  }
}

/** What a file would unpack to, in bytes, and the cells of its largest sheet up to the last one that it names. */
function measure(bytes: Buffer): { unpacked: number; cells: number } {
  const entries = zipEntries(bytes);
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > mostUnpacked) return { unpacked, cells: 0 };
  const sheets = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
  return {
    unpacked,
    cells: Math.max(0, ...sheets.map(entry => cellsOf(unzip(bytes, entry).toString('utf8')))),
  };
}

function cellsOf(xml: string): number {
  let rows = 0;
  let columns = 0;
  let count = 0;
  for (const [, reference] of xml.matchAll(/<(?:row|c)\b[^<>]*?\br\s*=\s*["']([A-Z]*\d+)["']/gu)) {
    const [, letters = '', row = '0'] = /^([A-Z]*)(\d+)$/u.exec(reference as string) ?? [];
    rows = Math.max(rows, Number(row));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  // cells without a reference stand side by side
  for (const _ of xml.matchAll(/<(?:row|c)\b/gu)) count++;
  return Math.max(rows * Math.max(columns, 1), count);
}

function attempt<T>(make: () => T, sentence: string): T {
  try {
    return make();
  } catch (cause) {
    throw new Error(sentence, { cause });
  }
}

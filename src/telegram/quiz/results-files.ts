import writeXlsxFile from 'write-excel-file/node';
import { writeCsv } from '../../quiz/bank/csv.ts';
import type { CallFile } from '../../store/store.ts';

/** A table with a line of headings. */
export interface Table {
  /** name of the sheet, and of the file */
  name: string;
  heads: string[];
  rows: (string | number | undefined)[][];
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Widths of columns in letters, and the widest. */
const widest = 60;

/** Tables as one workbook, a sheet each. */
export async function xlsxFile(name: string, tables: Table[]): Promise<CallFile> {
  const sheets = tables.map(({ name: sheet, heads, rows }) => ({
    // Excel takes 31 letters, and not these: https://support.microsoft.com/office/3f94123b-b6e5-40f5-a5f2-5d6c4c8a1a1d
    sheet: sheet.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31),
    data: [
      heads.map(value => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map(row => row.map(cell)),
    ],
    columns: heads.map((head, i) => ({
      width: Math.min(widest, 2 + Math.max(head.length, ...rows.map(row => String(row[i] ?? '').length))),
    })),
    stickyRowsCount: 1,
  }));
  const bytes = await writeXlsxFile(sheets).toBuffer();
  return { param: 'document', name: `${name}.xlsx`, mime: xlsxType, bytes };
}

function cell(value: string | number | undefined) {
  if (value === undefined) return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}

/** A table as CSV. */
export function csvFile(name: string, table: Table): CallFile {
  const rows = [table.heads, ...table.rows].map(row => row.map(value => String(value ?? '')));
  const bytes = Buffer.from(writeCsv(rows), 'utf8');
  return { param: 'document', name: `${name}-${table.name}.csv`, mime: 'text/csv', bytes };
}

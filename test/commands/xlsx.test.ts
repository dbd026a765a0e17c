import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readXlsx } from '../../src/commands/xlsx.ts';
import { readSheet } from '../../src/quiz/bank/sheet-read.ts';

/** A ZIP file of some files; `size` is what it says of each of them. */
function zip(files: { name: string; content: string | Buffer; size?: number }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content: text, size } of files) {
    const content = Buffer.from(text as string);
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size ?? content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size ?? content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** A spreadsheet whose one sheet is this XML. */
const sheet = (xml: string, size?: number) =>
  zip([
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    },
    {
      name: 'xl/workbook.xml',
      content: '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet><sheetData>${xml}</sheetData></worksheet>`,
      ...(size === undefined ? {} : { size }),
    },
  ]);

describe('a spreadsheet', () => {
  it('is read with the numbers of its rows', async () => {
    const file = await writeExcelFile([
      ['Quiz template'],
      [],
      ['', 'Question', 'Answer 1', 'Answer 2', 'Answer 3', 'Answer 4', 'Time', 'Correct answer(s)'],
      [1, 'Ким?', 'Фучик', 'Маречек', 1925, '', 20, 2],
      [2, 'Кайда?', 'Канн', 'Кант', '', '', 20, '1,2'],
    ] as never).toBuffer();
    const { items, remarks } = readSheet(await readXlsx(file));
    expect(items).toMatchObject([{ line: 4, question: 'Ким?', right: 'Маречек', wrong: ['Фучик', '1925'] }]);
    expect(remarks).toMatchObject([{ line: 5, taken: false }]);
  });

  it('made by hand is read too', async () => {
    const cell = '<c r="B2" t="inlineStr"><is><t>Ким?</t></is></c>';
    expect(await readXlsx(sheet(`<row r="2">${cell}</row>`))).toEqual([
      { line: 1, cells: [null, null] },
      { line: 2, cells: [null, 'Ким?'] },
    ]);
  });

  it.each<[string, Buffer, RegExp]>([
    ['no spreadsheet', Buffer.from('PK no zip'), /broken, or no spreadsheet/u],
    ['nothing', Buffer.alloc(0), /broken, or no spreadsheet/u],
    ['another ZIP file', zip([{ name: 'a.txt', content: 'x' }]), /broken, or no spreadsheet/u],
    ['cut off', sheet('<row r="1"/>').subarray(0, 400), /broken, or no spreadsheet/u],
    ['not what its directory says', sheet('<row r="1"/>'.repeat(1000), 20), /broken, or no spreadsheet/u],
    ['a ZIP bomb', sheet('x'.repeat(50_000_000)), /would unpack to 50 MB; 40 MB are read/u],
    [
      'a single cell in the last corner',
      sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      /cells far away from the questions/u,
    ],
    ['of the old form', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old form \(\.xls\)/u],
  ])('that is %s is told in a sentence', async (_, file, expected) => {
    await expect(readXlsx(file)).rejects.toThrow(expected);
  });
});

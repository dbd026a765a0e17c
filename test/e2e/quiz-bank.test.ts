import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { folders } from '../real.ts';
import { temporaryFolder } from '../temporary.ts';
import { guide } from './guide.ts';

/** A file with this content. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

const gift =
  '// [tag:section:kant]\nЧто значит слово «кант»? {=Сахар ~Соль\n~Хлеб ####Так называют сахар.}\n\nКогда? {#1925}\n';

describe('guide quiz import', () => {
  it('makes a file of the quiz that the check finds nothing wrong with, where it names a source', async () => {
    const folder = temporaryFolder();
    cpSync(folders.knowledge, folder, { recursive: true });
    const out = join(folder, 'quiz', 'lesson.yaml');
    const { code, err } = await guide([
      ...['--knowledge', folder, 'quiz', 'import', file('урок 5.gift', gift.replace('section:kant', 'x'))],
      ...['--level', '10-12', '--source', 'enwiki', '--out', out],
    ]);
    expect(err).toMatch(/урок 5\.gift:5: not taken: “Когда\?” wants a number/u);
    expect(err).toContain('1 of 2 questions taken, in ru');
    expect(code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('level: 10-12');
    const checked = await guide(['--knowledge', folder, 'check']);
    expect(checked.err).toBe('');
    expect(checked.out).toMatch(/ 103 quiz questions/u);
  });

  it('reads a spreadsheet from Kahoot’s template, and says what is still to be filled in', async () => {
    const sheet = await writeExcelFile([
      ['Quiz template'],
      ['', 'Question', 'Answer 1', 'Answer 2', 'Answer 3', 'Answer 4', 'Time limit', 'Correct answer(s)'],
      [1, 'Kio estas tio?', 'Kanto', '=SUM(A1)', '', '', 20, 2],
    ] as never).toBuffer();
    const { code, out, err } = await guide(['quiz', 'import', file('kahoot.xlsx', sheet)]);
    expect(code).toBe(0);
    expect(out).toContain('right: { eo: "=SUM(A1)" }');
    expect(err).toContain('1 name no source yet. Write it where it says sources: []');
  });

  it.each<[string, string, string | Uint8Array, RegExp]>([
    [
      'in an older encoding',
      'a.csv',
      Buffer.from('cacaca2c31', 'hex'),
      /a\.csv cannot be read: it is not UTF-8.*1251/u,
    ],
    ['that is far too large', 'a.gift', 'x'.repeat(5_000_001), /a\.gift cannot be read: it has 6 MB/u],
    ['of no known form', 'a.docx', 'PK', /a\.docx has a name that does not tell its form/u],
    ['that is no spreadsheet', 'a.xlsx', 'PK', /a\.xlsx cannot be read: it is broken/u],
    [
      'with a quotation mark left open',
      'a.csv',
      'Кто?,a,b,,,20,1\n"',
      /a\.csv cannot be read: a quotation mark/u,
    ],
    ['without questions', 'a.txt', 'Dear pupils!', /0 of 1 questions taken/u],
  ])('tells in one sentence what is wrong with a file %s', async (_, name, content, expected) => {
    const { code, out, err } = await guide(['quiz', 'import', file(name, content)]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(expected);
    expect(err).not.toMatch(/\n\s+at /u);
  });

  it('names the choices where an option is wrong, and overwrites nothing', async () => {
    const bank = file('a.gift', gift);
    expect((await guide(['quiz', 'import', bank, '--level', '5'])).err).toContain('10-12, 13-17, adults');
    expect((await guide(['quiz', 'import', bank, '--language', 'de'])).err).toContain('ky, ru, cs, eo, en');
    expect((await guide(['quiz', 'import', bank, '--out', bank])).err).toContain('is there already');
    expect((await guide(['quiz', 'import', '/nowhere.gift'])).err).toContain('/nowhere.gift');
    expect((await guide(['quiz', 'export', '--format', 'xls'])).err).toContain('Use gift or csv');
  });
});

describe('guide quiz export', () => {
  it.each(['gift', 'csv'])('writes %s that comes back as the same questions', async format => {
    const folder = temporaryFolder();
    const exported = join(folder, `quiz.${format}`);
    const there = await guide(['quiz', 'export', '--format', format, '--language', 'ky', '--out', exported]);
    expect(there).toMatchObject({ code: 0, err: '102 questions written, in ky.\n' });
    const back = await guide(['quiz', 'import', exported]);
    expect(back.err).toContain('102 of 102 questions taken, in ky');
    expect(back.out.match(/^- id: /gmu)).toHaveLength(102);
    expect(back.out).toContain(
      '- id: a-devils-cart\n  level: 10-12\n  passage: "shaitan-araba-joking-names"\n',
    );
  });
});

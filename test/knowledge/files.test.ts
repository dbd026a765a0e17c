import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../src/knowledge/files.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { temporaryFolder } from '../temporary.ts';

describe('reading a folder', () => {
  const folder = temporaryFolder(afterAll);
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles', 'good.md'), 'Žilina\r\nПишпек\r\n');
  writeFileSync(
    join(folder, 'articles', 'bad.md'),
    Buffer.concat([Buffer.from('ok\nok\n'), Buffer.from([0xc4, 0x28]), Buffer.from('\nok')]),
  );
  writeFileSync(join(folder, 'articles', 'photo.jpg'), 'not text');

  it('takes text files and their lines alike, whatever system they come from', () => {
    expect([...readFiles(folder).files]).toEqual([['articles/good.md', 'Žilina\nПишпек\n']]);
  });

  it('names the line where a file is not UTF-8, and does not guess', () => {
    expect(readFiles(folder).problems).toEqual([
      { file: 'articles/bad.md', line: 3, text: expect.stringContaining('not valid UTF-8') },
    ]);
  });

  it('never gives half a guide: loading throws with every problem', () => {
    expect(() => loadKnowledge(folder)).toThrow(/articles\/bad\.md:3: .*\n.*|sources\.yaml: is missing/u);
  });
});

import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { folders } from '../real.ts';
import { temporaryFolder } from '../temporary.ts';
import { guide } from './guide.ts';

describe('guide ask', () => {
  it('answers in the terminal, with numbered sources', async () => {
    const { code, out } = await guide(['ask', 'Кто такой Рудольф Маречек?']);
    expect(code).toBe(0);
    expect(out).toMatch(/Маречек/u);
    expect(out).toMatch(/\n {2}\[1\] /u);
  });

  it('prints the answer as JSON', async () => {
    const { out } = await guide(['ask', 'Kiu estis Julius Fučík?', '--json']);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ language: 'eo', outcome: 'answer' });
    expect(answer.confidence).toBeGreaterThan(0.5);
    expect(answer.confidence).toBeLessThanOrEqual(1);
    expect(answer.passages[0]).toMatchObject({ language: 'eo', score: expect.any(Number) });
    expect(answer.sources[0]).toMatchObject({ id: expect.any(String), address: expect.any(String) });
    expect(answer.text.length).toBeLessThanOrEqual(900);
    expect(answer.ms).toBeGreaterThan(0);
  });

  it('answers in the language of --lang, and names the languages where that is none', async () => {
    const { out } = await guide(['ask', 'Кто такой Фучик?', '--lang', 'en', '--json']);
    expect(JSON.parse(out).language).toBe('en');
    const wrong = await guide(['ask', 'Hello', '--lang', 'de']);
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('--lang de') });
    expect(wrong.err).toContain('ky, ru, cs, eo, en');
  });

  it('answers a file of questions line by line, and names a broken line without stopping', async () => {
    const file = join(temporaryFolder(), 'questions.jsonl');
    writeFileSync(
      file,
      [
        '{"id":"a","text":"Kdo byl Julius Fučík?"}',
        '{"id":"b",',
        '{"id":7,"text":"Who was Fučík?","lang":"ru"}',
        '["no object"]',
        '{"text":""}',
        '{"id":"e","text":"x","lang":"de"}',
      ].join('\n'),
    );
    const { code, out, err } = await guide(['ask', '--batch', file]);
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatchObject({ id: 'a', language: 'cs', outcome: 'answer' });
    expect(lines[1].error).toContain(`${file}:2:`);
    expect(lines[2]).toMatchObject({ id: 7, language: 'ru', outcome: 'answer' });
    expect(lines[4]).toMatchObject({ outcome: 'smalltalk' });
    expect(lines[5].error).toContain('"de"');
    expect(code).toBe(1);
    expect(err).toContain(`${file}:4:`);
  });

  it('says what is missing where there is no question, no such file, or no text to read', async () => {
    expect((await guide(['ask'])).err).toContain('There is no question');
    const missing = await guide(['ask', '--batch', '/nowhere/questions.jsonl']);
    expect(missing.code).toBe(1);
    expect(missing.err).toContain('/nowhere/questions.jsonl');
    expect(missing.err).not.toMatch(/\n\s+at /u);
    expect((await guide(['ask', '   '])).code).toBe(0);
  });
});

describe('guide chat', () => {
  it('keeps the language of the conversation, and ends with an empty line', async () => {
    const { out, code } = await guide(['chat'], {
      input: 'Кто такой Дубчек?\nМаречек\n\nnot read any more\n',
      environment: { LANG: 'en_GB.UTF-8' },
    });
    expect(code).toBe(0);
    expect(out).toContain('Interhelpo');
    expect(out).toMatch(/Дубчек/u);
    expect(out).not.toContain('not read');
  });
});

describe('guide check', () => {
  it('finds nothing wrong in the guide that comes with the program', async () => {
    const { code, out, err } = await guide(['check']);
    expect(err).toBe('');
    expect(out).toContain('no problems');
    expect(code).toBe(0);
  });

  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'an article without front matter',
      folder => writeFileSync(join(folder, 'articles/fucik/cs.md'), '## Fučík {#x}\n\nText.[^enwiki]\n'),
      /articles\/fucik\/cs\.md:1: has no front matter/u,
    ],
    [
      'a file that is no UTF-8',
      folder => writeFileSync(join(folder, 'articles/fucik/ru.md'), Buffer.from([45, 10, 0xcf, 0xf0])),
      /articles\/fucik\/ru\.md:2: is not valid UTF-8/u,
    ],
    [
      'broken YAML',
      folder => writeFileSync(join(folder, 'places/kant.yaml'), 'number: 15\nname: [\n'),
      /places\/kant\.yaml:\d+: is not valid YAML/u,
    ],
  ])(
    'names file, line and what to do for %s, and the guide does not start half-loaded',
    async (_, spoil, expected) => {
      const folder = temporaryFolder();
      cpSync(folders.knowledge, folder, { recursive: true });
      spoil(folder);
      const checked = await guide(['--knowledge', folder, 'check']);
      expect(checked.code).toBe(1);
      expect(checked.err).toMatch(expected);
      const asked = await guide(['ask', 'Kdo byl Fučík?'], { environment: { KNOWLEDGE_DIR: folder } });
      expect(asked).toMatchObject({ code: 1, out: '' });
      expect(asked.err).toMatch(expected);
      expect(asked.err).not.toMatch(/\n\s+at /u);
    },
  );
});

describe('guide', () => {
  it('shows its version and its commands', async () => {
    expect((await guide(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
    const { out } = await guide(['--help']);
    for (const command of ['ask', 'chat', 'check', 'serve']) expect(out).toContain(command);
  });

  it('tells all mistakes of the environment at once', async () => {
    const { code, err } = await guide(['check'], { environment: { PORT: 'ten', HOST: '' } });
    expect(code).toBe(1);
    expect(err).toContain('PORT="ten"');
    expect(err).toContain('HOST=""');
  });
});

describe('guide stats', () => {
  it('says where it looked, when nothing was asked yet', async () => {
    const { code, err } = await guide(['stats'], { environment: { DATA_DIR: temporaryFolder() } });
    expect(code).toBe(1);
    expect(err).toMatch(/guide\.sqlite.*DATA_DIR/u);
  });

  it('prints what was asked in vain, on one line whatever it holds', async () => {
    const folder = temporaryFolder();
    const store = openSqlite({ file: join(folder, 'guide.sqlite'), now: Date.now });
    await store.keepUnanswered(1, {
      text: 'Сколько\n\u001b[2Jтракторов?',
      language: 'ru',
      nearest: 'tractor',
      at: Date.now(),
    });
    await store.close();
    const { code, out } = await guide(['stats'], { environment: { DATA_DIR: folder } });
    expect(code).toBe(0);
    expect(out).toContain('ru  Сколько [2Jтракторов? → tractor');
    expect((await guide(['stats', '--days', 'two'], { environment: { DATA_DIR: folder } })).err).toContain(
      '“two”',
    );
  });
});

describe('guide posters', () => {
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(folder, join(entry.parentPath, entry.name)))
      .sort();

  it('writes sheets, bare codes and the keeper’s index', async () => {
    const folder = join(temporaryFolder(), 'to', 'print');
    const { code, out } = await guide([
      ...['posters', '--bot', '@InterhelpoBot', '--out', folder],
      ...['--places', '6,kant,quiz', '--size', 'a6', '--languages', 'cs,eo,ky,ru'],
    ]);
    expect(code).toBe(0);
    expect(out).toContain('3 posters (A6; cs, eo, ky), codes of version 4, error correction Q or better');
    expect(out).toContain('A6 holds 3 languages; left out: ru.');
    expect(files(folder)).toEqual([
      'A6/19-kant.pdf',
      'A6/6-fucik-park.pdf',
      'A6/quiz.pdf',
      'codes/19-kant.png',
      'codes/19-kant.svg',
      'codes/6-fucik-park.png',
      'codes/6-fucik-park.svg',
      'codes/quiz.png',
      'codes/quiz.svg',
      'index.pdf',
      'posters-A6.pdf',
    ]);
  });

  it('makes sheets of labels, whose codes open the page where the keeper prefers it', async () => {
    const folder = temporaryFolder();
    const { out } = await guide([
      ...['posters', '--bot', 'InterhelpoBot', '--out', folder, '--size', 'label'],
      ...['--places', 'fucik-park', '--web', 'https://guide.example/'],
    ]);
    expect(out).toContain('1 poster (label; ky, ru)');
    expect(files(folder)).toContain('labels-on-A4.pdf');
  });

  it.each([
    [['--places', 'atlantis'], /“atlantis” is neither the number nor the id of a place/u],
    [['--places', ','], /--places names nothing/u],
    [['--size', 'A3'], /--size A3 is not known\. Use one of A4, A5, A6, label/u],
    [['--languages', 'ky,fr'], /“fr” is no language of the guide\. Use ky, ru, cs, eo, en/u],
    [['--web', 'guide.example'], /“guide\.example” is no address of a page/u],
    [['--bot', 'a b'], /“a b” is no name of a bot/u],
    [['--out', '/dev/null/posters'], /cannot be written.*Choose another folder/u],
  ])('says in a sentence what is wrong: %j', async (options, message) => {
    const { code, err } = await guide([
      ...['posters', '--bot', 'InterhelpoBot', '--out', temporaryFolder(), '--places', 'kant'],
      ...options,
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: a folder of src/, and the folders it may look into besides itself. */
const mayImport: Record<string, string[]> = {
  language: [],
  knowledge: ['language'],
  search: ['knowledge', 'language'],
  places: ['knowledge', 'language'],
  quiz: ['knowledge', 'language'],
  guide: ['search', 'knowledge', 'language', 'places'],
  store: ['language', 'search'],
  posters: ['guide', 'knowledge', 'language'],
  pictures: [],
  telegram: ['guide', 'places', 'posters', 'pictures', 'quiz', 'knowledge', 'language', 'store'],
  web: ['guide', 'quiz', 'knowledge', 'language'],
  commands: [
    'web',
    'telegram',
    'posters',
    'store',
    'guide',
    'search',
    'knowledge',
    'language',
    'places',
    'quiz',
    'config.ts',
  ],
};

/** One library has one home. */
const homes: Record<string, string> = {
  minisearch: 'search/',
  '@orama/stemmers': 'language/',
  'markdown-it': 'knowledge/',
  yaml: 'knowledge/',
  i18next: 'guide/texts.ts',
  hono: 'web/',
  leaflet: 'web/page/',
  qrcode: 'posters/',
  pdfkit: 'posters/',
  '@resvg/resvg-js': 'pictures/',
  telegraf: 'telegram/',
  'write-excel-file': 'telegram/quiz/',
  'better-sqlite3': 'store/',
  commander: 'main.ts',
  'csv-parse': 'quiz/bank/csv.ts',
  'read-excel-file': 'commands/xlsx.ts',
};

/** Folders that are given the clock, the disk and the environment, and reach for none of them. */
const pure = ['language', 'search', 'places', 'quiz'];

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => {
    const path = relative(root, join(entry.parentPath, entry.name));
    const content = readFileSync(join(root, path), 'utf8');
    const imports = [...content.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(
      match => match[1] as string,
    );
    return { path, content, imports };
  });

describe('the tree of src/', () => {
  it('imports only downwards', () => {
    const wrong = files.flatMap(({ path, imports }) => {
      const [folder = '', ...rest] = path.split('/');
      if (rest.length === 0) return [];
      return imports
        .filter(target => target.startsWith('.'))
        .map(target => join(path, '..', target).split('/')[0] as string)
        .filter(target => target !== folder && !mayImport[folder]?.includes(target))
        .map(target => `${path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('gives each library one home', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter(target =>
          Object.keys(homes).some(library => target === library || target.startsWith(`${library}/`)),
        )
        .filter(target => {
          const library = Object.keys(homes).find(
            name => target === name || target.startsWith(`${name}/`),
          ) as string;
          return !path.startsWith(homes[library] as string);
        })
        .map(target => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps language, search, places and quiz free of clock, chance, disk and environment', () => {
    const wrong = files
      .filter(({ path }) => pure.includes(path.split('/')[0] as string))
      .filter(
        ({ content, imports }) =>
          imports.some(target => target.startsWith('node:')) ||
          /Date\.now|new Date\(\)|Math\.random|process\./u.test(content),
      )
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('has no file of more than 300 lines', () => {
    const long = files.filter(
      ({ path, content }) => !path.endsWith('model.ts') && content.split('\n').length > 300,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('the tests and the benches', () => {
  it('make their temporary folders in one place, which removes them', () => {
    const own = ['test', 'bench'].flatMap(folder =>
      readdirSync(join(root, '..', folder), { recursive: true, encoding: 'utf8' })
        .filter(path => path.endsWith('.ts') && !path.includes('node_modules'))
        .map(path => join(folder, path)),
    );
    const makers = own.filter(path => /\btmpdir\(/u.test(readFileSync(join(root, '..', path), 'utf8')));
    expect(makers.sort()).toEqual(['bench/temporary.ts', 'test/temporary.ts']);
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.ts';
import { guide } from './guide.ts';

const sections = {
  bridge: 'Каменный мост через реку построили в 1911 году. Мост строил инженер Соколов.',
  mill: 'Водяная мельница сгорела в 1920 году. На мельнице работали двенадцать человек.',
  school: 'В сельской школе учились сорок детей. Первым учителем был Асан Токтоев.',
};
const questions = [
  { id: 1, text: 'кто строил мост', lang: 'ru', passage: 'bridge' },
  { id: 2, text: 'Когда сгорела мельница?', lang: 'ru', passage: 'mill' },
  { id: 3, text: 'сколько детей учились в школе', lang: 'ru', passage: 'school' },
  { id: 4, text: 'погода на завтра', lang: 'ru' },
];

/** A collection in one language, without typical questions, places or a glossary. */
function collection() {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const write = (texts: Record<string, string>) => {
    mkdirSync(join(folder, 'articles', 'village'), { recursive: true });
    writeFileSync(
      join(folder, 'articles', 'village', 'ru.md'),
      `---\ntitle: Село\n---\n\n${Object.entries(texts)
        .map(([id, text]) => `## ${id} {#${id}}\n\n${text}[^book]\n`)
        .join('\n')}`,
    );
  };
  write(sections);
  writeFileSync(
    join(folder, 'sources.yaml'),
    '- id: book\n  title: Книга\n  language: ru\n  kind: book\n  address: shelf 1\n  read: full\n',
  );
  const file = join(folder, 'questions.jsonl');
  writeFileSync(file, questions.map(question => JSON.stringify(question)).join('\n'));
  const run = (...args: string[]) =>
    guide(['--knowledge', folder, ...args], { environment: { DATA_DIR: data } });
  return { write, file, data, run };
}

describe('a collection in one language', () => {
  it('is measured with a file of questions', async () => {
    const { file, run } = collection();
    const { out, code } = await run('eval', '--questions', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      questions: 4,
      sections: 3,
      index: 'compiled',
      'recall@1': 1,
      'MRR@10': 1,
      declinedUnanswerable: 1,
    });
  });

  it('answers from its compiled index, which is brought up to date when a section changes', async () => {
    const { write, run } = collection();
    expect((await run('index')).out).toContain('3 sections new');
    write({ ...sections, mill: 'Водяная мельница сгорела в 1921 году.' });
    expect((await run('index')).out).toMatch(/0 sections new, 1 changed, 0 gone, 2 as they were/u);
    const { out } = await run('ask', 'Когда сгорела мельница?');
    expect(out).toContain('1921');
  });

  it('says which line of the questions is none, and what to do with a file that is no index', async () => {
    const { file, data, run } = collection();
    writeFileSync(file, '{"id":1,"text":"мост"}');
    expect((await run('eval', '--questions', file)).err).toMatch(/questions\.jsonl:1: .*Write \{"id"/u);
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, 'knowledge.index'), 'not an index at all, and long enough to be looked at');
    const { err, code } = await run('ask', 'мост');
    expect(code).toBe(1);
    expect(err).toMatch(/knowledge\.index cannot be used as an index: .*guide index/u);
  });
});

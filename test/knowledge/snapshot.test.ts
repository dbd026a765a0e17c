import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { loadSnapshot, saveIndex, saveSnapshot } from '../../src/knowledge/snapshot.ts';
import { folders, realGuide } from '../real.ts';
import { temporaryFolder } from '../temporary.ts';

function copy() {
  const folder = temporaryFolder();
  cpSync(folders.knowledge, folder, { recursive: true });
  const file = join(temporaryFolder(), 'knowledge.json');
  const { knowledge } = realGuide();
  saveSnapshot(file, folder, knowledge);
  return { folder, file, knowledge };
}

describe('a snapshot of the knowledge', () => {
  it('gives back what was read', () => {
    const { folder, file, knowledge } = copy();
    const kept = loadSnapshot(file, folder);
    for (const part of ['passages', 'glossary', 'tours', 'quiz', 'starters', 'areas', 'synonyms'] as const)
      expect(JSON.stringify(kept?.[part]) === JSON.stringify(knowledge[part]), part).toBe(true);
    expect(kept?.places.get('kant')).toEqual(JSON.parse(JSON.stringify(knowledge.places.get('kant'))));
    expect(kept?.sources.size).toBe(knowledge.sources.size);
  });

  it.each<[string, (folder: string) => void]>([
    ['was written', folder => writeFileSync(join(folder, 'guide.yaml'), 'starters: [name-meaning]\n')],
    ['appeared', folder => writeFileSync(join(folder, 'articles/kant/de.md'), 'x')],
    ['is gone', folder => rmSync(join(folder, 'articles/kant/cs.md'))],
  ])('is not taken where a file %s since', (_, change) => {
    const { folder, file } = copy();
    change(folder);
    expect(loadSnapshot(file, folder)).toBeUndefined();
  });

  it('finds what was kept of an index beside it, and nothing where none was kept or it is broken off', () => {
    const { folder, file } = copy();
    saveIndex(file, 'cs', { ids: 'a b' });
    writeFileSync(file.replace('.json', '.ky.json'), '{"ids');
    const kept = loadSnapshot(file, folder);
    expect(kept?.indexed?.('cs')).toEqual({ ids: 'a b' });
    expect(kept?.indexed?.('ky')).toBeUndefined();
    expect(kept?.indexed?.('ru')).toBeUndefined();
  });

  it('that is broken off or of another program is not taken, and the folder is read', () => {
    const { folder, file, knowledge } = copy();
    for (const content of ['', '{"version":1,"seal', '{"version":999}']) {
      writeFileSync(file, content);
      expect(loadKnowledge(folder, file).passages).toHaveLength(knowledge.passages.length);
    }
  });
});

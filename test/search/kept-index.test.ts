import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/index.ts';
import { createSearch } from '../../src/search/search.ts';
import { realGuide } from '../real.ts';

const { knowledge } = realGuide();
const made = createSearch(knowledge);

/** The search as the next start finds it: what was kept went through a file. */
const kept = (more: object = {}) =>
  createSearch({
    ...knowledge,
    ...more,
    indexed: language => JSON.parse(JSON.stringify(made.keep(language))),
  });

describe('an index that was kept', () => {
  it('finds the same as the one that it was made from, and is as sure, in every language', () => {
    const restored = kept();
    for (const language of languages)
      for (const question of [
        'Fučík 1930',
        'первый поезд',
        'кайсы завод',
        'kiam venis la trajno',
        'who built it',
        // found by another name only
        'Turksib',
        'чёртова телега',
      ]) {
        const found = (search: typeof made) =>
          search
            .find(question, language)
            .map(({ passage, confidence, features }) => [passage.id, confidence, features.chance]);
        expect(found(restored), `${language} ${question}`).toEqual(found(made));
      }
  });

  it('is not taken for other passages than its own', () => {
    const [first] = knowledge.passages.filter(({ language }) => language === 'cs');
    const fewer = kept({ passages: knowledge.passages.filter(passage => passage !== first) });
    expect(fewer.find(first?.title ?? '', 'cs').map(({ passage }) => passage.id)).not.toContain(first?.id);
  });
});

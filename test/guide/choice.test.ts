import { describe, expect, it } from 'vitest';
import { choiceAmong } from '../../src/guide/choice.ts';
import type { Candidate } from '../../src/search/search.ts';
import { realGuide } from '../real.ts';

const { knowledge, texts } = realGuide();

/** Candidates of these sections, with this sureness each. */
const candidates = (...list: [string, number][]) =>
  list.map(
    ([id, confidence]) =>
      ({
        passage: knowledge.passages.find(passage => passage.id === id && passage.language === 'ru'),
        confidence,
      }) as Candidate,
  );

describe('two topics that are equally likely', () => {
  it('are asked back, with a button for each', () => {
    const choice = choiceAmong(
      'Маречек?',
      candidates(['marecek-who-he-was', 0.79], ['dubcek-who-he-was', 0.79], ['fucik-who-he-was', 0.2]),
      texts,
    );
    expect(choice).toMatchObject({ outcome: 'choice', language: 'ru', sentences: [] });
    expect(choice?.topics.map(topic => topic.id)).toEqual(['marecek-who-he-was', 'dubcek-who-he-was']);
  });

  it('are not asked back where one is likelier, or both are sections of one topic', () => {
    const likelier = candidates(['marecek-who-he-was', 0.79], ['dubcek-who-he-was', 0.6]);
    const together = candidates(['fucik-who-he-was', 0.79], ['fucik-delegation-1930', 0.79]);
    expect(choiceAmong('Маречек?', likelier, texts)).toBeUndefined();
    expect(choiceAmong('Фучик?', together, texts)).toBeUndefined();
  });

  it('are not asked back where nobody is sure of either', () => {
    const unlikely = candidates(['marecek-who-he-was', 0.2], ['dubcek-who-he-was', 0.2]);
    expect(choiceAmong('Маречек?', unlikely, texts)).toBeUndefined();
  });
});

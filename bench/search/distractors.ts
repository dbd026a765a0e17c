import { splitSentences } from '../../src/knowledge/sentences.ts';
import { chance } from '../chance.ts';
import type { Row } from './engine.ts';

const seed = 20_261_123;
const sentences = { least: 4, most: 8 };
const words = { least: 8, most: 24 };

/** What distractors are made of: passages that have to be told from them, and other texts of the language. */
export interface Material {
  passages: Row[];
  others: string[];
}

/**
 * Passages that answer none of the questions, as many as are wanted, the same in every run. Three of four are mixed from single words of
 * all texts, as often as they stand there; the fourth is a near miss: half of a real passage's sentences, and as many from elsewhere.
 */
export function* distractors({ passages, others }: Material, count: number): Generator<Row> {
  const random = chance(seed);
  const pick = <Value>(list: Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  const between = ({ least, most }: { least: number; most: number }) =>
    least + Math.floor(random() * (most - least + 1));
  const split = passages.map(({ text }) => splitSentences(text).map(sentence => sentence.text));
  const all = [...split.flat(), ...others];
  const pool = all.flatMap(text => text.match(/\S*[\p{L}\p{N}]/gu) ?? []);

  const mixed = () =>
    Array.from(
      { length: between(sentences) },
      () => `${Array.from({ length: between(words) }, () => pick(pool)).join(' ')}.`,
    ).join(' ');
  const shuffled = (list: string[]) =>
    list
      .map(text => ({ text, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ text }) => text);
  const grafted = () => {
    const real = pick(split);
    const kept = shuffled(real).slice(0, Math.ceil(real.length / 2));
    return shuffled([...kept, ...kept.map(() => pick(all))]).join(' ');
  };
  for (let i = 0; i < count; i++) yield { pid: `distractor-${i}`, text: i % 4 === 3 ? grafted() : mixed() };
}

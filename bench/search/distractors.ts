import { chance } from '../chance.ts';
import type { Row } from './engine.ts';

const seed = 20_261_123;
const sentences = { least: 4, most: 8 };
const words = { least: 8, most: 24 };
/** Passages of XQuAD in one language. */
const allPassages = 240;
/** Words of a real passage in a near miss. */
const grafts = { least: 10, most: 29 };

/** What distractors are made of: passages that have to be told from them, and other texts of the language. */
export interface Material {
  passages: Row[];
  others: string[];
}

/**
 * Passages that answer none of the questions, as many as are wanted, the same in every run: mixed from single words of all texts, as often as
 * they stand there. With the 240 passages of XQuAD every fourth is a near miss, with ten to 29 words of a real passage in it, half of the time in
 * a row, else here and there; with fewer passages fewer are, so that each has as many that come near it.
 */
export function* distractors({ passages, others }: Material, count: number): Generator<Row> {
  const random = chance(seed);
  const pick = <Value>(list: Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  const between = ({ least, most }: { least: number; most: number }) =>
    least + Math.floor(random() * (most - least + 1));
  const real = passages.map(({ text }) => wordsOf(text));
  const pool = [...real.flat(), ...others.flatMap(wordsOf)];

  const nearMisses = Math.min(1, passages.length / allPassages) / 4;
  const graft = (text: string[]) => {
    const from = pick(real);
    const number = Math.min(between(grafts), from.length, text.length);
    if (random() < 0.5) {
      const start = Math.floor(random() * (from.length - number + 1));
      const at = Math.floor(random() * (text.length - number + 1));
      text.splice(at, number, ...from.slice(start, start + number));
    } else for (let i = 0; i < number; i++) text[Math.floor(random() * text.length)] = pick(from);
  };
  for (let i = 0; i < count; i++) {
    const lengths = Array.from({ length: between(sentences) }, () => between(words));
    const text = Array.from({ length: lengths.reduce((sum, length) => sum + length, 0) }, () => pick(pool));
    if (random() < nearMisses) graft(text);
    yield {
      pid: `distractor-${i}`,
      text: lengths.map(length => `${text.splice(0, length).join(' ')}.`).join(' '),
    };
  }
}

function wordsOf(text: string): string[] {
  return text.match(/\S*[\p{L}\p{N}]/gu) ?? [];
}

import type { Morphology } from './morphology.ts';

/**
 * What a text has for a stem: for each stem state of the morphology a digit, how many words of the text come from this stem
 * (as `levelOf` gives it), and a `!` when the stem is a word of the text by itself. `'72!'`
 */
export type Known = string;

export type Support = Map<string, Known>;

/** A count of words as one digit, in half units of the natural logarithm: 0 below 0.3 words, 1 below 1.1, 9 from 69 on. */
export const levelOf = (count: number) => Math.min(9, Math.round(2 * Math.log1p(count)));

/** Behind the costs of the suffixes come those of a stem, these for each stem state. */
const names = [
  ...['letters2', 'letters3', 'letters4', 'letters5', 'letters6'],
  ...['level', 'levelOf2', 'levelOf3', 'known', 'word', 'bare', 'bareLevel'],
];
const [level, levelOf2, levelOf3, known, word, bare, bareLevel] = [5, 6, 7, 8, 9, 10, 11] as const;
/** More letters than this make no difference. */
const longest = 6;
const zero = '0'.charCodeAt(0);

export const stemCosts = ({ stems }: Morphology) =>
  stems.flatMap((_, index) => names.map(name => `stem${index} ${name}`));

/**
 * Calls `visit` with number and amount of each thing that speaks for or against a stem: its length, how many words of the text
 * come from it (with a weight of its own where the stem is short, as chance makes short stems), whether it is a word itself, and
 * whether the word at hand has no suffix (`isBare`).
 */
export function forEachStemCost(
  ofText: Known | undefined,
  stem: { letters: number; index: number; isBare: boolean },
  morphology: Morphology,
  visit: (cost: number, amount: number) => void,
): void {
  const first = morphology.costs.length + stem.index * names.length;
  visit(first + Math.min(stem.letters, longest) - 2, 1);
  if (stem.isBare) visit(first + bare, 1);
  if (!ofText) return;
  if (!stem.isBare && ofText.length > morphology.stems.length) visit(first + word, 1);
  const much = ofText.charCodeAt(stem.index) - zero;
  if (much === 0) return;
  visit(first + known, 1);
  visit(first + level, much);
  if (stem.letters === 2) visit(first + levelOf2, much);
  if (stem.letters === 3) visit(first + levelOf3, much);
  if (stem.isBare) visit(first + bareLevel, much);
}

import { forEachGram } from '../../src/language/grams.ts';
import { type Alphabet, classesOf, languageOfClass } from './classes.ts';
import type { Sample } from './texts.ts';

/** The weights of one alphabet before they are packed: one row of `classes.length` numbers for each key. */
export interface Fitted {
  classes: readonly string[];
  keys: number[];
  /** whether the five languages have the run */
  isOurs: boolean[];
  weights: Float32Array;
}

/** A run met less often than this tells nothing: in our languages, in others. */
const leastOurs = 3;
const leastOther = 6;
const epochs = 8;
/** The weights are the mean of those after the last four rounds, which steadies them (Polyak and Juditsky 1992). */
const averaged = 4;
const rate = 0.1;
const decay = 1e-5;
/** A gradient below this changes nothing. */
const negligible = 1e-4;
const longestPart = 3;

/**
 * Multinomial logistic regression on the runs of letters in a text, by stochastic gradient descent with a rate of its own for each
 * weight (AdaGrad; Duchi, Hazan and Singer 2011). Each text is learnt from whole and, where its sample says so, as a part of one to three of its words, so that short
 * messages get honest probabilities too. `chance` gives numbers from 0 to 1: the same ones make the same model.
 */
export function fitModel(alphabet: Alphabet, all: Sample[], chance: () => number): Fitted {
  const samples = all.filter(one => one.alphabet === alphabet);
  const classes: readonly string[] = classesOf[alphabet];
  const width = classes.length;
  const { keys, isOurs } = knownRuns(samples);
  const rowOf = new Map(keys.map((key, i) => [key, i]));
  const runs = new Map<string, Int32Array>();
  const runsOf = (word: string): Int32Array => {
    let found = runs.get(word);
    if (!found) {
      const list: number[] = [];
      forEachGram(word, key => {
        const row = rowOf.get(key);
        if (row !== undefined) list.push(row * width);
      });
      found = Int32Array.from(list);
      runs.set(word, found);
    }
    return found;
  };
  const weights = new Float32Array(keys.length * width);
  const squares = new Float32Array(keys.length * width).fill(1e-4);
  const odds = new Float64Array(width);

  function learn(words: string[], right: number, weight: number): void {
    odds.fill(0);
    for (const word of words)
      for (const row of runsOf(word))
        for (let i = 0; i < width; i++) odds[i] = (odds[i] as number) + (weights[row + i] as number);
    const highest = Math.max(...odds);
    const shares = odds.map(value => Math.exp(value - highest));
    const total = shares.reduce((sum, share) => sum + share, 0);
    const errors = shares.map((share, i) => (share / total - (i === right ? 1 : 0)) * weight);
    for (const word of words)
      for (const row of runsOf(word)) for (let i = 0; i < width; i++) descend(row + i, errors[i] as number);
  }

  function descend(at: number, error: number): void {
    const old = weights[at] as number;
    const gradient = error + decay * old;
    if (Math.abs(gradient) < negligible) return;
    const square = (squares[at] as number) + gradient * gradient;
    squares[at] = square;
    weights[at] = old - (rate * gradient) / Math.sqrt(square);
  }

  const mean = new Float32Array(weights.length);
  const order = samples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, chance);
    for (const index of order) {
      const { words, name, weight, parts } = samples[index] as Sample;
      const right = classes.indexOf(name);
      learn(words, right, weight);
      if (!parts) continue;
      const length = 1 + Math.floor(chance() * longestPart);
      const from = Math.floor(chance() * Math.max(1, words.length - length + 1));
      learn(words.slice(from, from + length), right, weight);
    }
    if (epoch >= epochs - averaged)
      weights.forEach((weight, i) => {
        mean[i] = (mean[i] as number) + weight / averaged;
      });
  }
  return { classes, keys, isOurs, weights: mean };
}

/** The runs that are met often enough, by rising key. */
function knownRuns(samples: Sample[]): { keys: number[]; isOurs: boolean[] } {
  const ours = new Map<number, number>();
  const others = new Map<number, number>();
  for (const { words, name } of samples) {
    const counts = languageOfClass(name) ? ours : others;
    for (const word of words) forEachGram(word, key => counts.set(key, (counts.get(key) ?? 0) + 1));
  }
  const keys = [...new Set([...ours.keys(), ...others.keys()])]
    .filter(key => (ours.get(key) ?? 0) >= leastOurs || (others.get(key) ?? 0) >= leastOther)
    .sort((a, b) => a - b);
  return { keys, isOurs: keys.map(key => (ours.get(key) ?? 0) >= leastOurs) };
}

function shuffle(list: number[], chance: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}

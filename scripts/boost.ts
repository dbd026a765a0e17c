import { answerOf, type SurenessModel } from '../src/search/sureness.ts';

/** One example to learn from, and how much it counts beside others. */
export interface Example {
  values: number[];
  right: boolean;
  weight: number;
}

type Tree = SurenessModel['trees'][number];

const trees = 200;
const rate = 0.1;
const depth = 3;
/** Each tree sees this share of the examples, so that no single one is learnt by heart. */
const share = 0.7;
/** Ridge penalty on a leaf, and least weight of the examples on either side of a question. */
const penalty = 5;
const leastWeight = 8;
/** A feature is asked about at so many values, which part the examples evenly. */
const bins = 128;
export const start = -2;

/**
 * Learns trees that tell right from wrong, by second-order gradient boosting of the logistic loss (Chen and Guestrin 2016, equations 5
 * to 7, and their approximate algorithm for the limits, section 3.2). The same examples give the same trees.
 */
export function boost(examples: Example[]): Tree[] {
  const columns = Array.from({ length: examples[0]?.values.length ?? 0 }, (_, feature) =>
    binned(examples.map(({ values }) => values[feature] as number)),
  );
  const logits = new Float64Array(examples.length).fill(start);
  const slopes: Slopes = {
    gradient: new Float64Array(examples.length),
    curvature: new Float64Array(examples.length),
  };
  const random = seeded(20261125);
  return Array.from({ length: trees }, () => {
    for (const [i, { right, weight }] of examples.entries()) {
      const sure = 1 / (1 + Math.exp(-(logits[i] as number)));
      slopes.gradient[i] = weight * (sure - (right ? 1 : 0));
      slopes.curvature[i] = weight * Math.max(1e-6, sure * (1 - sure));
    }
    const tree = grow(
      columns,
      slopes,
      Int32Array.from(examples.keys()).filter(() => random() < share),
    );
    for (const [i, { values }] of examples.entries())
      logits[i] = (logits[i] as number) + answerOf(tree, values);
    return tree;
  });
}

/** What trees say of one example, as a probability. */
export function sureOf(learnt: Tree[], values: number[]): number {
  return 1 / (1 + Math.exp(-learnt.reduce((sum, tree) => sum + answerOf(tree, values), start)));
}

/** First and second derivative of the loss, by the number of an example or of a bin. */
interface Slopes {
  gradient: Float64Array;
  curvature: Float64Array;
}

/** The values of a feature, as the numbers of the bins that they are in; bin b holds what is at most limits[b]. */
interface Column {
  limits: number[];
  bin: Uint8Array;
}

function binned(values: number[]): Column {
  const sorted = Float64Array.from(values).sort();
  const quantiles = Array.from(
    { length: bins - 1 },
    (_, b) => sorted[Math.floor(((b + 1) * sorted.length) / bins)] as number,
  );
  // rounded up, so that the model can be written with few digits
  const limits = [...new Set(quantiles.map(value => Math.ceil(value * 1e5) / 1e5))];
  const binOf = (value: number) => {
    const at = limits.findIndex(limit => value <= limit);
    return at < 0 ? limits.length : at;
  };
  return { limits, bin: Uint8Array.from(values, binOf) };
}

function grow(columns: Column[], slopes: Slopes, seen: Int32Array): Tree {
  const inner = 2 ** depth - 1;
  const tree: Tree = { feature: [], limit: [], leaf: [] };
  let level = [seen];
  for (let node = 0; node < inner; ) {
    level = level.flatMap(members => {
      const { feature, bin } = bestQuestion(columns, slopes, members);
      const column = columns[feature] as Column;
      tree.feature[node] = feature;
      tree.limit[node] = column.limits[bin] ?? 1e9;
      node++;
      const isLow = (i: number) => (column.bin[i] as number) <= bin;
      return [members.filter(isLow), members.filter(i => !isLow(i))];
    });
  }
  tree.leaf = level.map(members => {
    const gradient = sum(slopes.gradient, members);
    return Number(((-rate * gradient) / (sum(slopes.curvature, members) + penalty)).toFixed(4));
  });
  return tree;
}

/** The question that parts examples best; one that all answer with yes where none does. */
function bestQuestion(
  columns: Column[],
  slopes: Slopes,
  members: Int32Array,
): { feature: number; bin: number } {
  const allGradient = sum(slopes.gradient, members);
  const allCurvature = sum(slopes.curvature, members);
  const score = (gradient: number, curvature: number) => gradient ** 2 / (curvature + penalty);
  let best = { feature: 0, bin: bins, gain: 1e-3 };
  for (const [feature, { limits, bin }] of columns.entries()) {
    const inBins = slopesOfBins(bin, slopes, members);
    let gradient = 0;
    let curvature = 0;
    for (const b of limits.keys()) {
      gradient += inBins.gradient[b] as number;
      curvature += inBins.curvature[b] as number;
      if (curvature < leastWeight || allCurvature - curvature < leastWeight) continue;
      const gain =
        score(gradient, curvature) +
        score(allGradient - gradient, allCurvature - curvature) -
        score(allGradient, allCurvature);
      if (gain > best.gain) best = { feature, bin: b, gain };
    }
  }
  return best;
}

function slopesOfBins(bin: Uint8Array, { gradient, curvature }: Slopes, members: Int32Array): Slopes {
  const sums: Slopes = { gradient: new Float64Array(bins), curvature: new Float64Array(bins) };
  for (const i of members) {
    const b = bin[i] as number;
    sums.gradient[b] = (sums.gradient[b] as number) + (gradient[i] as number);
    sums.curvature[b] = (sums.curvature[b] as number) + (curvature[i] as number);
  }
  return sums;
}

function sum(values: Float64Array, members: Int32Array): number {
  let total = 0;
  for (const i of members) total += values[i] as number;
  return total;
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

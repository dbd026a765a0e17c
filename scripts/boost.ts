import { answerOf, type SurenessModel } from '../src/search/sureness.ts';

/** One example to learn from. */
export interface Example {
  values: number[];
  right: boolean;
}

type Tree = SurenessModel['trees'][number];

const trees = 120;
const rate = 0.1;
const depth = 3;
/** Each tree sees this share of the examples, so that no single one is learnt by heart. */
const share = 0.7;
/** Ridge penalty on a leaf, and least weight of the examples on either side of a question. */
const penalty = 5;
const leastWeight = 8;
export const start = -2;

/**
 * Learns trees that tell right from wrong, by second-order gradient boosting of the logistic loss (Chen and Guestrin 2016, equations 5
 * to 7). The same examples give the same trees.
 */
export function boost(examples: Example[]): Tree[] {
  const logits = examples.map(() => start);
  const random = seeded(20261125);
  return Array.from({ length: trees }, () => {
    const slopes = examples.map(({ right }, i) => {
      const sure = 1 / (1 + Math.exp(-(logits[i] as number)));
      return { gradient: sure - (right ? 1 : 0), curvature: Math.max(1e-6, sure * (1 - sure)) };
    });
    const seen = examples.map((_, i) => i).filter(() => random() < share);
    const tree = grow(examples, slopes, seen);
    for (const [i, { values }] of examples.entries())
      logits[i] = (logits[i] as number) + answerOf(tree, values);
    return tree;
  });
}

/** What trees say of one example, as a probability. */
export function sureOf(learnt: Tree[], values: number[]): number {
  return 1 / (1 + Math.exp(-learnt.reduce((sum, tree) => sum + answerOf(tree, values), start)));
}

interface Slope {
  gradient: number;
  curvature: number;
}

function grow(examples: Example[], slopes: Slope[], seen: number[]): Tree {
  const inner = 2 ** depth - 1;
  const tree: Tree = { feature: [], limit: [], leaf: [] };
  let level = [seen];
  for (let node = 0; node < inner; ) {
    level = level.flatMap(members => {
      const { feature, limit } = bestQuestion(examples, slopes, members);
      tree.feature[node] = feature;
      tree.limit[node] = limit;
      node++;
      const isLow = (i: number) => ((examples[i] as Example).values[feature] as number) <= limit;
      return [members.filter(isLow), members.filter(i => !isLow(i))];
    });
  }
  tree.leaf = level.map(members => {
    const { gradient, curvature } = sum(slopes, members);
    return Number(((-rate * gradient) / (curvature + penalty)).toFixed(4));
  });
  return tree;
}

/** The question that parts examples best; one that all answer with yes where none does. */
function bestQuestion(
  examples: Example[],
  slopes: Slope[],
  members: number[],
): { feature: number; limit: number } {
  const all = sum(slopes, members);
  const score = (gradient: number, curvature: number) => gradient ** 2 / (curvature + penalty);
  let best = { feature: 0, limit: 1e9, gain: 1e-3 };
  for (let feature = 0; feature < (examples[0] as Example).values.length; feature++) {
    const featureOf = (i: number) => (examples[i] as Example).values[feature] as number;
    const sorted = members.toSorted((a, b) => featureOf(a) - featureOf(b));
    let low = { gradient: 0, curvature: 0 };
    for (let k = 0; k < sorted.length - 1; k++) {
      const slope = slopes[sorted[k] as number] as Slope;
      low = { gradient: low.gradient + slope.gradient, curvature: low.curvature + slope.curvature };
      const here = featureOf(sorted[k] as number);
      const next = featureOf(sorted[k + 1] as number);
      if (here === next || low.curvature < leastWeight || all.curvature - low.curvature < leastWeight)
        continue;
      const gain =
        score(low.gradient, low.curvature) +
        score(all.gradient - low.gradient, all.curvature - low.curvature) -
        score(all.gradient, all.curvature);
      if (gain > best.gain) best = { feature, limit: Number(((here + next) / 2).toFixed(5)), gain };
    }
  }
  return best;
}

function sum(slopes: Slope[], members: number[]): Slope {
  let gradient = 0;
  let curvature = 0;
  for (const i of members) {
    gradient += (slopes[i] as Slope).gradient;
    curvature += (slopes[i] as Slope).curvature;
  }
  return { gradient, curvature };
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

import type { Features } from './features.ts';
import { model } from './sureness-model.ts';

/**
 * A boosted model (Friedman 2001, Greedy function approximation: a gradient boosting machine): small trees, each a correction of the
 * ones before. A tree of depth three is seven questions, «is feature f at most t?», in heap order (the children of node i are 2i+1 for
 * yes and 2i+2 for no), and eight answers.
 */
export interface SurenessModel {
  features: (keyof Features)[];
  /** log odds before any tree */
  start: number;
  trees: { feature: number[]; limit: number[]; leaf: number[] }[];
}

/**
 * How sure it is that a passage answers, 0 to 1: of the passages that get 0.8, four in five do. The model is fitted by
 * scripts/fit-sureness.ts on the questions of test/questions, knowledge/asked and knowledge/untold, all five languages together.
 */
export function sureness(features: Features): number {
  const values = model.features.map(name => features[name]);
  let logit = model.start;
  for (const tree of model.trees) logit += answerOf(tree, values);
  return 1 / (1 + Math.exp(-logit));
}

/** What one tree says: a correction of the log odds. */
export function answerOf({ feature, limit, leaf }: SurenessModel['trees'][number], values: number[]): number {
  let node = 0;
  while (node < feature.length)
    node = 2 * node + ((values[feature[node] as number] as number) <= (limit[node] as number) ? 1 : 2);
  return leaf[node - feature.length] as number;
}

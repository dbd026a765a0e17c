import type { Features } from './features.ts';

/**
 * Weights of the logistic function that turns what was seen into the probability that the passage answers the question.
 * Fitted by scripts/fit-sureness.ts on the questions in test/questions, all five languages together.
 */
export const weights: Record<keyof Features | 'bias', number> = {
  bias: -4.5,
  coverage: 3,
  inText: 1,
  inSentence: 1,
  near: 0,
  second: 0,
  lead: 0,
  title: 1,
  topic: 0.3,
  titled: 0,
  kind: 0.7,
  evidence: 0,
  missed: 0,
  first: 0,
  strangeYear: -2,
  unknown: -1.5,
};

/** How sure it is that a passage answers, 0 to 1. */
export function sureness(features: Features): number {
  let logit = weights.bias;
  for (const name of Object.keys(features) as (keyof Features)[]) logit += weights[name] * features[name];
  return 1 / (1 + Math.exp(-logit));
}

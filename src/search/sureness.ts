import type { Features } from './features.ts';

/**
 * Weights of the logistic function that turns what was seen into the probability that the passage answers the question.
 * Fitted by scripts/fit-sureness.ts on the questions in test/questions, all five languages together.
 */
export const weights: Record<keyof Features | 'bias', number> = {
  bias: -5.77,
  coverage: 1.24,
  inText: 0.7,
  inSentence: 1.34,
  near: 1.54,
  second: -0.12,
  lead: 0.61,
  title: 0.48,
  topic: 0.37,
  titled: -1.09,
  kind: 0.98,
  evidence: 3.3,
  missed: -0.52,
  first: 1.23,
  strangeYear: -0.09,
  unknown: -0.35,
};

/** How sure it is that a passage answers, 0 to 1. */
export function sureness(features: Features): number {
  let logit = weights.bias;
  for (const name of Object.keys(features) as (keyof Features)[]) logit += weights[name] * features[name];
  return 1 / (1 + Math.exp(-logit));
}

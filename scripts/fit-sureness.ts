/**
 * Fits the weights of src/search/sureness.ts on the questions of test/questions and prints them:
 *
 *   npm run fit:sureness
 *
 * Each of a question's candidates is one observation: does the passage tell a fact that answers the question? Logistic
 * regression by gradient descent with a ridge penalty; every language and every way of typing weighs the same.
 */
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/knowledge/load.ts';
import type { Features } from '../src/search/features.ts';
import { createSearch } from '../src/search/search.ts';
import { weights as current } from '../src/search/sureness.ts';
import { readQuestions } from './read-questions.ts';
import { typedAs, waysOfTyping } from './type-badly.ts';

const rounds = 4000;
const rate = 0.5;
const ridge = 0.0003;

const knowledge = loadKnowledge(fileURLToPath(new URL('../knowledge', import.meta.url)));
const search = createSearch(knowledge);
const names = Object.keys(current).filter(name => name !== 'bias') as (keyof Features)[];

const observations = readQuestions().flatMap(question =>
  waysOfTyping.flatMap(way =>
    search
      .find(typedAs(way, question.text, question.lang), question.lang)
      .slice(0, 5)
      .map(({ passage, features }) => ({
        right: passage.facts.some(fact => question.facts.includes(fact)) ? 1 : 0,
        values: [1, ...names.map(name => features[name])],
      })),
  ),
);

const weights = [current.bias, ...names.map(name => current[name])];
for (let round = 0; round < rounds; round++) {
  const gradient = weights.map(weight => -ridge * weight);
  for (const { right, values } of observations) {
    const logit = values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0);
    const error = right - 1 / (1 + Math.exp(-logit));
    for (const [i, value] of values.entries())
      gradient[i] = (gradient[i] as number) + (error * value) / observations.length;
  }
  for (const [i, slope] of gradient.entries()) weights[i] = (weights[i] as number) + rate * slope;
}
console.log(`${observations.length} observations`);
for (const [i, name] of ['bias', ...names].entries())
  console.log(`  ${name}: ${(weights[i] as number).toFixed(2)},`);

/**
 * Fits the weights of src/search/sureness.ts on the questions of test/questions and writes them there:
 *
 *   npm run fit:sureness
 *
 * Each of a question's first candidates is one observation: does the passage tell a fact that answers the question? Logistic
 * regression with a small ridge penalty, minimised by Adam (Kingma and Ba 2015); every language and every way of typing weighs the
 * same. The figures printed are from five-fold cross-validation: each question is judged by weights that have not seen it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { languages } from '../src/language/index.ts';
import type { Features } from '../src/search/features.ts';
import { createSearch } from '../src/search/search.ts';
import { weights as current } from '../src/search/sureness.ts';
import { readQuestions, type TestQuestion } from './read-questions.ts';
import { typedAs, waysOfTyping } from './type-badly.ts';

const candidatesSeen = 8;
const folds = 5;
const rounds = 1500;
const rate = 0.05;
const ridge = 0.0005;

interface Observed {
  question: TestQuestion;
  candidates: { right: boolean; values: number[] }[];
}

const knowledge = loadKnowledge(fileURLToPath(new URL('../knowledge', import.meta.url)));
const search = createSearch(knowledge);
const names = Object.keys(current).filter(name => name !== 'bias') as (keyof Features)[];

const observed: Observed[] = readQuestions().flatMap(question =>
  waysOfTyping.map(way => ({
    question,
    candidates: search
      .find(typedAs(way, question.text, question.lang), question.lang)
      .slice(0, candidatesSeen)
      .map(({ passage, features }) => ({
        right: passage.facts.some(fact => question.facts.includes(fact)),
        values: [1, ...names.map(name => features[name])],
      })),
  })),
);

const sure = (weights: number[], values: number[]) =>
  1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)));

function fitted(questions: Observed[]): number[] {
  const all = questions.flatMap(({ candidates }) => candidates);
  const weights = [-3, ...names.map(() => 0)];
  const mean = weights.map(() => 0);
  const variance = weights.map(() => 0);
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : ridge * weight));
    for (const { right, values } of all) {
      const error = sure(weights, values) - (right ? 1 : 0);
      for (const [i, value] of values.entries())
        gradient[i] = (gradient[i] as number) + (error * value) / all.length;
    }
    for (const [i, slope] of gradient.entries()) {
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * slope;
      variance[i] = 0.999 * (variance[i] as number) + 0.001 * slope * slope;
      const step = (mean[i] as number) / (1 - 0.9 ** round);
      const scale = Math.sqrt((variance[i] as number) / (1 - 0.999 ** round)) + 1e-8;
      weights[i] = (weights[i] as number) - (rate * step) / scale;
    }
  }
  return weights;
}

const results = Array.from({ length: folds }, (_, fold) => {
  const isTest = ({ question }: Observed) => Number(question.id.slice(3)) % folds === fold;
  const weights = fitted(observed.filter(one => !isTest(one)));
  return observed.filter(isTest).map(({ question, candidates }) => {
    const best = candidates
      .map(({ right, values }) => ({ right, sure: sure(weights, values) }))
      .reduce((a, b) => (b.sure > a.sure ? b : a), { right: false, sure: 0 });
    return { question, ...best };
  });
}).flat();

const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
for (const limit of [0.3, 0.4, 0.5]) {
  console.log(`answered from a sureness of ${limit} on:`);
  for (const language of languages) {
    const asked = results.filter(({ question }) => question.lang === language);
    const answerable = asked.filter(({ question }) => question.facts.length > 0);
    const others = asked.filter(({ question }) => question.facts.length === 0);
    const told = answerable.filter(result => result.sure >= limit);
    console.log(
      `  ${language}: right ${percent(told.filter(({ right }) => right).length, answerable.length)}, ` +
        `wrong ${percent(told.filter(({ right }) => !right).length, answerable.length)}, ` +
        `no source: declined ${percent(others.filter(result => result.sure < limit).length, others.length)}`,
    );
  }
}

const weights = fitted(observed);
const lines = ['bias', ...names].map((name, i) => `  ${name}: ${(weights[i] as number).toFixed(2)},\n`);
const file = new URL('../src/search/sureness.ts', import.meta.url);
const before = readFileSync(file, 'utf8');
writeFileSync(
  file,
  before.replace(/( = \{\n).*?(\n?\};)/su, (_, open) => `${open}${lines.join('')}};`),
);
console.log(`${observed.length} questions; the new weights are in src/search/sureness.ts.`);

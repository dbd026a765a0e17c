/**
 * Fits src/search/sureness-model.ts on the questions of test/questions:
 *
 *   npm run fit:sureness
 *
 * Each of a question's first candidates is one example: does the passage tell a fact that answers the question? Every language and
 * every way of typing weighs the same. The figures printed are from five-fold cross-validation: each question is judged by a model that
 * has not seen it, in none of its ways of typing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { languages } from '../src/language/index.ts';
import { createSearch } from '../src/search/search.ts';
import { model } from '../src/search/sureness-model.ts';
import { boost, type Example, start, sureOf } from './boost.ts';
import { readQuestions, type TestQuestion } from './read-questions.ts';
import { typedAs } from './type-badly.ts';

const candidatesSeen = 8;
const folds = 5;

interface Observed {
  question: TestQuestion;
  candidates: Example[];
}

const knowledge = loadKnowledge(fileURLToPath(new URL('../knowledge', import.meta.url)));
const search = createSearch(knowledge);
/** The ways that differ in what is searched for; the others are undone before. */
const ways = ['plain', 'bare', 'typo'] as const;
const { features } = model;

const observed: Observed[] = readQuestions().flatMap(question =>
  ways.map(way => ({
    question,
    candidates: search
      .find(typedAs(way, question.text, question.lang) ?? question.text, question.lang)
      .slice(0, candidatesSeen)
      .map(candidate => ({
        right: candidate.passage.facts.some(fact => question.facts.includes(fact)),
        values: features.map(name => candidate.features[name]),
      })),
  })),
);
const examplesOf = (questions: Observed[]) => questions.flatMap(({ candidates }) => candidates);

const results = Array.from({ length: folds }, (_, fold) => {
  const isTest = ({ question }: Observed) => Number(question.id.slice(3)) % folds === fold;
  const trees = boost(examplesOf(observed.filter(one => !isTest(one))));
  return observed.filter(isTest).map(({ question, candidates }) => {
    const best = candidates
      .map(({ right, values }) => ({ right, sure: sureOf(trees, values) }))
      .reduce((a, b) => (b.sure > a.sure ? b : a), { right: false, sure: 0 });
    return { question, ...best };
  });
}).flat();

const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
for (const limit of [0.35, 0.4, 0.45, 0.5]) {
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

const fitted = { features, start, trees: boost(examplesOf(observed)) };
writeFileSync(
  new URL('../src/search/sureness-model.ts', import.meta.url),
  `// Made by scripts/fit-sureness.ts; do not edit.\nimport type { SurenessModel } from './sureness.ts';\n\nexport const model: SurenessModel = ${JSON.stringify(fitted).replaceAll('},{', '},\n{')};\n`,
);
console.log(`${observed.length} questions; the new model is in src/search/sureness-model.ts.`);

/**
 * Fits src/search/sureness-model.ts:
 *
 *   npm run fit:sureness
 *
 * Each of a question's first candidates is one example: does the passage tell a fact that answers the question? The questions are those of
 * test/questions in three ways of typing, and those of knowledge/asked and knowledge/untold, which the search is asked without knowing them.
 * The figures printed are from five-fold cross-validation: each question is judged by a model that has not seen it, in none of its ways of typing.
 */
import { writeFileSync } from 'node:fs';
import { languages } from '../src/language/index.ts';
import { features } from '../src/search/features.ts';
import { boost, start, sureOf } from './boost.ts';
import { folds, type Observed, observe } from './observe-questions.ts';

const observed = observe();
const examplesOf = (questions: Observed[]) => questions.flatMap(({ candidates }) => candidates);

const results = Array.from({ length: folds }, (_, fold) => {
  const trees = boost(examplesOf(observed.filter(one => one.fold !== fold)));
  return observed
    .filter(one => one.fold === fold)
    .map(question => ({
      question,
      ...question.candidates
        .map(({ right, values }) => ({ right, sure: sureOf(trees, values) }))
        .reduce((a, b) => (b.sure > a.sure ? b : a), { right: false, sure: 0 }),
    }));
}).flat();

const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
for (const set of ['test/questions', 'knowledge'] as const)
  for (const limit of [0.3, 0.35, 0.4, 0.45, 0.5]) {
    console.log(`${set}, answered from a sureness of ${limit} on:`);
    for (const language of languages) {
      const asked = results.filter(({ question }) => question.set === set && question.language === language);
      const answerable = asked.filter(({ question }) => question.isAnswered);
      const others = asked.filter(({ question }) => !question.isAnswered);
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

/**
 * Prints how many questions of test/questions are answered right, answered wrong and declined, by language and way of typing:
 *
 *   npm run quality
 *   npm run quality -- --wrong    # and names each one that went wrong
 *
 * Right: the surest passage tells a fact that answers the question. Of the questions that no source answers, all are to be declined.
 */
import { fileURLToPath } from 'node:url';
import { readQuestions } from '../scripts/read-questions.ts';
import { typedAs, waysOfTyping } from '../scripts/type-badly.ts';
import { openGuide } from '../src/commands/open-guide.ts';
import { readConfig } from '../src/config.ts';
import { languages } from '../src/language/index.ts';

const config = { ...readConfig({}), knowledge: fileURLToPath(new URL('../knowledge', import.meta.url)) };
const { guide } = openGuide(config);
const questions = readQuestions();
const naming = process.argv.includes('--wrong');
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`.padStart(8);

console.log('language  typed    right   wrong  declined | no source: declined');
for (const language of languages) {
  for (const way of waysOfTyping) {
    const asked = questions
      .filter(question => question.lang === language)
      .map(question => ({
        ...question,
        answer: guide.ask(typedAs(way, question.text, language), { language: undefined }),
      }));
    const answerable = asked.filter(({ facts }) => facts.length > 0);
    const others = asked.filter(({ facts }) => facts.length === 0);
    const told = answerable.filter(
      ({ answer }) => answer.outcome === 'answer' || answer.outcome === 'places',
    );
    const isRight = ({ facts, answer }: (typeof asked)[number]) =>
      answer.passages[0]?.passage.facts.some(fact => facts.includes(fact)) ?? false;
    const right = told.filter(isRight);
    const declined = others.filter(({ answer }) => answer.passages.length === 0);
    console.log(
      `${language}        ${way.padEnd(6)}${percent(right.length, answerable.length)}${percent(told.length - right.length, answerable.length)}` +
        `${percent(answerable.length - told.length, answerable.length)}  | ${percent(declined.length, others.length)}`,
    );
    if (!naming || way !== 'plain') continue;
    for (const { id, text, facts, answer } of asked) {
      const [found] = answer.passages;
      if (facts.length > 0 ? found && isRight({ facts, answer } as (typeof asked)[number]) : !found) continue;
      console.log(
        `  ${id} ${answer.language} ${text}\n    wanted ${facts.join(' ') || 'nothing'}; got ${answer.outcome} ${found ? `${found.passage.id} (${found.score.toFixed(2)})` : ''}`,
      );
    }
  }
}

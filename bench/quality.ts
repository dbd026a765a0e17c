/**
 * Asks the guide all questions of test/questions, in each way of typing, prints how many are answered right, and writes docs/quality.md:
 *
 *   npm run quality
 *   npm run quality -- --wrong    # names each one that went wrong, and writes nothing
 *
 * Right: the surest passage tells a fact that answers the question. Of the questions that no source answers, all are to be declined.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readQuestions, type TestQuestion } from '../scripts/read-questions.ts';
import { typedAs, type WayOfTyping, waysOfTyping } from '../scripts/type-badly.ts';
import { openGuide } from '../src/commands/open-guide.ts';
import { readConfig } from '../src/config.ts';
import type { Answer } from '../src/guide/answer.ts';
import { type Language, languages } from '../src/language/index.ts';

type Verdict = 'right' | 'asked back' | 'wrong' | 'declined';

const names: Record<WayOfTyping, string> = {
  plain: 'as written',
  bare: 'small letters, no diacritics',
  typo: 'two letters swapped',
  keyboard: 'other keyboard layout',
  xsystem: 'x-system',
};
const config = { ...readConfig({}), knowledge: fileURLToPath(new URL('../knowledge', import.meta.url)) };
const { guide } = openGuide(config);
const questions = readQuestions();
const naming = process.argv.includes('--wrong');

const rows = languages.flatMap(language => waysOfTyping.map(way => row(language, way)).filter(Boolean));
const table = [
  '| language | typed | right | asked back | wrong | declined | no source: declined |',
  '|---|---|---|---|---|---|---|',
  ...rows,
].join('\n');
console.log(table);
if (!naming) writeFileSync(new URL('../docs/quality.md', import.meta.url), page());

function row(language: Language, way: WayOfTyping): string | undefined {
  const asked = questions
    .filter(question => question.lang === language)
    .map(question => ({ question, typed: typedAs(way, question.text, language) }))
    .flatMap(({ question, typed }) =>
      typed === undefined ? [] : [{ question, typed, answer: guide.ask(typed) }],
    )
    .map(one => ({ ...one, verdict: verdictOn(one.question, one.answer) }));
  if (asked.length === 0) return undefined;
  if (naming && way === 'plain') nameWrong(asked);
  const answerable = asked.filter(({ question }) => question.facts.length > 0);
  const others = asked.filter(({ question }) => question.facts.length === 0);
  const share = (verdict: Verdict, of: typeof asked) =>
    `${((100 * of.filter(one => one.verdict === verdict).length) / of.length).toFixed(1)} %`;
  const verdicts: Verdict[] = ['right', 'asked back', 'wrong', 'declined'];
  return `| ${[language, names[way], ...verdicts.map(verdict => share(verdict, answerable)), share('declined', others)].join(' | ')} |`;
}

/** Where the guide says what no source tells, it has declined, and has told a fact all the same. */
function verdictOn({ facts }: TestQuestion, { outcome, passages, sentences }: Answer): Verdict {
  const tells = (passage: Answer['passages'][number] | undefined) =>
    passage?.passage.facts.some(fact => facts.includes(fact)) ?? false;
  if (outcome === 'choice') return 'asked back';
  if (outcome === 'unknown' || outcome === 'smalltalk')
    return sentences.length > 0 && tells(passages[0]) ? 'right' : 'declined';
  return tells(passages[0]) ? 'right' : 'wrong';
}

function nameWrong(asked: { question: TestQuestion; answer: Answer; verdict: Verdict }[]): void {
  for (const { question, answer, verdict } of asked) {
    if (verdict === (question.facts.length > 0 ? 'right' : 'declined')) continue;
    const [found] = answer.passages;
    console.log(`  ${question.id} ${answer.language} ${question.text}`);
    console.log(
      `    wanted ${question.facts.join(' ') || 'nothing'}; got ${answer.outcome} ${found ? `${found.passage.id} (${found.score.toFixed(2)})` : ''}`,
    );
  }
}

function page(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const answerable = questions.filter(({ facts }) => facts.length > 0);
  return `# How well the guide answers

Made by \`npm run quality\` on ${new Date().toISOString().slice(0, 10)}, at commit ${commit}.

${questions.length} questions in five languages (\`test/questions\`), written from lists of facts by people who had not read the articles; ${answerable.length} of
them have an answer, the others have none in any source. Right: the surest passage tells a fact that answers the question.
The measure of sureness was fitted on the same questions, so expect some points less on others; \`npm run fit:sureness\` prints what comes out on questions that it has not seen.

${table}
`;
}

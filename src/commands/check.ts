import { readFileSync } from 'node:fs';
import type { Config } from '../config.ts';
import { checkLocales } from '../guide/check-locales.ts';
import { loadLocales } from '../guide/locales.ts';
import { checkParity } from '../knowledge/check/parity.ts';
import { checkPositions } from '../knowledge/check/positions.ts';
import { checkQuiz } from '../knowledge/check/quiz.ts';
import { checkWriting } from '../knowledge/check/writing.ts';
import { missingFacts, readFacts } from '../knowledge/coverage.ts';
import { readFiles } from '../knowledge/files.ts';
import { formatProblem } from '../knowledge/problem.ts';
import { readKnowledge } from '../knowledge/read.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { checkTours } from '../places/check-tours.ts';

/**
 * `guide check`: validates everything in knowledge/ and locales/, prints every problem, and what is there. With `--coverage FACTS.md`
 * also the facts of that list that no section tells.
 */
export function check(config: Config, { coverage }: { coverage?: string }): void {
  const { files, problems: unreadable } = readFiles(config.knowledge);
  const { knowledge, problems } = readKnowledge(files);
  const all = [
    ...unreadable,
    ...problems,
    ...checkWriting(knowledge),
    ...checkParity(knowledge),
    ...checkPositions(knowledge),
    ...checkTours(knowledge),
    ...checkQuiz(knowledge),
    ...checkLocales(loadLocales(config.locales)),
  ];
  for (const problem of all) console.error(formatProblem(problem));
  const sections = new Set(knowledge.passages.map(passage => passage.id)).size;
  const topics = new Set(knowledge.passages.map(passage => passage.topic)).size;
  console.log(
    `${topics} topics, ${sections} sections in ${knowledge.passages.length} texts, ${knowledge.sources.size} sources, ` +
      `${knowledge.places.size} places, ${knowledge.tours.length} tours, ${knowledge.quiz.length} quiz questions, ` +
      `${knowledge.glossary.length} glossary entries: ` +
      (all.length === 0 ? 'no problems.' : `${all.length} problem${all.length === 1 ? '' : 's'}.`),
  );
  const missing = coverage === undefined ? 0 : printCoverage(coverage, knowledge);
  if (all.length > 0 || missing > 0) process.exitCode = 1;
}

/** Prints which facts of a list no section tells; returns how many of high or medium confidence these are. */
function printCoverage(file: string, knowledge: Knowledge): number {
  const facts = readFacts(readFileSync(file, 'utf8'));
  if (facts.length === 0)
    throw new Error(
      `${file} lists no facts. Expected lines such as: - \`F-JRN-01\` | statement | sources | high`,
    );
  const missing = missingFacts(facts, knowledge);
  for (const { id, confidence, statement } of missing) console.log(`${id} (${confidence}): ${statement}`);
  const weighty = missing.filter(({ confidence }) => confidence !== 'low').length;
  console.log(
    `${facts.length} facts: ${weighty} missing of high or medium confidence, ${missing.length - weighty} of low confidence.`,
  );
  return weighty;
}

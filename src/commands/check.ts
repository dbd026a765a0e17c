import type { Config } from '../config.ts';
import { checkLocales } from '../guide/check-locales.ts';
import { loadLocales } from '../guide/locales.ts';
import { readFiles } from '../knowledge/files.ts';
import { formatProblem } from '../knowledge/problem.ts';
import { readKnowledge } from '../knowledge/read.ts';

/** `guide check`: validates everything in knowledge/ and locales/, prints every problem, and what is there. */
export function check(config: Config): void {
  const { files, problems: unreadable } = readFiles(config.knowledge);
  const { knowledge, problems } = readKnowledge(files);
  const all = [...unreadable, ...problems, ...checkLocales(loadLocales(config.locales))];
  for (const problem of all) console.error(formatProblem(problem));
  const sections = new Set(knowledge.passages.map(passage => passage.id)).size;
  const topics = new Set(knowledge.passages.map(passage => passage.topic)).size;
  console.log(
    `${topics} topics, ${sections} sections in ${knowledge.passages.length} texts, ${knowledge.sources.size} sources, ` +
      `${knowledge.places.size} places, ${knowledge.glossary.length} glossary entries: ` +
      (all.length === 0 ? 'no problems.' : `${all.length} problem${all.length === 1 ? '' : 's'}.`),
  );
  if (all.length > 0) process.exitCode = 1;
}

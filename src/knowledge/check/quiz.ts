import { languages } from '../../language/languages.ts';
import type { Problem } from '../problem.ts';
import type { Knowledge } from '../types.ts';

/** Quiz questions whose section or source is not there, or whose answers cannot be told apart. */
export function checkQuiz({ quiz, passages, sources }: Knowledge): Problem[] {
  const sections = new Set(passages.map(passage => passage.id));
  return quiz.flatMap(({ file, id, passage, sources: cited, right, wrong }) => {
    const problems: Problem[] = [];
    if (!sections.has(passage))
      problems.push({
        file,
        text: `question “${id}”: “${passage}” is no section of any article. Correct the id.`,
      });
    for (const source of cited)
      if (!sources.has(source))
        problems.push({
          file,
          text: `question “${id}”: source “${source}” is not in sources.yaml. Correct the id.`,
        });
    for (const language of languages) {
      const options = [right, ...wrong].map(option => option[language].toLocaleLowerCase(language));
      if (new Set(options).size < options.length)
        problems.push({
          file,
          text: `question “${id}” has two equal answers in ${language}. Make them differ.`,
        });
    }
    return problems;
  });
}

import { languages } from '../../language/languages.ts';
import { groupBy } from '../group.ts';
import type { Problem } from '../problem.ts';
import { questionIn } from '../quiz-question.ts';
import type { Knowledge, QuizQuestion } from '../types.ts';

/**
 * Quiz questions whose section or source is not there or is still to be named, whose answers cannot be told apart, or whose id another
 * file has.
 */
export function checkQuiz(knowledge: Knowledge): Problem[] {
  return [...knowledge.quiz.flatMap(question => checkQuestion(question, knowledge)), ...twins(knowledge)];
}

function checkQuestion(question: QuizQuestion, { passages, sources }: Knowledge): Problem[] {
  const { file, id, passage, sources: cited } = question;
  const problem = (text: string): Problem => ({ file, text: `question “${id}”${text}` });
  const problems: Problem[] = [];
  if (passage !== undefined && !passages.some(other => other.id === passage))
    problems.push(problem(`: “${passage}” is no section of any article. Correct the id.`));
  if (cited.length === 0)
    problems.push(
      problem(
        ' names no source. Write where its answer is known from: sources: [id], an id of sources.yaml.',
      ),
    );
  for (const source of cited)
    if (!sources.has(source))
      problems.push(problem(`: source “${source}” is not in sources.yaml. Correct the id.`));
  for (const language of languages) {
    const asked = questionIn(question, language);
    if (!asked) continue;
    const options = [asked.right, ...asked.wrong].map(option => option.toLocaleLowerCase(language));
    if (new Set(options).size < options.length)
      problems.push(problem(` has two equal answers in ${language}. Make them differ.`));
  }
  return problems;
}

/** Within one file the reader of the files sees to it. */
function twins({ quiz }: Knowledge): Problem[] {
  return [...groupBy(quiz, question => question.id)].flatMap(([id, same]) => {
    const [first, ...others] = [...new Set(same.map(question => question.file))];
    return others.map(file => ({
      file,
      text: `question id “${id}” is already used in ${first}. Question ids are unique in the whole quiz; choose another.`,
    }));
  });
}

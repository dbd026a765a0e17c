import { idPattern } from '../../knowledge/schemas.ts';
import { limits } from '../../knowledge/texts-of.ts';
import type { QuizLevel, QuizQuestion } from '../../knowledge/types.ts';
import type { Language } from '../../language/languages.ts';
import { type BankItem, type Found, quoted, type Remark } from './item.ts';

/** A question as a file of `quiz/` has it. */
export type NewQuestion = Omit<QuizQuestion, 'file'>;

export interface TakeOptions {
  language: Language;
  /** for questions of which the file does not say it */
  level: QuizLevel;
  /** ids of sources, for questions of which the file names none */
  sources: string[];
  /** begins the ids of questions that the file does not name: `lesson` makes `lesson-1` */
  prefix: string;
  /** ids that are used elsewhere, which unnamed questions are not given; a name of the file stays as it is */
  taken: Set<string>;
}

const mostWrong = 9;

/** Makes quiz questions of what a reader found: gives them ids, and leaves out those that a quiz cannot ask. */
export function takeQuestions(
  { items, remarks }: Found,
  { language, level, sources, prefix, taken }: TakeOptions,
): { questions: NewQuestion[]; remarks: Remark[] } {
  const used = new Set<string>();
  const seen = new Map<string, number>();
  const questions: NewQuestion[] = [];
  const all = [...remarks];
  for (const item of items) {
    const remark = (text: string, isTaken = false) =>
      all.push({ line: item.line, taken: isTaken, text: `${quoted(item.question)} ${text}` });
    const key = [item.level, item.question, item.right].join('\n');
    const fault = faultOf(item, language, seen.get(key));
    if (fault !== undefined) {
      remark(fault);
      continue;
    }
    seen.set(key, item.line);
    const id = newId(item.name, prefix, used, taken);
    used.add(id);
    const explanation = item.explanation?.replace(/\s*\n\s*/gu, ' ');
    const isTooLong = [...(explanation ?? '')].length > limits.quizExplanation;
    if (isTooLong)
      remark(
        `is taken without its explanation, which has ${[...(explanation ?? '')].length} characters. Shorten it to ${limits.quizExplanation}.`,
        true,
      );
    const named = [...item.sources, ...(item.passage === undefined ? [] : [item.passage])];
    const unusable = named.filter(name => !idPattern.test(name));
    if (unusable.length > 0)
      remark(
        `is taken without ${unusable.map(quoted).join(', ')}, which is no id of a section or source. Correct it.`,
        true,
      );
    const usable = item.sources.filter(name => !unusable.includes(name));
    const inLanguage = (text: string) => ({ [language]: text.replace(/\s*\n\s*/gu, ' ') });
    questions.push({
      id,
      level: item.level ?? level,
      passage: unusable.includes(item.passage ?? '') ? undefined : item.passage,
      sources: usable.length > 0 ? usable : sources,
      question: inLanguage(item.question),
      right: inLanguage(item.right),
      wrong: item.wrong.map(inLanguage),
      explanation: explanation === undefined || isTooLong ? undefined : inLanguage(explanation),
    });
  }
  return { questions, remarks: all.sort((a, b) => a.line - b.line) };
}

/** Why a quiz cannot ask a question: the rest of a sentence that begins with it. */
function faultOf(
  { question, right, wrong }: BankItem,
  language: Language,
  twin: number | undefined,
): string | undefined {
  const answers = [right, ...wrong];
  const length = (text: string) => [...text].length;
  if (question === '') return 'has no text. Write the question.';
  if (twin !== undefined) return `stands in line ${twin} already. Leave one of them out.`;
  if (length(question) > limits.quizQuestion)
    return `has ${length(question)} characters. Shorten it to ${limits.quizQuestion}.`;
  if (answers.some(answer => answer === '')) return 'has an empty answer. Write it, or take it out.';
  if (wrong.length === 0) return 'has no wrong answer. Write at least one.';
  if (wrong.length > mostWrong)
    return `has ${wrong.length} wrong answers. Leave out some: ${mostWrong} at most.`;
  const long = answers.find(answer => length(answer) > limits.quizOption);
  if (long !== undefined)
    return `has an answer of ${length(long)} characters, ${quoted(long)}. Shorten it to ${limits.quizOption}.`;
  const folded = answers.map(answer => answer.toLocaleLowerCase(language));
  const twice = answers.find((_, i) => folded.indexOf(folded[i] as string) !== i);
  if (twice !== undefined) return `has the answer ${quoted(twice)} twice. Make them differ.`;
  return undefined;
}

/** The name in the file where it can be an id, in plain letters where it nearly can; else a number. */
function newId(name: string | undefined, prefix: string, used: Set<string>, taken: Set<string>): string {
  const plain = (name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  for (const candidate of [name ?? '', plain.slice(0, 48).replace(/-$/u, '')])
    if (idPattern.test(candidate) && !used.has(candidate)) return candidate;
  for (let number = 1; ; number++) {
    const candidate = `${prefix}-${number}`;
    if (!used.has(candidate) && !taken.has(candidate)) return candidate;
  }
}

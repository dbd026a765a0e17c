import { existsSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Config } from '../config.ts';
import { loadLocales } from '../guide/locales.ts';
import { createTexts } from '../guide/texts.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { formatProblem } from '../knowledge/problem.ts';
import { type QuizLevel, quizLevels } from '../knowledge/types.ts';
import { isLanguage, type Language, languages } from '../language/index.ts';
import { writeCsv } from '../quiz/bank/csv.ts';
import { writeGift } from '../quiz/bank/gift-write.ts';
import { mergeLanguages, type Part } from '../quiz/bank/merge.ts';
import { pickQuestions } from '../quiz/bank/pick.ts';
import { writeSheet } from '../quiz/bank/sheet-write.ts';
import { type NewQuestion, takeQuestions } from '../quiz/bank/take.ts';
import { writeQuizYaml } from '../quiz/bank/write-yaml.ts';
import { createBankReader } from './read-bank.ts';

interface QuizOptions {
  level?: string;
  language?: string;
  out?: string;
}

/** For whom questions are of which neither the file nor --level says it: most classes that come are of this age. */
const usualLevel: QuizLevel = '13-17';

/**
 * `guide quiz import FILE…`: reads GIFT, CSV or XLSX and writes a file of `quiz/`, to --out or the standard output. What was not taken, and
 * why, goes to the standard error. Several files are the same questions in several languages.
 */
export async function importQuiz(
  config: Config,
  files: string[],
  options: QuizOptions & { source?: string[] },
): Promise<void> {
  const level = readLevel(options.level) ?? usualLevel;
  const wanted = readLanguage(options.language);
  if (wanted && files.length > 1)
    throw new Error(
      `--language ${wanted} is for one file. With several, each file’s words tell its language.`,
    );
  if (options.out !== undefined && existsSync(options.out))
    throw new Error(`${options.out} is there already. Name another file, or remove that one first.`);
  const { quiz } = loadKnowledge(config.knowledge, config.snapshot);
  const taken = new Set(quiz.map(question => question.id));
  const readBank = createBankReader(createTexts(loadLocales(config.locales)));
  const parts: Part[] = [];
  for (const file of files) {
    const { found, language } = await readBank(file, wanted);
    const sources = options.source ?? [];
    const { questions, remarks } = takeQuestions(found, {
      language,
      level,
      sources,
      prefix: slug(file),
      taken,
    });
    for (const { line, text, taken } of remarks)
      console.error(formatProblem({ file, line, text: taken ? text : `not taken: ${text}` }));
    const all = questions.length + remarks.filter(({ taken }) => !taken).length;
    const told = wanted ? '' : ' (by their words; --language says otherwise)';
    console.error(`${file}: ${questions.length} of ${all} questions taken, in ${language}${told}.`);
    parts.push({ file, questions });
  }
  const { questions, apart } = mergeLanguages(parts);
  for (const sentence of [...apart, ...leftToDo(questions, taken)]) console.error(sentence);
  if (questions.length === 0) process.exitCode = 1;
  else write(options.out, writeQuizYaml(questions, files.map(file => basename(file)).join(', ')));
}

/** What `guide check` will say of the new file. */
function leftToDo(questions: NewQuestion[], taken: Set<string>): string[] {
  const known = questions.filter(({ id }) => taken.has(id));
  const unsourced = questions.filter(({ sources }) => sources.length === 0).length;
  return [
    ...(known.length > 0
      ? [
          `${known.length} are in the quiz already by their ids (${known[0]?.id}). Put this file in their place, or rename them.`,
        ]
      : []),
    ...(unsourced > 0
      ? [
          `${unsourced} name no source yet. Write it where it says sources: [], or import with --source ID; guide check lists them.`,
        ]
      : []),
  ];
}

/** `guide quiz export`: writes the questions of one language as GIFT or as CSV in the column order of Kahoot’s template. */
export function exportQuiz(config: Config, options: QuizOptions & { format: string }): void {
  const { format, out } = options;
  if (format !== 'gift' && format !== 'csv')
    throw new Error(`--format ${format} is not known. Use gift or csv.`);
  const level = readLevel(options.level);
  const language = readLanguage(options.language) ?? 'en';
  const { quiz } = loadKnowledge(config.knowledge, config.snapshot);
  const questions = pickQuestions(quiz, { language, level });
  if (questions.length === 0)
    throw new Error(
      `There are no questions in ${language}${level === undefined ? '' : ` for ${level}`}. Leave out --level, or choose another --language.`,
    );
  write(out, format === 'gift' ? writeGift(questions) : writeCsv(writeSheet(questions)));
  console.error(`${questions.length} questions written, in ${language}.`);
}

function write(out: string | undefined, content: string): void {
  // the console adds the last line break, and does not mind a reader that has read enough
  if (out === undefined) console.log(content.replace(/\n$/u, ''));
  else writeFileSync(out, content);
}

/** What ids of unnamed questions begin with: the name of the file, in plain letters. */
function slug(file: string): string {
  const plain = basename(file, extname(file))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 30)
    .replace(/^-+|-+$/gu, '');
  return plain || 'question';
}

function readLevel(level: string | undefined): QuizLevel | undefined {
  const known = quizLevels.find(other => other === level);
  if (level === undefined || known) return known;
  throw new Error(`--level ${level} is not known. Use one of ${quizLevels.join(', ')}.`);
}

function readLanguage(language: string | undefined): Language | undefined {
  if (language === undefined || isLanguage(language)) return language;
  throw new Error(
    `--language ${language} is not a language of the guide. Use one of ${languages.join(', ')}.`,
  );
}

import type { ExportedQuestion } from './pick.ts';

/** Seconds that Kahoot is told; the guide’s own games set them for all questions. One of the numbers that Kahoot takes. */
const seconds = 30;
const kahootAnswers = 4;

/** Questions as rows in the column order of Kahoot’s template, with columns behind it for what the guide keeps besides. */
export function writeSheet(questions: ExportedQuestion[]): string[][] {
  const most = Math.max(kahootAnswers, ...questions.map(({ wrong }) => wrong.length + 1));
  const more = Array.from({ length: most - kahootAnswers }, (_, i) => i + kahootAnswers);
  const head = [
    'Question',
    ...Array.from({ length: kahootAnswers }, (_, i) => `Answer ${i + 1}`),
    'Time limit (sec)',
    'Correct answer',
    'Explanation',
    'Level',
    'id',
    'Section',
    'Sources',
    ...more.map(i => `Answer ${i + 1}`),
  ];
  const rows = questions.map(({ id, level, passage, sources, question, right, wrong, explanation }, i) => {
    // Kahoot shows the answers as they stand, so the right one changes its place
    const at = i % (Math.min(wrong.length, kahootAnswers - 1) + 1);
    const answers = wrong.toSpliced(at, 0, right);
    return [
      question,
      ...Array.from({ length: kahootAnswers }, (_, n) => answers[n] ?? ''),
      String(seconds),
      String(at + 1),
      explanation ?? '',
      level,
      id,
      passage ?? '',
      sources.join(' '),
      ...more.map(n => answers[n] ?? ''),
    ];
  });
  return [head, ...rows];
}

import { escapeGift, formatMark } from './gift-text.ts';
import type { ExportedQuestion } from './pick.ts';

/** Writes questions as GIFT: the levels as categories, ids, sections and sources as Moodle’s ids and tags. */
export function writeGift(questions: ExportedQuestion[]): string {
  let level: string | undefined;
  return questions
    .map(question => {
      const category = question.level === level ? '' : `$CATEGORY: ${question.level}\n\n`;
      level = question.level;
      return category + writeQuestion(question);
    })
    .join('\n');
}

function writeQuestion({
  id,
  passage,
  sources,
  question,
  right,
  wrong,
  explanation,
}: ExportedQuestion): string {
  const tags = [
    `[id:${id}]`,
    ...(passage === undefined ? [] : [`[tag:section:${passage}]`]),
    ...sources.map(source => `[tag:source:${source}]`),
  ];
  return [
    `// ${tags.join(' ')}`,
    `::${escapeGift(id)}::[plain]${escapeGift(question)} {`,
    weighed(right) ? `~%100%${text(right)}` : `=${text(right)}`,
    ...wrong.map(answer => (weighed(answer) ? `~%0%${text(answer)}` : `~${text(answer)}`)),
    ...(explanation === undefined ? [] : [`####${text(explanation)}`]),
    '}\n',
  ].join('\n');
}

/** Whether a reader would take the beginning of an answer for its weight. */
const weighed = (answer: string) => /^\s*%-?\d/u.test(answer);

/** A text that begins as a mark of a format is none. */
const text = (plain: string) => (formatMark.test(plain) ? '[plain]' : '') + escapeGift(plain);

import type { QuizLevel } from '../../knowledge/types.ts';

/** A question with one right answer as a file of another program has it, in the one language of that file. */
export interface BankItem {
  /** line or row where it begins, counted from 1 */
  line: number;
  /** its name or number in the file, which may be no usable id */
  name?: string | undefined;
  question: string;
  right: string;
  wrong: string[];
  explanation?: string | undefined;
  level?: QuizLevel | undefined;
  /** id of the section that answers it */
  passage?: string | undefined;
  /** ids of sources */
  sources: string[];
}

/** What was not taken, or not as it is: where, and a sentence that says why and what to do. */
export interface Remark {
  line: number;
  text: string;
  /** whether the question itself was taken */
  taken: boolean;
}

/** What a reader found in a file. */
export interface Found {
  items: BankItem[];
  remarks: Remark[];
}

/** Controls but tab and line feed, halves of letters, and code points that never are letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u{fdd0}-\u{fdef}\u{fffe}\u{ffff}]|\p{Cs}/gu;

/** A text as a bank keeps it: one kind of line break, nothing that cannot be written, no blanks around it. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(unwritable, '').trim();
}

/** A text as a remark quotes it: short, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `“${[...line].length > 40 ? `${[...line].slice(0, 40).join('')}…` : line}”`;
}

/** Something wrong in a file that a person edits: where it is, and a sentence that says what it is and what to do. */
export interface Problem {
  /** path below the folder that is read, as `articles/name/cs.md` */
  file: string;
  /** counted from 1; left out where the file as a whole is meant */
  line?: number | undefined;
  text: string;
}

/** `articles/name/cs.md:14: footnote …` */
export function formatProblem({ file, line, text }: Problem): string {
  return line === undefined ? `${file}: ${text}` : `${file}:${line}: ${text}`;
}

/** Thrown where knowledge cannot be used: carries every problem found, not only the first. */
export class KnowledgeError extends Error {
  readonly problems: Problem[];

  constructor(folder: string, problems: Problem[]) {
    super(`${folder} cannot be used as it is:\n${problems.map(p => `  ${formatProblem(p)}`).join('\n')}`);
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

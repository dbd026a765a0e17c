/** One line of the table: a figure of ours, what it must reach, and the figures of others on the same rows. */
export interface Line {
  what: string;
  ours: number;
  /** at least this much, or at most where `atMost` is set; none for a figure that is only shown */
  goal?: number;
  atMost?: boolean;
  others?: Record<string, number>;
  digits?: number;
}

/** Prints a part of the table, and gives the lines that miss their goal. */
export function printLines(title: string, lines: Line[]): Line[] {
  console.log(`\n${title}`);
  for (const line of lines) {
    const { what, ours, goal, atMost = false, others = {}, digits = 2 } = line;
    const wanted = goal === undefined ? '' : `${atMost ? '≤' : '≥'} ${goal}`;
    const verdict = goal === undefined ? '' : reaches(line) ? 'yes' : 'NO';
    const beside = Object.entries(others).map(([name, value]) => `${name} ${value.toFixed(digits)}`);
    console.log(
      `  ${what.padEnd(38)}${ours.toFixed(digits).padStart(8)}   ${wanted.padEnd(9)}${verdict.padEnd(5)}${beside.join(', ')}`,
    );
  }
  return lines.filter(line => !reaches(line));
}

const reaches = ({ ours, goal, atMost }: Line) =>
  goal === undefined || (atMost ? ours <= goal : ours >= goal);

export const percent = (part: number, of: number) => (of === 0 ? 0 : (100 * part) / of);

/** The middle one of some numbers. */
export const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

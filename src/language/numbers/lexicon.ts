/** What one word is in a number. */
export interface Part {
  /** 24, or 100 */
  value: number;
  /** whether it multiplies what stands in front of it: hundred, thousand, million */
  multiplies: boolean;
  /** whether it is an ordinal: fourth */
  ordinal: boolean;
  /** whether it names ten years: twenties */
  decade: boolean;
}

/** The words of a language that numbers and dates are made of, folded. */
export interface NumberLexicon {
  /** number words in all their forms */
  parts: Map<string, Part>;
  /** whether ten takes units behind it: dek kvin, он беш */
  tenTakesUnits: boolean;
  /** whether all parts of an ordinal are ordinals: dvacátý pátý */
  ordinalsJoin: boolean;
  /** words that may stand inside a number, behind a hundred or thousand: and */
  and: Set<string>;
  /** whether years are said in pairs: nineteen twenty-five, nineteen oh five */
  yearsInPairs: boolean;
  /** whether a point behind digits makes an ordinal: 24. dubna */
  pointIsOrdinal: boolean;
  /** whether a month may stand in front of its day: April 24 */
  monthBefore: boolean;
  /** words in front of a year, behind one, behind a decade, behind a century */
  yearBefore: RegExp;
  yearBehind: RegExp;
  decade: RegExp;
  century: RegExp;
  /** what stands behind digits: the ending of an ordinal, and the one that makes a decade of it */
  ordinalEnding: RegExp;
  decadeEnding: RegExp;
  /** the number of a month's name in any form, 1 to 12 */
  monthOf(word: string): number | undefined;
}

/** Matches no word. */
export const never = /(?!)/u;

const cardinal = { multiplies: false, ordinal: false, decade: false };

/** Reads a table of `value form form | value form`: the forms of a number each stand for it. */
export function forms(table: string, kind: Partial<Part> = {}): [string, Part][] {
  return inflected(table, '-', kind);
}

/** The same with endings: each stem takes each of them, `-` for none. */
export function inflected(table: string, endings: string, kind: Partial<Part> = {}): [string, Part][] {
  const all = endings.split(' ').map(ending => (ending === '-' ? '' : ending));
  const made: [string, Part][] = [];
  for (const [value, stems] of entries(table)) {
    const part = { ...cardinal, ...kind, value };
    for (const stem of stems) for (const ending of all) made.push([stem + ending, part]);
  }
  return made;
}

/** Every way of writing one table's words in front of another's as one word, their values combined. */
export function compounds(
  first: string,
  link: string,
  second: [string, Part][],
  combine: (first: number, second: number) => number,
): [string, Part][] {
  return entries(first).flatMap(([value, words]) =>
    words.flatMap(word =>
      second.map(([other, part]): [string, Part] => [
        word + link + other,
        { ...part, value: combine(value, part.value) },
      ]),
    ),
  );
}

/** A function from a month's name to its number, by how the names begin: `months(/^(?:jan|…)/)` has a group for each month. */
export function months(pattern: RegExp): (word: string) => number | undefined {
  return word => {
    const found = pattern.exec(word);
    const month = found ? found.slice(1).findIndex(group => group !== undefined) : -1;
    return month < 0 ? undefined : month + 1;
  };
}

function entries(table: string): [number, string[]][] {
  return table.split('|').map(entry => {
    const [value, ...words] = entry.trim().split(/\s+/u);
    return [Number(value), words];
  });
}

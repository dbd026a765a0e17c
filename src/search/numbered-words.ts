import {
  isFunctionWord,
  type Language,
  mayHoldNumbers,
  type NumberFound,
  readNumbers,
  words,
} from '../language/index.ts';

/**
 * The words of a text, with each number in digits, however it is written: «двадцать четвёртого апреля» is `24 апреля`, as “24-го апреля” is.
 * An ordinal has a point behind it (`3.` for third, 3rd and III), ten years a plus (`1920+` for the 1920s). `inFull` gives the value of a year
 * or decade of two digits, `'25`; default: as it is.
 */
export function numberedWords(
  text: string,
  language: Language,
  inFull: (number: NumberFound) => number = ({ value }) => value,
): string[] {
  const list = words(text);
  if (!mayHoldNumbers(list, language)) return list;
  const numbers = readNumbers(text, language, list).filter(
    ({ value, kind, from }) =>
      // “one” is said of anything
      !isFunctionWord(list[from] as string, language) && (value !== 1 || kind !== 'count'),
  );
  let at = 0;
  const numbered = numbers.flatMap(number => {
    const before = list.slice(at, number.from);
    at = number.to;
    const isShort = number.value < 100 && (number.kind === 'year' || number.kind === 'decade');
    return [...before, keyOf(isShort ? { ...number, value: inFull(number) } : number)];
  });
  return [...numbered, ...list.slice(at)];
}

/** The word that stands for a number. */
function keyOf({ value, kind }: NumberFound): string {
  if (kind === 'decade') return `${value}+`;
  return kind === 'ordinal' || kind === 'century' ? `${value}.` : String(value);
}

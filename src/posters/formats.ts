import { type Language, languages } from '../language/index.ts';

/** Sizes of paper that sheets are made for; a label is 70 × 37 mm, 24 on a sheet of A4. */
export const sizes = ['A4', 'A5', 'A6', 'label'] as const;
export type Size = (typeof sizes)[number];

/** A sheet of paper, in millimetres; type in points an em, as large as it may be. */
export interface Format {
  width: number;
  height: number;
  margin: number;
  /** side of the code without its white border: the least, and the most where there is room */
  code: { least: number; most: number };
  number: number;
  guide: number;
  title: number;
  lead: number;
  scan: number;
  otherwise: number;
  address: number;
  /** title and sentence in the other languages */
  name: number;
  text: number;
  source: number;
}

export const formats: Record<Exclude<Size, 'label'>, Format> = {
  A4: {
    width: 210,
    height: 297,
    margin: 18,
    code: { least: 70, most: 82 },
    number: 60,
    guide: 9.5,
    title: 33,
    lead: 15,
    scan: 12,
    otherwise: 10,
    address: 13,
    name: 12.5,
    text: 10.5,
    source: 7,
  },
  A5: {
    width: 148,
    height: 210,
    margin: 12,
    code: { least: 48, most: 58 },
    number: 42,
    guide: 8,
    title: 23,
    lead: 11,
    scan: 9.5,
    otherwise: 8,
    address: 10,
    name: 9.5,
    text: 8.2,
    source: 5.8,
  },
  A6: {
    width: 105,
    height: 148,
    margin: 8,
    code: { least: 36, most: 42 },
    number: 30,
    guide: 7,
    title: 17,
    lead: 8.8,
    scan: 8,
    otherwise: 6.8,
    address: 8,
    name: 7.8,
    text: 6.8,
    source: 5,
  },
};

/** How far all type of a sheet may shrink together before a sentence is left out. */
export const leastScale = 0.8;

/** How many languages a size holds; the first ones are taken. A label has names only. */
export const mostLanguages: Record<Size, number> = { A4: 5, A5: 5, A6: 3, label: 2 };

/** Which languages a sheet is in where the keeper names none: all, and where not all fit, those most read in Bishkek. */
export function usualLanguages(size: Size): Language[] {
  const few: Language[] = ['ky', 'ru', 'en'];
  return mostLanguages[size] < languages.length ? few.slice(0, mostLanguages[size]) : [...languages];
}

/** Whether a word is a size of paper, in capitals or not: `a5`. */
export function readSize(word: string): Size | undefined {
  return sizes.find(size => size.toLowerCase() === word.toLowerCase());
}

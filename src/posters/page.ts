import type { Code } from './code.ts';

export type Weight = 'regular' | 'bold';

/** Something on a page, in points (1/72 inch) from its upper left corner. */
export type Item =
  | {
      kind: 'text';
      text: string;
      x: number;
      /** of the baseline */
      y: number;
      weight: Weight;
      /** points an em */
      size: number;
      colour: string;
    }
  | { kind: 'bar'; x: number; y: number; width: number; height: number; colour: string }
  | {
      kind: 'code';
      code: Code;
      x: number;
      y: number;
      /** of the modules alone; the white border lies around it */
      side: number;
    };

/** A page of paper, ready to be drawn by any means. */
export interface Page {
  /** what the list of contents calls it */
  title: string;
  width: number;
  height: number;
  items: Item[];
}

/** Widths of text in the fonts that it is printed in. */
export interface Metrics {
  /** in points */
  widthOf(text: string, weight: Weight, size: number): number;
}

/** Points a millimetre. */
export const mm = 72 / 25.4;

/** A stopped brick red, near black, and a grey that reads well on white (6:1). */
export const accent = '#a63a24';
export const ink = '#1c1b1a';
export const quiet = '#616161';
export const hair = '#c9c5c0';

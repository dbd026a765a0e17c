import type { Item, Metrics, Weight } from './page.ts';

/** A text set in lines. */
export interface Setting {
  lines: string[];
  weight: Weight;
  size: number;
  /** from baseline to baseline */
  leading: number;
}

/** How far letters with accents reach above the baseline, and tails below it, in ems: Ĥ and Й, ц and g in Noto Sans. */
export const ascent = 0.96;
export const descent = 0.24;

/** Sets a text in lines of a width, in points. A word that is longer than a line stands alone and stays whole. */
export function setText(
  metrics: Metrics,
  text: string,
  width: number,
  { weight = 'regular', size, leading = 1.34 }: { weight?: Weight; size: number; leading?: number },
): Setting {
  return {
    lines: breakLines(metrics, glue(text).split(' '), ' ', width, weight, size),
    weight,
    size,
    leading: leading * size,
  };
}

/**
 * An address in one line where it can be read so, from `least` points on; else it breaks before a ? and after a /, where nobody takes the
 * break for a blank, and within a name that is longer than a line.
 */
export function setAddress(
  metrics: Metrics,
  text: string,
  width: number,
  { size, least, weight = 'regular' }: { size: number; least: number; weight?: Weight },
): Setting {
  const fitting = Math.min(size, (size * width) / metrics.widthOf(text, weight, size));
  if (fitting >= least) return { lines: [text], weight, size: fitting, leading: fitting };
  const pieces = text
    .split(/(?<=\/)|(?=\?)/u)
    .flatMap(piece => (metrics.widthOf(piece, weight, size) <= width ? [piece] : [...piece]));
  const lines = breakLines(metrics, pieces, '', width, weight, size);
  return { lines, weight, size, leading: 1.25 * size };
}

/** Puts as many pieces in a line as it holds, with a joint between each two. */
function breakLines(
  metrics: Metrics,
  pieces: string[],
  joint: string,
  width: number,
  weight: Weight,
  size: number,
): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1)}${joint}${piece}`;
    if (lines.length > 0 && metrics.widthOf(longer, weight, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** The same text in as many lines that are about equally long, so that no last word stands alone. */
export function balance(metrics: Metrics, setting: Setting): Setting {
  const { lines, weight, size } = setting;
  const text = lines.join(' ');
  const into = (width: number) => breakLines(metrics, text.split(' '), ' ', width, weight, size);
  let enough = Math.max(...lines.map(line => metrics.widthOf(line, weight, size)));
  let tooLittle = enough / 2;
  for (let i = 0; i < 7 && lines.length > 1; i++) {
    const middle = (enough + tooLittle) / 2;
    const broken = into(middle);
    if (broken.length === lines.length && broken.every(line => metrics.widthOf(line, weight, size) <= middle))
      enough = middle;
    else tooLittle = middle;
  }
  return lines.length > 1 ? { ...setting, lines: into(enough + 0.01) } : setting;
}

/** Height of a setting from the top of its first line to the bottom of its last. */
export function heightOf({ lines, size, leading }: Setting): number {
  return (lines.length - 1) * leading + (ascent + descent) * size;
}

/** The lines of a setting from a top edge on, in the colour given. */
export function linesAt(
  { lines, weight, size, leading }: Setting,
  x: number,
  top: number,
  colour: string,
): Item[] {
  return lines.map((text, i) => ({
    kind: 'text',
    text,
    x,
    y: top + ascent * size + i * leading,
    weight,
    size,
    colour,
  }));
}

/** Whether every line is at most as wide. */
export function isWithin(metrics: Metrics, { lines, weight, size }: Setting, width: number): boolean {
  return lines.every(line => metrics.widthOf(line, weight, size) <= width + 0.01);
}

/**
 * Ties with no-break spaces what typography keeps in one line: a word of one letter with the next (Czech k, s, v, z, o, u; Russian в, и, с),
 * a number with what it counts or dates, a dash with the word before it.
 */
export function glue(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])(\p{L}) (?=[\p{L}\p{N}„“«])/gu, '$1\u00A0')
    .replace(/(\p{N}\.?) (?=\p{L})/gu, '$1\u00A0')
    .replace(/ (?=[–—] )/gu, '\u00A0');
}

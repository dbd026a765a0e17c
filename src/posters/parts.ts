import { quietModules } from './code.ts';
import type { Format } from './formats.ts';
import { heightOf, isWithin, type Setting, setAddress, setText } from './lines.ts';
import { type Metrics, mm } from './page.ts';
import type { Sheet } from './sheet.ts';

/** Something said in a larger and a smaller type, one below the other. */
export interface Pair {
  large: Setting;
  small?: Setting | undefined;
}

/** Parts of a sheet, set in type of one scale and with a code of one size; all measures in points. */
export interface Parts {
  /** width between the margins */
  width: number;
  margin: number;
  /** of the code's modules, and of the white border around them */
  side: number;
  border: number;
  /** between columns */
  gutter: number;
  /** usual distance between parts */
  step: number;
  number: number;
  guide: number;
  title: Setting;
  lead?: Setting | undefined;
  /** beside the code: what it is for, in each language */
  column: Pair[];
  address: Setting;
  /** whether the address is short enough to stand below the code, with the column beside both */
  isBelowCode: boolean;
  /** title and sentence in the other languages, in rows of two */
  blocks: Pair[][];
  source?: Setting | undefined;
  /** whether no word is too long for its line, and the address can be read */
  isWhole: boolean;
}

export interface Trial {
  /** of all type, 1 is as large as the format allows */
  scale: number;
  /** of the code, in millimetres */
  side: number;
  withText: boolean;
}

/** Sets a sheet in type, without placing anything. */
export function setParts(sheet: Sheet, format: Format, metrics: Metrics, trial: Trial): Parts {
  const { sayings, code, address, sources } = sheet;
  const { scale, withText } = trial;
  const width = (format.width - 2 * format.margin) * mm;
  const gutter = format.margin * 0.6 * mm;
  const side = trial.side * mm;
  const border = (side / code.size) * quietModules;
  const beside = width - side - border - gutter / 2;
  const [first, ...others] = sayings;
  const across = others.length === 1 ? width : (width - gutter) / 2;
  let isWhole = true;
  const set = (text: string, width: number, size: number, weight?: 'bold', leading?: number) => {
    const setting = setText(metrics, text, width, {
      size: size * scale,
      ...(weight && { weight }),
      ...(leading && { leading }),
    });
    isWhole &&= isWithin(metrics, setting, width);
    return setting;
  };
  const blocks = others.map(({ title, text }) => ({
    large: set(title, across, format.name, 'bold', 1.24),
    small: withText && text ? set(text, across, format.text) : undefined,
  }));
  const letters = (width: number, least: number) =>
    setAddress(metrics, address, width, { size: format.address * scale, least, weight: 'bold' });
  const narrow = letters(side + border / 2, format.otherwise * scale);
  const isBelowCode = narrow.lines.length === 1;
  const parts = {
    width,
    margin: format.margin * mm,
    side,
    border,
    gutter,
    step: format.text * scale * 0.9,
    number: sheet.number === undefined ? 0 : format.number * scale,
    guide: format.guide * scale,
    title: set(first?.title ?? '', width, format.title, 'bold', 1.2),
    lead: withText && first?.text ? set(first.text, width, format.lead, undefined, 1.4) : undefined,
    column: sayings.map(({ scan, otherwise }) => ({
      large: set(scan, beside, format.scan, 'bold', 1.26),
      small: set(otherwise, beside, format.otherwise, undefined, 1.28),
    })),
    address: isBelowCode ? narrow : letters(width, format.source),
    isBelowCode,
    blocks: [blocks.slice(0, 2), blocks.slice(2)].filter(row => row.length > 0),
    source: sources && setSource(metrics, sources, width, format.source),
  };
  isWhole &&= isWithin(metrics, parts.address, width);
  return { ...parts, isWhole };
}

/** The sources in full where they take few lines, else in short. */
function setSource(
  metrics: Metrics,
  { full, short }: { full: string; short: string },
  width: number,
  size: number,
): Setting {
  const setting = setText(metrics, full, width, { size });
  return setting.lines.length <= 4 ? setting : setText(metrics, short, width, { size });
}

/** Height of capitals and figures of Noto Sans, in ems. */
export const capitals = 0.714;

export function heightOfPair({ large, small }: Pair): number {
  return heightOf(large) + (small ? heightOf(small) + large.size * pairGap : 0);
}
/** Between the two of a pair, in ems of the larger. */
export const pairGap = 0.12;

export function heightOfColumn({ column, step }: Parts): number {
  return sum(column.map(heightOfPair)) + (column.length - 1) * step * 0.9;
}

export function heightOfRow(row: Pair[]): number {
  return Math.max(...row.map(heightOfPair));
}

/** The code, its column and its address. */
export function heightOfMiddle(parts: Parts): number {
  const { side, border, address, isBelowCode } = parts;
  const below = border + heightOf(address);
  return isBelowCode
    ? Math.max(side + below, heightOfColumn(parts))
    : Math.max(side, heightOfColumn(parts)) + below;
}

/** The least height of a sheet between its margins. */
export function heightOfAll(parts: Parts): number {
  const { number, guide, step, title, lead, border, blocks, source } = parts;
  return sum([
    Math.max(number, guide) * capitals + step * 1.5,
    heightOf(title) + step * 2,
    lead ? heightOf(lead) : 0,
    border + heightOfMiddle(parts),
    ...blocks.map(row => step * 1.6 + heightOfRow(row)),
    source ? step * 2 + heightOf(source) : 0,
  ]);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

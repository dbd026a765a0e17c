import { balance, heightOf, linesAt, type Setting, setAddress, setText } from './lines.ts';
import { accent, hair, type Item, ink, type Metrics, mm, type Page, quiet } from './page.ts';
import { capitals } from './parts.ts';
import type { Sheet } from './sheet.ts';

/** One line of the index: a sheet, and where it belongs. */
export interface IndexEntry {
  sheet: Sheet;
  /** where to hang it, in a line */
  where: string;
  /** how sure the place is, in a sentence */
  note?: string | undefined;
}

export interface IndexTexts {
  title: string;
  /** how to hang sheets, in two or three sentences */
  text: string;
  /** label of the line on which the keeper notes when it was hung up: `Hung up on` */
  hung: string;
}

const paper = { width: 210 * mm, height: 297 * mm };
const margin = 16 * mm;
/** Height of an entry at least, and its columns from the left edge of the paper. */
const least = 31 * mm;
const side = 19 * mm;
const columns = { number: margin, code: margin + 20 * mm, text: margin + 48 * mm, hung: margin + 136 * mm };
const room = columns.hung - columns.text - 6 * mm;

/** The keeper's list of all sheets on A4: number, small code, names, where to hang each, and room to note when it was. */
export function layoutIndex(entries: IndexEntry[], texts: IndexTexts, metrics: Metrics): Page[] {
  const pages: Page[] = [];
  let y = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const settings = setEntry(entry, metrics);
    const height = Math.max(
      least,
      settings.reduce((sum, { setting, gap }) => sum + gap + heightOf(setting), 0) + 8 * mm,
    );
    if (y + height > paper.height - margin) {
      const top = startPage(pages, texts, metrics);
      y = top;
    }
    const page = pages.at(-1) as Page;
    page.items.push(...placeEntry(entry, settings, y, texts, metrics));
    y += height;
  }
  return pages;
}

/** Begins a page, the first with title and advice, and returns where its entries start. */
function startPage(pages: Page[], { title, text }: IndexTexts, metrics: Metrics): number {
  const page: Page = { title, ...paper, items: [] };
  pages.push(page);
  if (pages.length > 1) return margin;
  const width = paper.width - 2 * margin;
  const heading = setText(metrics, title, width, { size: 22, weight: 'bold', leading: 1.2 });
  const advice = balance(metrics, setText(metrics, text, width, { size: 10 }));
  const below = margin + heightOf(heading) + 3 * mm;
  page.items.push(...linesAt(heading, margin, margin, ink), ...linesAt(advice, margin, below, ink));
  return below + heightOf(advice) + 7 * mm;
}

function setEntry(
  { sheet, where, note }: IndexEntry,
  metrics: Metrics,
): { setting: Setting; colour: string; gap: number }[] {
  const [first, second] = sheet.sayings;
  const set = (text: string, size: number, weight: 'regular' | 'bold' = 'regular') =>
    balance(metrics, setText(metrics, text, room, { size, weight, leading: 1.24 }));
  return [
    { setting: set(first?.title ?? '', 11, 'bold'), colour: ink, gap: 0 },
    ...(second ? [{ setting: set(second.title, 8.5), colour: quiet, gap: 1 }] : []),
    { setting: set(where, 9), colour: ink, gap: 4 },
    ...(note ? [{ setting: set(note, 8), colour: quiet, gap: 1 }] : []),
    { setting: setAddress(metrics, sheet.address, room, { size: 8, least: 6 }), colour: accent, gap: 4 },
  ];
}

function placeEntry(
  { sheet }: IndexEntry,
  settings: ReturnType<typeof setEntry>,
  top: number,
  { hung }: IndexTexts,
  metrics: Metrics,
): Item[] {
  const { number, code } = sheet;
  const y = top + 4 * mm;
  const items: Item[] = [
    { kind: 'bar', x: margin, y: top, width: paper.width - 2 * margin, height: 0.5, colour: hair },
    { kind: 'code', code, x: columns.code, y, side },
  ];
  if (number !== undefined)
    items.push({
      kind: 'text',
      text: String(number),
      x: columns.number,
      y: y + 30 * capitals,
      weight: 'bold',
      size: 30,
      colour: accent,
    });
  let line = y;
  for (const { setting, colour, gap } of settings) {
    line += gap;
    items.push(...linesAt(setting, columns.text, line, colour));
    line += heightOf(setting);
  }
  const label = setText(metrics, hung, paper.width - margin - columns.hung, { size: 8 });
  items.push(...linesAt(label, columns.hung, y, quiet));
  const under = y + heightOf(label) + 9 * mm;
  const width = paper.width - margin - columns.hung;
  items.push({ kind: 'bar', x: columns.hung, y: under, width, height: 0.5, colour: quiet });
  return items;
}

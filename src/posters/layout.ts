import { type Format, leastScale } from './formats.ts';
import { balance, heightOf, linesAt, type Setting } from './lines.ts';
import { accent, hair, type Item, ink, type Metrics, mm, type Page, quiet } from './page.ts';
import {
  capitals,
  heightOfAll,
  heightOfColumn,
  heightOfMiddle,
  heightOfRow,
  type Pair,
  type Parts,
  pairGap,
  setParts,
} from './parts.ts';
import type { Sheet } from './sheet.ts';

/**
 * Lays a sheet out. Type is as large as the format allows, and within that the code; all type shrinks together down to 0.8 of that
 * where a text is long; where that is not enough, sentences are left out. Nothing where even names do not fit.
 */
export function layoutSheet(sheet: Sheet, format: Format, metrics: Metrics): Page | undefined {
  const height = (format.height - 2 * format.margin) * mm;
  for (const withText of [true, false])
    for (let scale = 1; scale >= leastScale; scale -= 0.02)
      for (let side = format.code.most; side >= format.code.least; side -= 2) {
        const parts = setParts(sheet, format, metrics, { withText, scale, side });
        const spare = height - heightOfAll(parts);
        if (spare < 0 || !parts.isWhole) continue;
        return {
          title: titleOf(sheet),
          width: format.width * mm,
          height: format.height * mm,
          items: place(sheet, parts, spare, metrics),
        };
      }
  return undefined;
}

/** A sheet in a list of contents: `12 · Julius Fučík Park`. */
export function titleOf({ number, sayings }: Sheet): string {
  return [number, sayings[0]?.title].filter(part => part !== undefined).join(' · ');
}

/** Puts the parts where they go: title above, the other languages and the sources below, the code in the middle of what is left. */
function place(sheet: Sheet, parts: Parts, spare: number, metrics: Metrics): Item[] {
  const { title, lead, side, border, gutter, margin, step, address, blocks, source, width } = parts;
  const items: Item[] = [];
  let y = margin;
  const put = (setting: Setting, x: number, colour: string) => {
    items.push(...linesAt(balance(metrics, setting), x, y, colour));
    y += heightOf(setting);
  };
  const putPair = ({ large, small }: Pair, x: number, colour: string) => {
    put(large, x, ink);
    if (!small) return;
    y += large.size * pairGap;
    put(small, x, colour);
  };
  y += Math.max(parts.number, parts.guide) * capitals;
  items.push(...head(sheet, parts, y, metrics));
  y += step * 1.5;
  put(title, margin, ink);
  y += step;
  const bar = { width: title.size * 1.6, height: title.size * 0.08 };
  items.push({ kind: 'bar', x: margin, y, ...bar, colour: accent });
  y += step;
  if (lead) put(lead, margin, ink);

  y += border + spare * 0.45;
  items.push({ kind: 'code', code: sheet.code, x: margin, y, side });
  const free = Math.max(0, side - heightOfColumn(parts));
  const bottom = y + heightOfMiddle(parts);
  const addressTop = parts.isBelowCode ? y + side + border : bottom - heightOf(address);
  items.push(...linesAt(address, margin, addressTop, accent));
  for (const pair of parts.column) {
    putPair(pair, margin + side + border + gutter / 2, quiet);
    // the column is as high as the code where that does not tear it apart
    y += step * 0.9 + Math.min(free / Math.max(1, parts.column.length - 1), step * 2);
  }

  y = bottom + spare * 0.55;
  for (const row of blocks) {
    y += step * 1.6;
    const top = y;
    for (const [i, pair] of row.entries()) {
      y = top;
      putPair(pair, margin + i * ((width + gutter) / 2), ink);
    }
    y = top + heightOfRow(row);
  }
  if (source) {
    items.push({ kind: 'bar', x: margin, y: y + step, width, height: 0.5, colour: hair });
    items.push(...linesAt(source, margin, y + 2 * step, quiet));
  }
  return items;
}

/** The number of the stop, large, and the title of the guide at the other end of the line. */
function head({ number, guide: text }: Sheet, parts: Parts, y: number, metrics: Metrics): Item[] {
  const { margin: left, width, guide: size } = parts;
  const line = { kind: 'text', y, size, weight: 'regular', colour: quiet } as const;
  if (number === undefined) return [{ ...line, text, x: left }];
  return [
    { ...line, text: String(number), x: left, size: parts.number, weight: 'bold', colour: accent },
    { ...line, text, x: left + width - metrics.widthOf(text, 'regular', size) },
  ];
}

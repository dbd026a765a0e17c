import { quietModules } from './code.ts';
import { titleOf } from './layout.ts';
import { balance, heightOf, isWithin, linesAt, type Setting, setAddress, setText } from './lines.ts';
import { accent, hair, type Item, ink, type Metrics, mm, type Page, quiet } from './page.ts';
import { capitals } from './parts.ts';
import type { Sheet } from './sheet.ts';

/** A label of the sheets that are sold with 24 of them on A4. */
const width = 70 * mm;
const height = 37 * mm;
/** What printers leave white at the edge of a sheet. */
const edge = 2 * mm;
const columns = 3;
const rows = 8;

/** A sticker: the code, the number, the name in up to two languages, the address in letters. Nothing where they do not fit. */
export function layoutLabel(sheet: Sheet, metrics: Metrics): Page | undefined {
  const { code, number, address } = sheet;
  // code and white border together are as high as the label
  const side = (height - 2 * edge) / (1 + (2 * quietModules) / code.size);
  const border = (side / code.size) * quietModules;
  const left = edge + side + 2 * border + 0.5 * mm;
  const room = width - edge - left;
  for (let scale = 1; scale >= 0.5; scale -= 0.04) {
    const numeral = number === undefined ? 0 : 24 * scale;
    const set = (text: string, size: number, weight: 'regular' | 'bold') =>
      balance(metrics, setText(metrics, text, room, { size: size * scale, weight, leading: 1.2 }));
    const names = sheet.sayings
      .slice(0, 2)
      .map(({ title }, i) => (i === 0 ? set(title, 9, 'bold') : set(title, 7.5, 'regular')));
    const settings = [...names, setAddress(metrics, address, room, { size: 6, least: 5.2 })];
    const gaps = settings.length * 2 * scale;
    const needed = numeral * capitals + gaps + settings.reduce((sum, setting) => sum + heightOf(setting), 0);
    if (needed > side || !settings.every(setting => isWithin(metrics, setting, room))) continue;
    return {
      title: titleOf(sheet),
      width,
      height,
      items: [
        { kind: 'code', code, x: edge + border, y: edge + border, side },
        ...column(settings, { number, numeral, left, top: edge + border, bottom: edge + border + side }),
      ],
    };
  }
  return undefined;
}

/** Number and names from the top of the code down, the address up from its bottom. */
function column(
  settings: Setting[],
  place: { number: number | undefined; numeral: number; left: number; top: number; bottom: number },
): Item[] {
  const { number, numeral, left, top, bottom } = place;
  const items: Item[] = [];
  let y = top + numeral * capitals;
  if (number !== undefined)
    items.push({
      kind: 'text',
      text: String(number),
      x: left,
      y,
      weight: 'bold',
      size: numeral,
      colour: accent,
    });
  settings.forEach((setting, i) => {
    const isAddress = i === settings.length - 1;
    y = isAddress ? bottom - heightOf(setting) : y + 2;
    items.push(...linesAt(setting, left, y, isAddress ? quiet : ink));
    y += heightOf(setting);
  });
  return items;
}

/** Labels on sheets of A4, 24 each, edge to edge as they are sold; thin lines show where to cut plain paper. */
export function labelSheets(labels: Page[]): Page[] {
  const paper = { width: 210 * mm, height: 297 * mm };
  const top = (paper.height - rows * height) / 2;
  const sheets: Page[] = [];
  for (let from = 0; from < labels.length; from += columns * rows) {
    const here = labels.slice(from, from + columns * rows);
    const items = here.flatMap((label, i) =>
      moved(label.items, (i % columns) * width, top + Math.floor(i / columns) * height),
    );
    for (let column = 1; column < columns; column++)
      items.push({ kind: 'bar', x: column * width, y: 0, width: 0.25, height: paper.height, colour: hair });
    for (let row = 0; row <= rows; row++)
      items.push({
        kind: 'bar',
        x: 0,
        y: top + row * height,
        width: paper.width,
        height: 0.25,
        colour: hair,
      });
    sheets.push({ title: `${here[0]?.title} …`, ...paper, items });
  }
  return sheets;
}

function moved(items: Item[], x: number, y: number): Item[] {
  return items.map(item => ({ ...item, x: item.x + x, y: item.y + y }));
}

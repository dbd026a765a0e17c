import { Resvg } from '@resvg/resvg-js';
import decoder from 'jsqr';
import { fontFiles } from '../../src/posters/fonts.ts';
import { outlineOf } from '../../src/posters/outline.ts';
import type { Item, Page } from '../../src/posters/page.ts';

/** A picture as a camera takes it: four bytes a pixel. */
export interface Photo {
  pixels: Uint8ClampedArray;
  width: number;
  height: number;
}

export interface Conditions {
  /** pixels a module of the code */
  pixels: number;
  /** turned clockwise */
  degrees?: number;
  /** share of the code that something grey covers, about its middle or about a point (0 to 1 of its side) */
  covered?: number;
  coverAt?: [number, number];
  /** how far the camera stands to the side and up, in pixels */
  moved?: [number, number];
}

/** Photographs a page, or the part around one of its codes. */
export function photograph(page: Page, conditions: Conditions, nth?: number): Photo {
  const { pixels, degrees = 0, covered = 0, coverAt = [0.5, 0.5], moved = [0, 0] } = conditions;
  const codes = page.items.filter(item => item.kind === 'code');
  const code = codes[nth ?? 0] as Item & { kind: 'code' };
  const border = (code.side / code.code.size) * 4;
  const seen =
    nth === undefined
      ? { x: 0, y: 0, width: page.width, height: page.height }
      : {
          x: code.x - border,
          y: code.y - border,
          width: code.side + 2 * border,
          height: code.side + 2 * border,
        };
  const scale = (pixels * code.code.size) / code.side;
  const reach = Math.hypot(seen.width, seen.height);
  const patch = Math.sqrt(covered) * code.side;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(reach * scale)}" height="${Math.ceil(reach * scale)}">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<g transform="translate(${moved.join(' ')}) scale(${scale}) translate(${reach / 2} ${reach / 2}) rotate(${degrees}) translate(${-seen.x - seen.width / 2} ${-seen.y - seen.height / 2})">`,
    ...page.items.filter(item => item.x < seen.x + seen.width && isLevelWith(item, seen)).map(drawn),
    `<rect x="${code.x + coverAt[0] * code.side - patch / 2}" y="${code.y + coverAt[1] * code.side - patch / 2}" width="${patch}" height="${patch}" fill="#808080"/>`,
    '</g></svg>',
  ].join('');
  return photographSvg(svg);
}

/** Whether something is at the height of what is seen, so that it may be in the picture. */
function isLevelWith(item: Item, seen: { y: number; height: number }): boolean {
  const height = item.kind === 'text' ? item.size : item.kind === 'bar' ? item.height : item.side;
  return item.y + height > seen.y && item.y - height < seen.y + seen.height;
}

export function photographSvg(svg: string): Photo {
  const fonts = svg.includes('<text') ? Object.values(fontFiles) : [];
  const picture = new Resvg(svg, {
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  }).render();
  return { pixels: Uint8ClampedArray.from(picture.pixels), width: picture.width, height: picture.height };
}

function drawn(item: Item): string {
  if (item.kind === 'bar')
    return `<rect x="${item.x}" y="${item.y}" width="${item.width}" height="${item.height}" fill="${item.colour}"/>`;
  if (item.kind === 'code')
    return `<path transform="translate(${item.x} ${item.y}) scale(${item.side / item.code.size})" d="${outlineOf(item.code)}"/>`;
  const text = item.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const weight = item.weight === 'bold' ? 700 : 400;
  return `<text x="${item.x}" y="${item.y}" font-size="${item.size}" font-weight="${weight}" fill="${item.colour}">${text}</text>`;
}

/** Blurs a picture: each pixel mixes with its neighbours, 1 : 4 : 1 in both directions (a standard deviation of 0.58 pixels). */
export function blurred({ pixels, width, height }: Photo): Photo {
  const row = 4 * width;
  // along the rows first, then down; the pixels of the edge stay as they are
  const along = new Uint16Array(pixels.length);
  for (let i = 4; i < pixels.length - 4; i++) along[i] = mixed(pixels, i, 4);
  const result = pixels.slice();
  for (let y = 1; y < height - 1; y++)
    for (let i = y * row + 4; i < (y + 1) * row - 4; i++)
      if (i % 4 < 3) result[i] = mixed(along, i, row) / 36;
  return { pixels: result, width, height };
}

function mixed(values: Uint8ClampedArray | Uint16Array, i: number, step: number): number {
  return (values[i - step] as number) + 4 * (values[i] as number) + (values[i + step] as number);
}

// a CommonJS module that says it is another: what is imported holds the function
const jsQR = (decoder as unknown as { default: typeof decoder.default }).default;

/** What a code in a picture says. */
export function read({ pixels, width, height }: Photo): string | undefined {
  return jsQR(pixels, width, height)?.data;
}

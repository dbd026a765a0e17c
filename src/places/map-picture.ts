import type { Position } from '../knowledge/types.ts';
import { type Point, spread } from './spread.ts';
import { escapeXml, round, write } from './svg.ts';
import { widthOf, wrap } from './text-width.ts';

/** A stop as the map shows it. */
export interface MapStop {
  name: string;
  position: Position;
  /** how unsure the position is, in words: “± 350 m” */
  unsure?: string | undefined;
}

/** A walk as its map shows it. */
export interface WalkMap {
  title: string;
  /** under the title: length and time */
  subtitle: string;
  /** at the lower edge: where the positions are from */
  note: string;
  /** the letter of the north */
  north: string;
  /** a length in words, for the scale: `metres => '200 m'` */
  inWords: (metres: number) => string;
  stops: MapStop[];
  /** the stop where the walker is or goes, counted from 0 */
  current?: number | undefined;
  /** stops that are behind */
  done: number[];
}

/** A picture as SVG, for letters in Noto Sans. */
export interface Picture {
  svg: string;
  /** pixels */
  width: number;
  height: number;
}

const width = 1080;
const margin = 48;
const circle = 32;
/** pixels between the outermost stops and the edge of the map */
const room = 84;
const highest = 1000;
const title = { size: 54, line: 64 };
const name = { size: 38, line: 48, gap: 18 };

const paper = '#faf6f0';
const ground = '#f0e8dc';
const ink = '#241c18';
const soft = '#6a5a50';
const line = '#e2d7ca';
const brick = '#8c2f1b';
const green = '#0b6e6e';

/** Lengths of the scale bar, in metres. */
const scales = [20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

/**
 * The map of a walk: its numbered stops, the way between them in straight lines, the north and a scale, and below the names beside their
 * numbers. Schematic, without streets, so that it needs no tiles and can be read on a phone.
 */
export function drawWalkMap(map: WalkMap): Picture {
  const titles = wrap(map.title, { size: title.size, weight: 700 }, width - 2 * margin - 90);
  const top = margin + titles.length * title.line + 76;
  const {
    points,
    pixelsPerMetre,
    height: mapHeight,
  } = project(
    map.stops.map(stop => stop.position),
    top,
  );
  const bottom = Math.round(top + mapHeight);
  const list = legend(map, bottom + 40);
  const height = Math.round(list.end + 64);
  const circles = spread(points, 2 * circle + 8);
  const parts = [
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect y="${top}" width="${width}" height="${bottom - top}" fill="${ground}"/>`,
    grid(top, bottom, scaleFor(pixelsPerMetre) * pixelsPerMetre),
    way(circles),
    ...circles.map(({ x, y }, i) => stopCircle(x, y, i, map)),
    ...titles.map((text, i) =>
      write(text, margin, margin + 46 + i * title.line, title.size, { fill: ink, weight: 700 }),
    ),
    write(map.subtitle, margin, top - 30, 38, { fill: soft }),
    compass(map.north, top - 40),
    scaleBar(bottom, pixelsPerMetre, map.inWords),
    list.svg,
    write(map.note, width - margin, height - 28, 24, { fill: soft, anchor: 'end' }),
  ];
  const frame = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${frame} font-family="Noto Sans, sans-serif"><title>${escapeXml(map.title)}</title>${parts.join('')}</svg>`,
    width,
    height,
  };
}

/** Puts positions on the picture: the north up, as large as fits. */
function project(
  positions: Position[],
  top: number,
): { points: Point[]; pixelsPerMetre: number; height: number } {
  const metresADegree = 111_200;
  const middle = positions.reduce((sum, { latitude }) => sum + latitude, 0) / positions.length;
  const metres = positions.map(({ latitude, longitude }) => ({
    x: longitude * metresADegree * Math.cos((middle * Math.PI) / 180),
    y: -latitude * metresADegree,
  }));
  const [left, right] = [Math.min(...metres.map(({ x }) => x)), Math.max(...metres.map(({ x }) => x))];
  const [upper, lower] = [Math.min(...metres.map(({ y }) => y)), Math.max(...metres.map(({ y }) => y))];
  // a walk of two near stops is not blown up to the size of a city
  const [across, down] = [Math.max(right - left, 200), Math.max(lower - upper, 100)];
  const pixelsPerMetre = Math.min((width - 2 * room) / across, (highest - 2 * room) / down);
  // below the lowest stop lies the scale
  const height = down * pixelsPerMetre + 2 * room + 40;
  return {
    pixelsPerMetre,
    height,
    points: metres.map(({ x, y }) => ({
      x: width / 2 + (x - (left + right) / 2) * pixelsPerMetre,
      y: top + room + (down * pixelsPerMetre) / 2 + (y - (upper + lower) / 2) * pixelsPerMetre,
    })),
  };
}

function grid(top: number, bottom: number, step: number): string {
  const lines: string[] = [];
  for (let x = margin; x < width; x += step) lines.push(`M${round(x)} ${top}V${bottom}`);
  for (let y = bottom - 34 - step; y > top; y -= step) lines.push(`M0 ${round(y)}H${width}`);
  return `<path d="${lines.join('')}" stroke="${line}" stroke-width="2"/>`;
}

function way(points: Point[]): string {
  const path = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  const arrows = points.slice(1).map((to, i) => arrow(points[i] as Point, to));
  return `<path d="${path}" fill="none" stroke="#c99a87" stroke-width="10" stroke-linejoin="round" stroke-linecap="round"/>${arrows.join('')}`;
}

/** An arrowhead in the middle of a way that is long enough for one. */
function arrow(from: Point, to: Point): string {
  if (Math.hypot(to.x - from.x, to.y - from.y) < 3.5 * circle) return '';
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  return `<path d="M18 0L-14 -17L-7 0L-14 17Z" fill="${brick}" transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)})"/>`;
}

function stopCircle(x: number, y: number, i: number, { current, done, stops }: WalkMap): string {
  const at = `cx="${round(x)}" cy="${round(y)}"`;
  const fill = i === current ? green : done.includes(i) ? soft : brick;
  const ring = i === current ? `<circle ${at} r="${circle + 16}" fill="${green}" fill-opacity="0.28"/>` : '';
  const dashes = stops[i]?.unsure ? ' stroke-dasharray="12 8"' : '';
  return `${ring}<circle ${at} r="${circle}" fill="${fill}"/><circle ${at} r="${circle}" fill="none" stroke="#fff" stroke-width="5"${dashes}/>${write(String(i + 1), x, y + 13, 38, { fill: '#fff', anchor: 'middle', weight: 700 })}`;
}

/** The names beside their numbers, one below the other; how unsure a position is stands behind its name. */
function legend(map: WalkMap, top: number): { svg: string; end: number } {
  const left = margin + 2 * 25 + 22;
  let y = top;
  const rows = map.stops.map(({ name: text, unsure }, i) => {
    const isCurrent = i === map.current;
    // a place for the note is kept in the last line
    const kept = unsure ? widthOf(` ${unsure}`, { size: 0.8 * name.size, weight: 400 }) : 0;
    const lines = wrap(
      text,
      { size: name.size, weight: isCurrent ? 700 : 400 },
      width - left - margin - kept,
    );
    const fill = isCurrent ? green : map.done.includes(i) ? soft : ink;
    const weight = isCurrent ? 700 : 400;
    const circleY = y + 25;
    const note = unsure === undefined ? '' : ` ${unsure}`;
    const written = lines.map((part, j) =>
      write(part, left, y + 38 + j * name.line, name.size, {
        fill,
        weight,
        ...(j === lines.length - 1 && note ? { note: { text: note, fill: soft } } : {}),
      }),
    );
    y += lines.length * name.line + name.gap;
    const color = isCurrent ? green : map.done.includes(i) ? soft : brick;
    return `<circle cx="${margin + 25}" cy="${circleY}" r="25" fill="${color}"/>${write(String(i + 1), margin + 25, circleY + 11, 30, { fill: '#fff', anchor: 'middle', weight: 700 })}${written.join('')}`;
  });
  return { svg: rows.join(''), end: y };
}

function compass(north: string, y: number): string {
  const x = width - margin - 26;
  return `<path d="M${x} ${y - 60}l22 60l-22 -13l-22 13z" fill="${soft}"/>${write(north, x, y - 72, 34, { fill: soft, anchor: 'middle', weight: 700 })}`;
}

function scaleBar(bottom: number, pixelsPerMetre: number, inWords: WalkMap['inWords']): string {
  const metres = scaleFor(pixelsPerMetre);
  const length = round(metres * pixelsPerMetre);
  const words = write(inWords(metres), margin + length / 2, bottom - 46, 30, {
    fill: ink,
    anchor: 'middle',
    rim: ground,
  });
  return `<path d="M${margin} ${bottom - 44}v10h${length}v-10" fill="none" stroke="${ink}" stroke-width="5"/>${words}`;
}

/** The longest scale that takes up to a fifth of the picture. */
function scaleFor(pixelsPerMetre: number): number {
  return scales.findLast(metres => metres * pixelsPerMetre <= width / 5) ?? (scales[0] as number);
}

/** A step of the podium. */
export interface Winner {
  rank: number;
  name: string;
  /** as it is to be read */
  points: string;
  /** how many more share the rank and find no step */
  more?: number | undefined;
}

export interface PodiumText {
  title: string;
  /** under the title: the group, how many played */
  subtitle: string;
  /** in the place of a name that no letter can be drawn of */
  nameless: string;
}

const width = 1000;
const height = 640;
const floor = 600;
const stepWidth = 280;
const heights = [340, 265, 200];
const colours = ['#e0a526', '#9aa7b5', '#b9784b'];
/** The winner stands in the middle, the second to the left; two stand side by side. */
const centres = [500, 205, 795];
const centresOfTwo = [352, 648];
/** A bold letter of Noto Sans is about so wide, measured in its height. */
const letterWidth = 0.6;

/** A picture of the three best as SVG, 1000 by 640, in Noto Sans. */
export function podiumSvg(winners: Winner[], { title, subtitle, nameless }: PodiumText): string {
  const on = winners.length === 2 ? centresOfTwo : centres;
  const steps = onSteps(winners).map((winner, i) => step(winner, on[i] as number, nameless));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Sans">`,
    `<rect width="${width}" height="${height}" fill="#16324a"/>`,
    `<path d="M0 ${floor}h${width}v${height - floor}h-${width}z" fill="#0e2233"/>`,
    text(drawable(title, ''), width / 2, 78, 50, width - 80, '#ffffff', 700),
    text(drawable(subtitle, ''), width / 2, 122, 26, width - 80, '#b8cbdb', 400),
    ...steps,
    '</svg>',
  ].join('');
}

/** Those who find a step; the last of them tells how many more share the rank. */
function onSteps(winners: Winner[]): Winner[] {
  const shown = winners.slice(0, centres.length);
  const last = shown.at(-1);
  const more = winners.slice(centres.length).filter(({ rank }) => rank === last?.rank).length;
  return more === 0 || !last ? shown : shown.with(-1, { ...last, more });
}

function step({ rank, name, points, more }: Winner, centre: number, nameless: string): string {
  const tall = heights[rank - 1] ?? 140;
  const top = floor - tall;
  const colour = colours[rank - 1] ?? '#7b8794';
  const left = centre - stepWidth / 2;
  return [
    `<path d="M${left} ${floor}v-${tall - 14}q0-14 14-14h${stepWidth - 28}q14 0 14 14v${tall - 14}z" fill="${colour}"/>`,
    `<circle cx="${centre}" cy="${top + 64}" r="44" fill="#16324a"/>`,
    text(String(rank), centre, top + 84, 54, 80, colour, 700),
    text(drawable(points, ''), centre, top + 150, 36, stepWidth - 24, '#16324a', 700),
    ...(more ? [text(`+${more}`, centre + 92, top + 82, 40, 80, '#16324a', 700)] : []),
    ...twoLines(drawable(name, nameless))
      .toReversed()
      .map((line, i) => text(line, centre, top - 20 - 42 * i, 38, stepWidth - 8, '#ffffff', 700)),
  ].join('');
}

/** Letters of a name that stand in one line at full size. */
const lineLetters = 13;

/** A long name in two lines, as even as its words allow; at a hyphen only where it is one word. */
function twoLines(name: string): string[] {
  if ([...name].length <= lineLetters) return [name];
  const middle = name.length / 2;
  const [blank] = [...name.matchAll(name.includes(' ') ? / /gu : /-(?=.)/gu)]
    .map(({ 0: sign, index }) => (sign === '-' ? index + 1 : index))
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return blank === undefined ? [name] : [name.slice(0, blank), name.slice(blank).trim()];
}

/** A line centred at `x`, made smaller where it would be wider than there is room. */
function text(
  line: string,
  x: number,
  y: number,
  size: number,
  room: number,
  fill: string,
  weight: number,
): string {
  const fitting = Math.min(size, Math.floor(room / (Math.max(1, [...line].length) * letterWidth)));
  return `<text x="${x}" y="${y}" font-size="${fitting}" font-weight="${weight}" fill="${fill}" text-anchor="middle">${escapeXml(line)}</text>`;
}

/** What the font has, and we need. */
const letters = /^[\u0300-\u036f !-~\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}«»„“”‘’–—…·№]$/u;

/** Longest line that is still read when it is made smaller. */
const mostLetters = 60;

/**
 * What of a text Noto Sans can draw: Latin, Cyrillic and Greek letters, digits, punctuation. Letters in fancy dress are undressed (𝓐 is an A),
 * others and pictures are left out; nothing left gives the text in its place.
 */
export function drawable(line: string, otherwise: string): string {
  const plain = [...line.normalize('NFKC')]
    .map(letter => (letters.test(letter) ? letter : ' '))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return /[\p{L}\p{Nd}]/u.test(plain) ? [...plain].slice(0, mostLetters).join('') : otherwise;
}

function escapeXml(line: string): string {
  return line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

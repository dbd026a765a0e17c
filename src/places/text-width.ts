/** Widths of letters in Noto Sans Bold, in ems, rounded up; measured from the font’s own table. */
const letters: [number, string][] = [
  [0.3, 'ijlíĵ .,’·:'],
  [0.4, 'fIJ()-'],
  [0.5, 'rtzřťžг–“”'],
  [0.6, 'acesvxyEFLSTZáčéěšýĉŝавеёзстухьэүГЕЗТ0123456789„'],
  [0.8, 'DGHOQUңДИЙЛНОПЦЧӨ'],
  [0.9, 'wNжмфыюҢ'],
  [1, 'mMWшщЖМФ'],
  [1.1, 'ШЩЮ'],
];
const usual = 0.7;
const widths = new Map(letters.flatMap(([width, all]) => [...all].map(letter => [letter, width])));

const regularShare = 0.92;

export interface Lettering {
  /** in pixels */
  size: number;
  weight: 400 | 700;
}

/** How wide a text is in Noto Sans, in pixels: hardly ever less than it is, and at most a tenth more. */
export function widthOf(text: string, { size, weight }: Lettering): number {
  const ems = [...text].reduce((sum, letter) => sum + (widths.get(letter) ?? usual), 0);
  return ems * size * (weight === 400 ? regularShare : 1);
}

/** Breaks a text into lines of at most a width in pixels, between words; a longer word stands alone. */
export function wrap(text: string, lettering: Lettering, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && widthOf(longer, lettering) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

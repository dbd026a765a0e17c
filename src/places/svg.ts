export interface Writing {
  fill: string;
  weight?: 400 | 700;
  anchor?: 'start' | 'middle' | 'end';
  /** colour of a rim around the letters, so that what lies beneath does not disturb */
  rim?: string;
  /** smaller words behind the text */
  note?: { text: string; fill: string };
}

/** A line of text as SVG; x and y are those of its baseline, in pixels. */
export function write(
  text: string,
  x: number,
  y: number,
  size: number,
  { fill, weight = 400, anchor = 'start', rim, note }: Writing,
): string {
  const halo = rim ? ` stroke="${rim}" stroke-width="9" stroke-linejoin="round" paint-order="stroke"` : '';
  const behind = note
    ? `<tspan font-size="${round(size * 0.8)}" font-weight="400" fill="${note.fill}" xml:space="preserve">${escapeXml(note.text)}</tspan>`
    : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}"${halo}>${escapeXml(text)}${behind}</text>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** Tenths of a pixel are enough. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

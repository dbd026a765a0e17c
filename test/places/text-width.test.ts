import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/index.ts';
import { widthOf, wrap } from '../../src/places/text-width.ts';
import { realGuide } from '../real.ts';

const { knowledge } = realGuide();
const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
);
const names = [...knowledge.places.values()].flatMap(({ name }) => languages.map(language => name[language]));

describe('the width of a text', () => {
  it('is never less than what is drawn, for the name of every place in every language', () => {
    for (const name of names) {
      const text = name.replace(/&/gu, '&amp;');
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="0" y="60" font-size="40" font-family="Noto Sans" font-weight="700">${text}</text></svg>`;
      const drawn =
        new Resvg(svg, { font: { fontFiles: [font], loadSystemFonts: false } }).getBBox()?.width ?? 0;
      const width = widthOf(name, { size: 40, weight: 700 });
      expect(width, name).toBeGreaterThanOrEqual(drawn);
      expect(width, name).toBeLessThan(1.2 * drawn);
    }
  });

  it('breaks lines between words only', () => {
    const lettering = { size: 38, weight: 400 } as const;
    for (const name of names) {
      const lines = wrap(name, lettering, 400);
      expect(lines.join(' ')).toBe(name);
      for (const line of lines)
        expect(widthOf(line, lettering) <= 400 || !line.includes(' '), line).toBe(true);
    }
  });
});

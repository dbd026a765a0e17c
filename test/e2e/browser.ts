/// <reference lib="dom" />
import { existsSync } from 'node:fs';

/** The browser that pages are tested with; `undefined` where there is none. */
export const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path && existsSync(path));
if (!executablePath)
  console.warn(
    'The page is not tested: no browser here. Install one (apt-get install chromium), or set CHROMIUM_PATH.',
  );

/** The least contrast (WCAG 2) of the page's texts with what is behind them; runs in the page. */
export function leastContrast(): number {
  const parse = (color: string) => (color.match(/[\d.]+/gu) ?? []).map(Number);
  const luminance = ([r = 0, g = 0, b = 0]: number[]) => {
    const [R, G, B] = [r, g, b].map(value => {
      const share = value / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const behind = (element: Element | null): number[] => {
    for (let at = element; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || (color[3] ?? 0) > 0) return color;
    }
    return [255, 255, 255];
  };
  const texts = [...document.querySelectorAll('h1, h2, h3, p, li, a, button, summary, label')].filter(
    element =>
      element.textContent?.trim() && !element.closest('.map') && (element as HTMLElement).offsetParent,
  );
  return Math.min(
    ...texts.map(element => {
      const [light, dark] = [
        luminance(parse(getComputedStyle(element).color)),
        luminance(behind(element)),
      ].sort((a, b) => b - a) as [number, number];
      return (light + 0.05) / (dark + 0.05);
    }),
  );
}

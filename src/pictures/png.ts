import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const fontFiles = () => [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
];

/**
 * Draws an SVG as PNG, with letters in Noto Sans (400 and 700) from its package and no font of the machine. The library is large, so it
 * is loaded with the first picture; it draws beside the main thread. Rejects for what is no SVG.
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
  return (await renderAsync(svg, { font })).asPng();
}

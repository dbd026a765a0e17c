import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';

const require = createRequire(import.meta.url);
const fontFiles = [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
];
const options = { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' } };

/** What the process does that draws: an SVG in, a PNG out. */
const program = `
  const { Resvg } = require(${JSON.stringify(require.resolve('@resvg/resvg-js'))});
  const svg = require('node:fs').readFileSync(0, 'utf8');
  process.stdout.write(new Resvg(svg, ${JSON.stringify(options)}).render().asPng());
`;

/**
 * An SVG as PNG. It is drawn by a process of its own, in about a tenth of a second: the renderer’s memory is not seen by V8, which would
 * let hundreds of pictures lie (2.6 MB each) until it happens to clean up.
 */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.stdin.once('error', reject);
  });
  child.stdin.end(svg);
  const png = await Promise.race([buffer(child.stdout), failed]);
  if (png.length === 0) throw new Error('the picture could not be drawn');
  return png;
}

// Builds dist/: the program with tsc, the page's scripts into a few small files with esbuild, and the page's other files beside them.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await build({
  entryPoints: ['main.ts', 'style.css', 'screen.ts', 'screen.css'].map(file => `src/web/page/${file}`),
  outdir: 'dist/web/page',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  loader: { '.png': 'dataurl' },
  logLevel: 'warning',
});
for (const file of ['index.html', 'screen.html', 'icon.svg'])
  cpSync(`src/web/page/${file}`, `dist/web/page/${file}`);
cpSync('src/store/migrations', 'dist/store/migrations', { recursive: true });
chmodSync('dist/main.js', 0o755);

// The knowledge as it is now, read and found right; where something is wrong in it, the guide says so when it starts.
const { loadKnowledge } = await import('../dist/knowledge/load.js');
const { saveIndex, saveSnapshot } = await import('../dist/knowledge/snapshot.js');
const { languages } = await import('../dist/language/index.js');
const { createSearch } = await import('../dist/search/search.js');
const folder = fileURLToPath(new URL('../knowledge', import.meta.url));
try {
  const knowledge = loadKnowledge(folder);
  saveSnapshot('dist/knowledge.json', folder, knowledge);
  const search = createSearch(knowledge);
  for (const language of languages) saveIndex('dist/knowledge.json', language, search.keep(language));
} catch (error) {
  console.error(error.message);
}

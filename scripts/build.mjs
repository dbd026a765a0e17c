// Builds dist/: the program with tsc, the page's scripts into a few small files with esbuild, and the page's other files beside them.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await build({
  entryPoints: ['src/web/page/main.ts', 'src/web/page/style.css'],
  outdir: 'dist/web/page',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  loader: { '.png': 'dataurl' },
  logLevel: 'warning',
});
for (const file of ['index.html', 'icon.svg']) cpSync(`src/web/page/${file}`, `dist/web/page/${file}`);
cpSync('src/store/migrations', 'dist/store/migrations', { recursive: true });
chmodSync('dist/main.js', 0o755);

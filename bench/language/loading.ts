import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Line, median } from './table.ts';

const runs = 9;
const built = (file: string) => new URL(`../../dist/language/${file}`, import.meta.url);

/**
 * Size of the built model on disk, and how long a new process works until it has named a language.
 * Time of the processor, since other programs that run at the same time do not change that much.
 */
export function loading(): Line[] {
  const first = (module: string, call: string) =>
    median(
      Array.from({ length: runs }, () =>
        Number(
          execFileSync(
            process.execPath,
            [
              '--input-type=module',
              '-e',
              `const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; }; const start = used(); const m = await import('${module}'); m.${call}; console.log(used() - start);`,
            ],
            { cwd: fileURLToPath(new URL('..', import.meta.url)) },
          ),
        ),
      ),
    );
  return [
    {
      what: 'model on disk, MB',
      ours: statSync(built('model.js')).size / 1e6,
      goal: 1.5,
      atMost: true,
    },
    {
      what: 'loaded, first text named, ms',
      ours: first(built('identify.js').href, "identify('Kde je park?')"),
      goal: 30,
      atMost: true,
      others: {
        franc: first('franc', "franc('Kde je park?')"),
        tinyld: first('tinyld/heavy', "detect('Kde je park?')"),
      },
      digits: 1,
    },
  ];
}

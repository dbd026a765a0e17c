import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** The text files of a folder: path below it (with `/`) to content. */
export type Files = Map<string, string>;

const wanted = /\.(?:md|ya?ml|txt)$/u;

/**
 * Reads every Markdown, YAML and text file below a folder, sorted by path. A file that is not UTF-8 is a problem, not a guess.
 * Throws where the folder itself cannot be read.
 */
export function readFiles(folder: string): { files: Files; problems: Problem[] } {
  const files: Files = new Map();
  const problems: Problem[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && wanted.test(entry.name))
    .map(entry =>
      join(entry.parentPath, entry.name).slice(folder.length).replace(/\\/gu, '/').replace(/^\/+/u, ''),
    )
    .sort();
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    try {
      files.set(path, decoder.decode(bytes).replace(/\r\n?/gu, '\n'));
    } catch {
      problems.push({
        file: path,
        line: firstBadLine(bytes),
        text: 'is not valid UTF-8 here. Save the file as UTF-8 in your editor.',
      });
    }
  }
  return { files, problems };
}

/** The first line that does not decode by itself; a line feed is never part of a longer UTF-8 sequence. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  while (start <= bytes.length) {
    const feed = bytes.indexOf(10, start);
    const stop = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    line++;
    start = stop + 1;
  }
  return line;
}

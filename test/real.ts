import { join } from 'node:path';
import { openGuide } from '../src/commands/open-guide.ts';

const root = join(import.meta.dirname, '..');

/** The folders of the guide that comes with the program. */
export const folders = { knowledge: join(root, 'knowledge'), locales: join(root, 'locales') };

let opened: ReturnType<typeof openGuide> | undefined;

/** The guide that comes with the program, opened once for all tests of a file. */
export function realGuide(): ReturnType<typeof openGuide> {
  opened ??= openGuide(folders);
  return opened;
}

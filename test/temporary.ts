import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A new folder, removed when the test ends, however it ends. `atEnd` says when else: `afterAll`, where all tests of a file share it, or
 * the `onTestFinished` of a test that runs beside others.
 */
export function temporaryFolder(atEnd: (remove: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'guide-test-'));
  // a program that was just killed may be about to write once more
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

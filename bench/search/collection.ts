import { closeSync, openSync, writeSync } from 'node:fs';
import { distractors, type Material } from './distractors.ts';

/** Writes the real passages, then distractors, up to `size` of them. Gives how many there are: never fewer than the real ones. */
export function writeCollection(file: string, material: Material, size: number): number {
  const { passages } = material;
  const descriptor = openSync(file, 'w');
  const write = (row: object) => writeSync(descriptor, `${JSON.stringify(row)}\n`);
  for (const { pid, text } of passages) write({ pid, text });
  for (const row of distractors(material, Math.max(0, size - passages.length))) write(row);
  closeSync(descriptor);
  return Math.max(size, passages.length);
}

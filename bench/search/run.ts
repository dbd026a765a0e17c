import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/language/index.ts';
import type { Found } from './asked.ts';

/** What one engine does with one collection. Times in seconds but those of a question, memory of the whole process in megabytes. */
export interface Figures extends Found {
  build: number;
  open: number;
  resident: number;
}

export interface Files {
  /** folder for what the engines write */
  folder: string;
  passages: string;
  questions: string;
}

/** Builds an engine's index in one process and asks it in another. */
export async function run(engine: string, language: Language, files: Files): Promise<Figures> {
  const index = join(files.folder, `${engine.replace(/\W+/gu, '-')}.index`);
  const child = (task: string) =>
    sent(task, [task, engine, language, files.passages, files.questions, index], engine);
  return { ...(await child('build')), ...(await child('ask')) } as Figures;
}

function sent(task: string, args: string[], engine: string): Promise<Partial<Figures>> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), args);
    let figures: Partial<Figures> | undefined;
    child.on('message', message => {
      figures = message as Partial<Figures>;
    });
    child.on('exit', code => {
      if (figures) resolve(figures);
      else reject(new Error(`${engine} could not ${task}: its process ended with ${code}.`));
    });
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../language/index.ts';
import type { Locale } from './texts.ts';

/** Reads the five locale files of a folder; throws a sentence that names the file where one is missing or no JSON. */
export function loadLocales(folder: string): Record<Language, Locale> {
  const entries = languages.map(language => {
    const file = join(folder, `${language}.json`);
    try {
      return [language, JSON.parse(readFileSync(file, 'utf8'))];
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${file} cannot be read: ${reason}. It holds what the guide says, as JSON.`, { cause });
    }
  });
  return Object.fromEntries(entries);
}

import type { Problem } from '../knowledge/problem.ts';
import { type Language, languages } from '../language/index.ts';
import type { Locale } from './texts.ts';

const pluralSuffix = /_(?:zero|one|two|few|many|other)$/u;
/** Every plural form of a language shows itself for a whole number below this. */
const enough = 200;

/** What is missing or left over in the locale files: keys, plural forms, placeholders, empty texts. English is the reference. */
export function checkLocales(locales: Record<Language, Locale>): Problem[] {
  const reference = flatten(locales.en);
  const wanted = new Set([...reference.keys()].map(key => key.replace(pluralSuffix, '')));
  const counted = new Set(
    [...reference.keys()].filter(key => pluralSuffix.test(key)).map(key => key.replace(pluralSuffix, '')),
  );
  return languages.flatMap(language => {
    const file = `locales/${language}.json`;
    const texts = flatten(locales[language]);
    const forms = pluralForms(language);
    const expected = [...wanted].flatMap(key =>
      counted.has(key) ? forms.map(form => `${key}_${form}`) : [key],
    );
    const missing = expected
      .filter(key => !texts.has(key))
      .map(key => ({ file, text: `key “${key}” is missing. Add it; locales/en.json shows what it says.` }));
    const unknown = [...texts.keys()]
      .filter(key => !expected.includes(key))
      .map(key => ({ file, text: `key “${key}” is not used. Remove it, or add it to locales/en.json too.` }));
    const wrong = [...texts].flatMap(([key, text]) =>
      checkText(file, key, text, placeholdersOf(reference, key)),
    );
    return [...missing, ...unknown, ...wrong];
  });
}

/** The plural forms that whole numbers take in a language: ru one, few, many; cs one, few, other; en, eo, ky one, other. */
function pluralForms(language: Language): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: enough }, (_, count) => rules.select(count)))];
}

function checkText(file: string, key: string, text: unknown, placeholders: Set<string>): Problem[] {
  if (typeof text !== 'string' || text.trim() === '')
    return [{ file, text: `key “${key}” says nothing. Write its text.` }];
  const own = placeholders.size === 0 && !text.includes('{{') ? new Set<string>() : placeholdersIn(text);
  const different = [...placeholders]
    .filter(name => !own.has(name))
    .concat([...own].filter(name => !placeholders.has(name)));
  return different.map(name => ({
    file,
    text: `key “${key}”: {{${name}}} stands in one of this text and its English text only. Use the same placeholders.`,
  }));
}

function placeholdersOf(reference: Map<string, unknown>, key: string): Set<string> {
  const base = key.replace(pluralSuffix, '');
  const text = reference.get(key) ?? reference.get(base) ?? reference.get(`${base}_other`);
  return placeholdersIn(typeof text === 'string' ? text : '');
}

function placeholdersIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\{\{\s*(\w+)/gu)].map(match => match[1] as string));
}

/** `{ a: { b: 'c' } }` as `a.b` → `c`. */
function flatten(value: unknown, prefix = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[prefix, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...flatten(inner, prefix ? `${prefix}.${key}` : key)]),
  );
}

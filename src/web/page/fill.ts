import type { Language } from '../../language/languages.ts';

/** `fill('Map: {{place}}', { place: 'Kant' })` is `Map: Kant`. */
export function fill(text: string | undefined, values: Record<string, string | number>): string {
  return (text ?? '').replace(/\{\{(\w+)\}\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

/** The text of a key in the plural form that the count takes in a language, filled in. */
export function counted(
  texts: Record<string, string>,
  language: Language,
  key: string,
  count: number,
  values: Record<string, string | number> = {},
): string {
  const form = new Intl.PluralRules(language).select(count);
  return fill(texts[`${key}_${form}`] ?? texts[`${key}_other`] ?? texts[`${key}_many`], { count, ...values });
}

/** The five languages of the guide, in the order in which they are offered. ISO 639-1 codes. */
export const languages = ['ky', 'ru', 'cs', 'eo', 'en'] as const;

export type Language = (typeof languages)[number];

/** Whether a string is the code of one of the five languages: `isLanguage('eo')`. */
export function isLanguage(code: unknown): code is Language {
  return (languages as readonly unknown[]).includes(code);
}

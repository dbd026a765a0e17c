import { createInstance, type TFunction } from 'i18next';
import { type Language, languages } from '../language/index.ts';

/** What the guide says of its own accord, per language: `texts('cs')('smalltalk.hello')`. */
export type Texts = (language: Language) => TFunction;

/** The content of locales/<language>.json. */
export type Locale = Record<string, unknown>;

/** Interface texts from the five locale files. Nothing is escaped here: a channel escapes for its own format. */
export function createTexts(locales: Record<Language, Locale>): Texts {
  const i18n = createInstance({
    lng: 'en',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(languages.map(language => [language, { translation: locales[language] }])),
  });
  void i18n.init();
  const fixed = new Map(languages.map(language => [language, i18n.getFixedT(language)]));
  return language => fixed.get(language) as TFunction;
}

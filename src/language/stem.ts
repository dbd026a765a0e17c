import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { fold } from './fold.ts';
import type { Language } from './languages.ts';
import { remember } from './remember.ts';
import { stemCzech } from './stem/czech.ts';
import { stemEsperanto } from './stem/esperanto.ts';
import { stemKyrgyz } from './stem/kyrgyz.ts';

const stemmers: Record<Language, (folded: string) => string> = {
  ky: stemKyrgyz,
  ru: russian,
  cs: stemCzech,
  eo: stemEsperanto,
  en: english,
};

/** The stem of a word, folded: `stem('фабриканын', 'ky')` and `stem('Фабрика', 'ky')` are equal. Any word is taken, folded or not. */
export const stem: (word: string, language: Language) => string = remember((word, language) => {
  const folded = fold(word, language);
  return stemmers[language](folded) || folded;
});

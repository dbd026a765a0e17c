import { type Language, stem, words } from '../language/index.ts';

/** Tells whether a message has a word or a phrase of another subject in it, in any form of its words. */
export function createOffTopic(
  phrases: Record<Language, string[]>,
): (text: string, language: Language) => boolean {
  const stemmed = (text: string, language: Language) =>
    ` ${words(text)
      .map(word => stem(word, language))
      .join(' ')} `;
  const known = new Map<Language, string[]>();
  return (text, language) => {
    let list = known.get(language);
    if (!list) {
      list = phrases[language].map(phrase => stemmed(phrase, language));
      known.set(language, list);
    }
    const message = stemmed(text, language);
    return list.some(phrase => message.includes(phrase));
  };
}

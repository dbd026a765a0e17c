import type { Language } from './languages.ts';

/** Words remembered at most by one function; then it begins anew. A language's everyday words are far fewer. */
const most = 100_000;

/** Wraps a pure function of a word so that the words met before are looked up: text repeats its words. */
export function remember(
  compute: (word: string, language: Language) => string,
): (word: string, language: Language) => string {
  const known = new Map<Language, Map<string, string>>();
  return (word, language) => {
    let ofLanguage = known.get(language);
    if (!ofLanguage || ofLanguage.size >= most) {
      ofLanguage = new Map();
      known.set(language, ofLanguage);
    }
    const before = ofLanguage.get(word);
    if (before !== undefined) return before;
    const result = compute(word, language);
    // a hostile message of one endless word is not worth remembering
    if (word.length <= 40) ofLanguage.set(word, result);
    return result;
  };
}

import type { Knowledge, Passage } from '../knowledge/types.ts';
import { type Language, languages, transliterate } from '../language/index.ts';
import type { Candidate, Search } from '../search/search.ts';

/**
 * From here on a passage of another language answers. Words that have no like in that language bring the sureness down, so less of it means as
 * much: with the five languages of this guide as each other's strangers, three answers of four are right from here on.
 */
const sureAcross = 0.3;

/**
 * Finds what is written in other languages only, through names, numbers, the glossary and words that sound alike. What there is in the language
 * itself is left out, so a translation is never beaten by its original. `undefined` where nothing answers.
 */
export function createAcross(
  { passages }: Pick<Knowledge, 'passages'>,
  search: Search,
): (question: string, language: Language, spoken: Language) => Candidate[] | undefined {
  const strangers = new Map<Language, Map<Language, Set<Passage>>>();
  const strangersTo = (language: Language) => {
    let found = strangers.get(language);
    if (!found) {
      found = passagesWithout(language, passages);
      strangers.set(language, found);
    }
    return found;
  };

  return (question, language, spoken) => {
    const [best] = [...strangersTo(language)]
      .map(([other, among]) =>
        search.find(heardIn(other, question), other, { spoken, among: passage => among.has(passage) }),
      )
      .filter(candidates => (candidates[0]?.confidence ?? 0) >= sureAcross)
      .sort((a, b) => (b[0]?.confidence ?? 0) - (a[0]?.confidence ?? 0));
    return best;
  };
}

/** What a language lacks, by the languages that have it. */
function passagesWithout(language: Language, passages: Passage[]): Map<Language, Set<Passage>> {
  const own = new Set(passages.filter(passage => passage.language === language).map(({ id }) => id));
  const missing = passages.filter(passage => !own.has(passage.id));
  return new Map(
    languages
      .map((other): [Language, Set<Passage>] => [
        other,
        new Set(missing.filter(passage => passage.language === other)),
      ])
      .filter(([, among]) => among.size > 0),
  );
}

/** A question in Latin letters also as it sounds in Cyrillic, for a language that writes so. */
function heardIn(language: Language, question: string): string {
  const inLatin = /\p{Script=Latin}/u.test(question);
  return inLatin && (language === 'ru' || language === 'ky')
    ? `${question} ${transliterate(question, language)}`
    : question;
}

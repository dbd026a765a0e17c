import { isFunctionWord } from '../../src/language/function-words.ts';
import { type Row, type Sample, sample } from './texts.ts';
import { withoutKyrgyzLetters } from './typed.ts';

const weight = 0.5;
/** Case endings, the plural and the possessive: what a Russian word takes in a Kyrgyz sentence. */
const kyrgyzEnding = /(?:[ндт][ыиуү]н|[гк][аеоө]|[дт][аеоө]н?|[лдт][аеоө]р|[ндтс][ыиуү])$/u;
const russianVerb = /(?:ть|ся|[еи]т|[аи]л|л[аи]|[ую]т|[еи]шь)$/u;
const isContent = (word: string, language: 'ky' | 'ru') => word.length > 3 && !isFunctionWord(word, language);

/**
 * Sentences as they are heard in Bishkek: Russian words in Kyrgyz grammar, and Kyrgyz words in Russian. Of a Kyrgyz sentence the last word
 * stays, its verb, and the endings; of a Russian one its verbs. Words of grammar stay in both.
 */
export function mixtures(rows: Row[], chance: () => number): Sample[] {
  const pick = <T>(list: T[]): T | undefined => list[Math.floor(chance() * list.length)];
  const sentences = rows
    .filter(row => row.variant === '' && (row.language === 'ky' || row.language === 'ru'))
    .map(row => ({
      language: row.language as 'ky' | 'ru',
      words: sample(row.language, row.text, weight, false)[0]?.words ?? [],
    }))
    .filter(({ words }) => words.length > 2);
  const content = (language: 'ky' | 'ru') =>
    sentences
      .filter(sentence => sentence.language === language)
      .flatMap(({ words }) => words.filter(word => isContent(word, language)));
  const stock = { ky: content('ru'), ru: content('ky') };

  const intoKyrgyz = (old: string, loan: string) => {
    const ending = kyrgyzEnding.exec(old)?.[0];
    if (!ending || chance() > 0.7) return loan;
    return `${loan.replace(/[аеиоуыюяьй]+$/u, '')}${chance() < 0.5 ? 'а' : ''}${ending}`;
  };
  const intoRussian = (_: string, loan: string) => (chance() < 0.7 ? loan.replace(kyrgyzEnding, '') : loan);

  return sentences.flatMap(({ language, words }) => {
    const open = words
      .map((_, i) => i)
      .filter(i => isContent(words[i] as string, language))
      .filter(i => (language === 'ky' ? i < words.length - 1 : !russianVerb.test(words[i] as string)));
    const most = Math.min(open.length, Math.floor(words.length * (language === 'ky' ? 2 / 3 : 1 / 3)));
    const put = language === 'ky' ? intoKyrgyz : intoRussian;
    const mixed = [...words];
    for (let left = Math.ceil(chance() * most); left > 0; left--) {
      const at = pick(open) as number;
      mixed[at] = put(words[at] as string, pick(stock[language]) as string);
    }
    const text = mixed.join(' ');
    return sample(language, chance() < 0.3 ? withoutKyrgyzLetters(text) : text, weight, false);
  });
}

const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
/** Cyrillic capitals that stand for Roman ones on a Russian keyboard. */
const lookAlikes: Record<string, string> = { Х: 'X', І: 'I', С: 'C', М: 'M' };
const letters = /^[IVXLCDMХІСМ]+$/u;
const wellFormed = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** The value of a Roman numeral in capitals, 1 to 3999: `roman('XIX') === 19`, also typed «ХIХ» with Cyrillic letters. */
export function roman(word: string): number | undefined {
  // most words are none, and this says so soonest
  if (!letters.test(word)) return undefined;
  const numeral = word.replace(/[ХІСМ]/gu, letter => lookAlikes[letter] as string);
  if (!wellFormed.test(numeral)) return undefined;
  return [...numeral].reduce((sum, letter, i) => {
    const value = values[letter] as number;
    return value < (values[numeral[i + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}

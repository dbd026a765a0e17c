import { wordPattern } from '../words.ts';

/** What is asked about the words of a text. */
interface Mending {
  isFine(word: string): boolean;
  /** two words as the one that they are; `undefined` where they are none */
  together(first: string, second: string): string | undefined;
  /** what a word was meant to be; `undefined` where nothing is likely */
  meant(word: string): string | undefined;
}

/** The text with its first words mended: two neighbours that are one word are joined, and each that is not fine is replaced. */
export function mendWords(text: string, mostWords: number, { isFine, together, meant }: Mending): string {
  const found = [...text.matchAll(wordPattern)].slice(0, mostWords);
  let mended = '';
  let at = 0;
  for (let i = 0; i < found.length; i++) {
    const { 0: word, index } = found[i] as RegExpExecArray;
    mended += text.slice(at, index);
    at = index + word.length;
    const next = found[i + 1];
    const areFine = isFine(word) && (!next || isFine(next[0]));
    const canJoin = next && !areFine && /^[\s\p{Pd}]$/u.test(text.slice(at, next.index));
    const joined = canJoin ? together(word, next[0]) : undefined;
    if (next && joined !== undefined) {
      mended += joined;
      at = next.index + next[0].length;
      i++;
    } else mended += isFine(word) ? word : (meant(word) ?? word);
  }
  return mended + text.slice(at);
}

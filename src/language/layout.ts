import { identify } from './identify.ts';

/** The keys of a keyboard row by row, as ЙЦУКЕН, QWERTY and QWERTZ name them. */
const jcuken = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const qwerty = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const qwertz = "qwertzuiop[]asdfghjkl;'yxcvbnm,.`";

const toCyrillic = [qwerty, qwertz].map(keys => keyMap(keys, jcuken));
const toLatin = [qwerty, qwertz].map(keys => keyMap(jcuken, keys));

/** Shorter messages look like anything. */
const fewestLetters = 5;
/** Share of letter runs that no language knows: a text of one layout typed on another has many, a text in any of the languages few. */
const strange = 0.25;
/** How much less strange it must look as typed on the other layout. */
const clearly = 0.22;

/**
 * What was meant by a text typed with the wrong keyboard layout on: `otherLayout('bynthutkmgj') === 'интергельпо'`,
 * `otherLayout('рщц фку нщг') === 'how are you'`. `undefined` where the text makes sense as it is, or makes none on another layout either.
 */
export function otherLayout(text: string): string | undefined {
  if ((text.match(/\p{L}/gu) ?? []).length < fewestLetters) return undefined;
  const asTyped = strangeness(text);
  if (asTyped < strange) return undefined;
  const [best] = retypings(text)
    .map(candidate => ({ candidate, strangeness: strangeness(candidate) }))
    .sort((a, b) => a.strangeness - b.strangeness);
  return best && best.strangeness < asTyped - clearly ? best.candidate : undefined;
}

/** A text as the same keys give it on other layouts: a Latin one on ЙЦУКЕН, a Cyrillic one on QWERTY and QWERTZ. */
export function retypings(text: string): string[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const isCyrillic = letters.every(letter => /\p{Script=Cyrillic}/u.test(letter));
  const isLatin = letters.every(letter => /[a-z]/iu.test(letter));
  if (isCyrillic === isLatin) return [];
  return (isLatin ? toCyrillic : toLatin).map(map =>
    [...text.toLowerCase()].map(letter => map.get(letter) ?? letter).join(''),
  );
}

function strangeness(text: string): number {
  return identify(text)?.unseen ?? 1;
}

function keyMap(from: string, to: string): Map<string, string> {
  const letters = [...to];
  return new Map([...from].map((key, i) => [key, letters[i] as string]));
}

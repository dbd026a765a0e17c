import { nearestLanguage } from './identify.ts';
import { cyrillicToLatin, czechDigits, latinToKyrgyz, latinToRussian } from './keyboards.ts';

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

/**
 * A text as the same keys give it on other layouts, in lower case: a Latin one on ЙЦУКЕН, a Cyrillic one on Latin layouts, in the order
 * QWERTY, Czech QWERTZ, German QWERTZ. A Latin one with signs in it that are letters on the Kyrgyz keyboard is typed on that too.
 *
 *     retypings('bynthutkmgj')[0] === 'интергельпо'
 *     retypings('вкг6ыемщ')[1] === 'družstvo'
 */
export function retypings(text: string): string[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const isCyrillic = letters.every(letter => /\p{Script=Cyrillic}/u.test(letter));
  const isLatin = letters.every(letter => /\p{Script=Latin}/u.test(letter));
  if (isCyrillic === isLatin) return [];
  if (isLatin)
    return typedWith(kyrgyzSigns.test(text) ? [...latinToRussian, ...latinToKyrgyz] : latinToRussian, text);
  if (!digitsInWord.test(text)) return typedWith(cyrillicToLatin, text);
  const withDigits = typedWith(cyrillicToLatin.slice(1, 2), text);
  return withDigits.map(typed =>
    typed.replace(digitsInWord, digits => [...digits].map(digit => czechDigits.get(digit)).join('')),
  );
}

const kyrgyzSigns = /[-=\\´¨ß#€]/u;
const digitsInWord = /(?<=\p{L})\d+|\d+(?=\p{L})/gu;

/** What a text becomes on each keyboard that can have given it: there is no [ among the keys of a German one. */
function typedWith(keyboards: Map<string, string>[], text: string): string[] {
  const keys = [...text.toLowerCase()];
  const typed = keyboards
    .filter(map => keys.every(key => map.has(key) || !/[\p{L}\p{P}\p{S}]/u.test(key)))
    .map(map => keys.map(key => map.get(key) ?? key).join(''));
  return [...new Set(typed)];
}

function strangeness(text: string): number {
  return nearestLanguage(text)?.unseen ?? 1;
}

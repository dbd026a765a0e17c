import { contains } from '../morphology/letters.ts';
import type { Suffix } from '../morphology/morphology.ts';
import { back, cyrillic, lastVowelOf, round, type Spelling, spellingsOf, vowels } from './sounds.ts';

/** A spelling of a suffix with what it did to the stem. */
type Written = Pick<Suffix, 'letters' | 'behind' | 'harmony' | 'restore'>;

const { set } = cyrillic;

/** All ways in which a suffix such as `LAр` is written, those too that change or swallow the end of a stem. */
export function writtenAs(suffix: string): Written[] {
  const spellings = spellingsOf(suffix);
  return [
    ...spellings,
    ...spellings.flatMap(iotated),
    ...(suffix.startsWith('U') ? spellings.flatMap(swallowing) : []),
    ...(suffix === 'Iп' ? doubling : []),
  ];
}

const withIot: Record<string, string> = { а: 'я', у: 'ю', о: 'е' };

/** й and the vowel behind it are one letter (folded ё is е): бой, бою; кой, коёт; ойло-йун, ойлоюн. */
function iotated(spelling: Spelling): Written[] {
  const { letters } = spelling;
  const inside = letters.replace(/й([ауо])/u, (_, vowel: string) => withIot[vowel] as string);
  const first = withIot[letters.charAt(0)];
  return [
    ...(inside === letters ? [] : [{ ...spelling, letters: inside }]),
    ...(first && contains(spelling.behind, cyrillic.at('й', 0))
      ? [{ ...spelling, letters: first + letters.slice(1), behind: vowels, restore: addIot }]
      : []),
  ];
}

const addIot = (before: string) => [`${before}й`];

/** -уу takes the stem's last vowel with it: ачы, ачуу; башта, баштоо. */
function swallowing(spelling: Spelling): Written[] {
  return [
    { ...spelling, restore: before => [before + narrowVowelOf(before)] },
    {
      ...spelling,
      letters: `о${spelling.letters.slice(2)}`,
      behind: set('о'),
      restore: before => {
        const bare = before.slice(0, -1);
        return wideVowelsOf(bare).map(vowel => bare + vowel);
      },
    },
  ];
}

function narrowVowelOf(text: string): string {
  const vowel = lastVowelOf(text);
  return contains(back, vowel) ? 'ы' : contains(round, vowel) ? 'у' : 'и';
}

/** After у, which is folded ү as well, there are two. */
function wideVowelsOf(text: string): string[] {
  const vowel = lastVowelOf(text);
  if (contains(back, vowel)) return ['а'];
  if (contains(set('о'), vowel)) return ['о'];
  return contains(round, vowel) ? ['о', 'а'] : ['е'];
}

/** A stem of one syllable in -п drops it and doubles the vowel: тап, таап. */
const doubling = [...'аоеыуи'].map(
  (vowel): Written => ({
    letters: `${vowel}п`,
    behind: set(vowel),
    harmony: set(vowel),
    restore: before => (before.length <= 3 ? [`${before}п`] : []),
  }),
);

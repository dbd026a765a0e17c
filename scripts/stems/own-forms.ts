import { contains } from '../../src/language/stem/morphology/letters.ts';
import type { Morphology, Suffix, Tree } from '../../src/language/stem/morphology/morphology.ts';
import { oneOf, type Random } from './random.ts';

const suffixesOf = (tree: Tree): Suffix[] => [
  ...tree.here,
  ...tree.next.flatMap(branch => (branch ? suffixesOf(branch) : [])),
];

/**
 * Makes forms of Kyrgyz stems by a random walk through the grammar, so that suffixes that news never use (`-ыңыз`, `-сыңбы`) are
 * learned as well. Voicing at the end of a stem is done; stems that a suffix would shorten are not taken.
 */
export function createWalk(morphology: Morphology, random: Random) {
  const suffixes = suffixesOf(morphology.tree).filter(({ restore }) => !restore);
  const { at } = morphology.alphabet;
  const [noun, verb] = morphology.stems as [number, number];

  const lastVowelOf = (word: string) => {
    for (let i = word.length - 1; i >= 0; i--)
      if (contains(morphology.vowels, at(word, i))) return at(word, i);
    return -1;
  };

  interface Word {
    letters: string;
    state: number;
  }

  /** Adds a suffix of one of the slots, when one fits. */
  function add({ letters, state }: Word, slots: RegExp): Word {
    const fitting = suffixes.filter(
      ({ cost, from, behind, harmony }) =>
        slots.test(morphology.costs[cost] as string) &&
        from.includes(state) &&
        contains(behind, at(letters, letters.length - 1)) &&
        contains(harmony, lastVowelOf(letters)),
    );
    const chosen = oneOf([...new Set(fitting.map(({ cost }) => cost))], random);
    const suffix = oneOf(
      fitting.filter(({ cost }) => cost === chosen),
      random,
    );
    if (!suffix) return { letters, state };
    const stem = /^[аеоуыи]/u.test(suffix.letters)
      ? letters.replace(/к$/u, 'г').replace(/п$/u, 'б')
      : letters;
    return { letters: stem + suffix.letters, state: suffix.to };
  }

  const sometimes = (share: number, word: Word, slots: RegExp) =>
    random() < share ? add(word, slots) : word;

  function decline(stem: Word): Word {
    const plural = sometimes(0.35, stem, /^plural /u);
    const whose = random();
    const owned = whose < 0.3 ? add(plural, /^mine /u) : whose < 0.55 ? add(plural, /^its /u) : plural;
    const inCase = sometimes(owned.state === noun ? 1 : 0.75, owned, /^case\S* (?!GAчA|DAй|нDAй)/u);
    return sometimes(0.1, inCase, /^question BI$/u);
  }

  function conjugate(stem: Word): Word {
    const negated = sometimes(0.25, sometimes(0.3, stem, /^voice /u), /^negation /u);
    const kind = random();
    if (kind < 0.35)
      return sometimes(0.2, add(negated, /^(?:past|condition|habit|mood|wish) /u), /^question BI$/u);
    if (kind < 0.6)
      return sometimes(0.2, add(add(negated, /^tense /u), /^person (?!мун|сун|суз|буз)/u), /^question BI$/u);
    if (kind < 0.7) return add(negated, /^converb /u);
    return decline(add(negated, /^nominal /u));
  }

  /** A form of a stem that ends in no б, г, д, й or ь, or nothing. */
  return (stem: string, isVerb: boolean): string | undefined => {
    if (!/^[а-я]{2,}[^бгдйь]$/u.test(stem)) return undefined;
    const { letters, state } = isVerb
      ? conjugate({ letters: stem, state: verb })
      : decline({ letters: stem, state: noun });
    return letters !== stem && morphology.ends.includes(state) ? letters : undefined;
  };
}

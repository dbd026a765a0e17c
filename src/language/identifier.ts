import { type Classifier, createClassifier, type PackedModel } from './classifier.ts';
import { readSpelling, type Spelling } from './grams.ts';
import type { Language } from './languages.ts';

/** What else is known of the visitor: weak evidence, which tips short messages only. */
export interface Hints {
  /** the language of the visitor's last message */
  last?: Language | undefined;
  /** the language of the visitor's app or browser */
  app?: Language | undefined;
}

export interface Identified {
  language: Language;
  /** `latin` where Russian or Kyrgyz is typed in Latin letters */
  script: 'own' | 'latin';
  /** how likely it is that the text is in this language and no other, 0 to 1 */
  probability: number;
  /** share of the text's letter runs that none of the five languages has, 0 to 1: high for other languages and for noise */
  unseen: number;
}

export interface Identifier {
  /** The language of a text, from one word up; `undefined` where it is none of the five, or no language at all. */
  identify(text: string, hints?: Hints): Identified | undefined;
  /** The nearest of the five languages, whatever the text is in; `undefined` only where it has no Cyrillic or Latin letters. */
  nearest(text: string, hints?: Hints): Identified | undefined;
}

/** Reading more of a long message tells nothing new. */
const longestRead = 600;

/** Log odds that a hint adds to a long message; twice that to a single word. */
const lastWeight = 2;
const appWeight = 1;

/** Log odds of another language before anything is read: of forty messages, one is in a language that the guide does not speak. */
const otherOdds = -Math.log(40);

/** Log odds of another language for each word with a letter that none of the five has; more than two tell nothing new. */
const strangeOdds = 5;
const mostStrange = 2;

/**
 * From which probability on a text is said to be in another language: one of three words and more, since the model has read little of the
 * others and is too sure of ours; one of two words; one word or a name, since these travel between languages.
 */
const otherFrom = 0.25;
const otherPairFrom = 0.75;
const otherNameFrom = 0.9;

/** A larger share of letter runs that the five languages do not have is noise: in a word, in a longer text. Of words in the five languages one in 12,000 has as many. */
const noisyWord = 0.5;
const noisyText = 0.42;

/** What one Cyrillic word counts beside a Latin one, since Latin words are quoted in Cyrillic texts and seldom the other way round; and what a Latin name counts. */
const cyrillicWeight = 1.5;
const nameWeight = 0.3;

export function createIdentifier(model: { cyrillic: PackedModel; latin: PackedModel }): Identifier {
  const classifiers = { cyrillic: createClassifier(model.cyrillic), latin: createClassifier(model.latin) };

  function judge(text: string, hints: Hints): { nearest: Identified; isOurs: boolean } | undefined {
    const spelling = readSpelling(text.slice(0, longestRead));
    const alphabet = alphabetOf(spelling);
    if (!alphabet) return undefined;
    const words = spelling[alphabet];
    const { nearest, other } = judgeWords(classifiers[alphabet], words, oddsOfOther(spelling), hints);
    const isNoise = nearest.unseen > (words.length === 1 ? noisyWord : noisyText);
    return { nearest, isOurs: !isNoise && other < otherLine(words, spelling) };
  }

  return {
    identify(text, hints = {}) {
      const found = judge(text, hints);
      return found?.isOurs ? found.nearest : undefined;
    },
    nearest: (text, hints = {}) => judge(text, hints)?.nearest,
  };
}

const oddsOfOther = ({ strangeWords }: Spelling): number =>
  otherOdds + strangeOdds * Math.min(mostStrange, strangeWords);

function judgeWords({ classes, score }: Classifier, words: string[], oddsOfOther: number, hints: Hints) {
  const { scores, unseen } = score(words);
  const odds = classes.map((name, i) => {
    if (isOther(name)) return (scores[i] as number) + oddsOfOther;
    // whose phone is Russian does not for that reason write Russian in Latin letters
    const hint = (hints.last === name ? lastWeight : 0) + (hints.app === name ? appWeight : 0);
    return (scores[i] as number) + hint * (1 + 1 / words.length);
  });
  const highest = Math.max(...odds);
  const shares = odds.map(value => Math.exp(value - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let best = 0;
  let other = 0;
  classes.forEach((name, i) => {
    if (isOther(name)) other += (shares[i] as number) / total;
    else if ((shares[i] as number) > (shares[best] as number)) best = i;
  });
  const name = classes[best] as string;
  const nearest: Identified = {
    language: name.slice(0, 2) as Language,
    script: name.endsWith('-latn') ? 'latin' : 'own',
    probability: (shares[best] as number) / total,
    unseen,
  };
  return { nearest, other };
}

function otherLine({ length }: string[], { isCapitalised }: Spelling): number {
  if (length === 1 || isCapitalised) return otherNameFrom;
  return length === 2 ? otherPairFrom : otherFrom;
}

const isOther = (name: string): boolean => name.startsWith('other');

/** The alphabet that a text is in; `undefined` where it has no letters or most of them are of neither. */
function alphabetOf({
  cyrillic,
  latin,
  latinNames,
  otherLetters,
}: Spelling): 'cyrillic' | 'latin' | undefined {
  const lettersOf = (words: string[]) => words.reduce((sum, word) => sum + word.length, 0);
  if (cyrillic.length + latin.length === 0) return undefined;
  if (otherLetters > lettersOf(cyrillic) + lettersOf(latin)) return undefined;
  const inLatin = latin.length - latinNames * (1 - nameWeight);
  return cyrillic.length > 0 && cyrillic.length * cyrillicWeight >= inLatin ? 'cyrillic' : 'latin';
}

import { forEachGram, letters } from './grams.ts';
import type { Language } from './languages.ts';
import { model } from './model.ts';

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
  /** posterior among the five languages, 0 to 1 */
  probability: number;
  /** share of the text's letter runs that the model has never met, 0 to 1: high for other languages and for noise */
  unseen: number;
}

/** Reading more of a long message tells nothing new. */
const longestRead = 600;

/** Log odds that a hint adds to a long message, about as much as a telling letter or two; twice that to a single word. */
const lastWeight = 3.5;
const appWeight = 1.5;

/**
 * Runs of letters overlap and so are no independent evidence; this share of their log odds gives probabilities
 * that agree with how often the answer is right.
 */
const temperature = 0.35;

let table: Map<string, Uint8Array> | undefined;

/**
 * Names the language of a text, from one word up: `identify('Где парк Фучика?')?.language === 'ru'`.
 * Naive Bayes over runs of one to four letters (Cavnar and Trenkle 1994 for the runs, with seven classes: the five languages,
 * and Russian and Kyrgyz in Latin letters). `undefined` for a text without letters.
 */
export function identify(text: string, hints: Hints = {}): Identified | undefined {
  const normalised = letters(text.slice(0, longestRead));
  if (!normalised) return undefined;
  table ??= readModel();
  const scores = new Float64Array(model.classes.length);
  let seen = 0;
  let all = 0;
  forEachGram(normalised, gram => {
    all++;
    const weights = table?.get(gram);
    if (!weights) return;
    seen++;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + (weights[i] as number);
  });
  const wordCount = normalised.trim().split(' ').length;
  const logOdds = Array.from(scores, (score, i) => {
    // whose phone is Russian does not for that reason write Russian in Latin letters
    const name = model.classes[i];
    const hint = (hints.last === name ? lastWeight : 0) + (hints.app === name ? appWeight : 0);
    return score * model.step * temperature + hint * (1 + 1 / wordCount);
  });
  const best = logOdds.indexOf(Math.max(...logOdds));
  const total = logOdds.reduce((sum, odds) => sum + Math.exp(odds - (logOdds[best] as number)), 0);
  const language = languageOf(best);
  const own = logOdds.reduce(
    (sum, odds, i) => (languageOf(i) === language ? sum + Math.exp(odds - (logOdds[best] as number)) : sum),
    0,
  );
  return {
    language,
    script: (model.classes[best] as string).endsWith('-latn') ? 'latin' : 'own',
    probability: own / total,
    unseen: 1 - seen / all,
  };
}

function languageOf(classIndex: number): Language {
  return (model.classes[classIndex] as string).slice(0, 2) as Language;
}

/** One character of `model.weights` is one class's weight for one run, counted from the code of `!`. */
function readModel(): Map<string, Uint8Array> {
  const width = model.classes.length;
  const weights = Uint8Array.from(model.weights, letter => letter.charCodeAt(0) - 33);
  return new Map(
    model.grams.split('|').map((gram, i) => [gram, weights.subarray(i * width, (i + 1) * width)]),
  );
}

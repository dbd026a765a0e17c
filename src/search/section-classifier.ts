import { inverseFrequency } from './inverse-frequency.ts';
import type { Query } from './query.ts';
import { type Posted, synonymMatch } from './question-index.ts';

/** What was learnt: a weight for each key and each class, eight bits each, key after key; the key of a kind of answer is `kind:who`. */
export interface Learnt {
  /** the numbers of the passages that have typical questions: the classes */
  classes: number[];
  keys: string[];
  /** base64 */
  weights: string;
  /** the weight that one step of the eight bits stands for */
  step: number;
}

/** How likely each passage is the one that a question is for, by its number; all together are 1, or 0 where nothing was learnt. */
export type Classify = (query: Pick<Query, 'keys' | 'kind'>) => (passage: number) => number;

/** How often all questions are gone through, and how far the first step goes; the steps shorten to none. */
const rounds = 4;
const firstStep = 8;
/** A key of one question only tells nothing of others. */
const leastQuestions = 2;
const steps = 127;
/** A passage that is less likely than this is no error worth a step. */
const leastError = 0.002;

/** A key of a question, and its weight. */
interface Row {
  row: number;
  value: number;
}

/**
 * Learns from the typical questions of each passage which it is that a question is for: multinomial logistic regression over the keys of
 * the question, by stochastic gradient descent (Bottou 2010, Large-scale machine learning with stochastic gradient descent). It weighs
 * which words tell one passage from the others, where likeness weighs only how rare they are. The questions that none answers are one
 * class more. Takes less than a second for eight thousand questions. The same questions give the same weights.
 */
export function learnSections({ postings, begins, kinds, norms }: Posted): Learnt {
  const isAsked = (passage: number) => (begins[passage] as number) < (begins[passage + 1] as number);
  const asked = [...begins.keys()].slice(0, -1).filter(isAsked);
  // one class alone would be sure of everything
  const passages = asked.length > 1 ? asked : [];
  if (passages.length === 0) return { classes: [], keys: [], weights: '', step: 1 };
  const classes = passages.length;
  const { keys, vectors } = rowsOf({ postings, kinds });
  const weights = new Float32Array(keys.length * classes);
  const classOf = new Int32Array(kinds.length);
  for (const [i, passage] of passages.entries()) classOf.fill(i, begins[passage], begins[passage + 1]);
  const stride = strideThrough(kinds.length);
  const total = rounds * kinds.length;
  for (let n = 0; n < total; n++) {
    const question = (n * stride) % kinds.length;
    const rows = vectors[question] as Row[];
    const norm = norms[question] || 1;
    const errors = new Float64Array(classes);
    for (const { row, value } of rows) addRow(errors, weights, row * classes, value / norm);
    softmax(errors);
    const right = classOf[question] as number;
    errors[right] = (errors[right] as number) - 1;
    // most passages are out of the question: nothing is learnt of them
    const wrong: number[] = [];
    for (let i = 0; i < classes; i++) if (Math.abs(errors[i] as number) > leastError) wrong.push(i);
    const step = (firstStep * (1 - n / total)) / norm;
    for (const { row, value } of rows)
      for (const i of wrong) {
        const at = row * classes + i;
        weights[at] = (weights[at] as number) - step * value * (errors[i] as number);
      }
  }
  const most = weights.reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 0) || 1;
  const bits = Int8Array.from(weights, weight => Math.round((weight / most) * steps));
  return {
    classes: passages,
    keys,
    weights: Buffer.from(bits.buffer).toString('base64'),
    step: most / steps,
  };
}

/** Opens what was learnt; `weightOf` is the weight of a key among the same questions. A passage without any has no chance. */
export function createClassifier(
  { classes, keys, weights, step }: Learnt,
  weightOf: (key: string) => number,
): Classify {
  const bits = Buffer.from(weights, 'base64');
  const learnt = new Int8Array(bits.buffer, bits.byteOffset, bits.length);
  const rows = new Map(keys.map((key, row) => [key, row]));
  const numbers = new Map(classes.map((passage, i) => [passage, i]));
  return ({ keys: asked, kind }) => {
    const chances = new Float64Array(classes.length);
    const norm = Math.hypot(...asked.map(({ key }) => weightOf(key))) || 1;
    const add = (key: string, share: number) => {
      const row = rows.get(key);
      if (row !== undefined) addRow(chances, learnt, row * classes.length, (share * step) / norm);
    };
    for (const { key, also } of asked) {
      // the word itself, or else the first of its other names that a question has
      const known = [key, ...also].find(name => rows.has(name));
      if (known !== undefined) add(known, (known === key ? 1 : synonymMatch) * weightOf(known));
    }
    add(`kind:${kind}`, 1);
    softmax(chances);
    return passage => chances[numbers.get(passage) ?? -1] ?? 0;
  };
}

/** The keys that are learnt, and each question as the rows of its keys with their weights. */
function rowsOf({ postings, kinds }: Pick<Posted, 'postings' | 'kinds'>) {
  const keys: string[] = [];
  const vectors: Row[][] = kinds.map(() => []);
  const add = (key: string, questions: number[], weight: number) => {
    if (questions.length < leastQuestions) return;
    const row = keys.push(key) - 1;
    for (const question of questions) vectors[question]?.push({ row, value: weight });
  };
  for (const [key, questions] of postings)
    add(key, questions, inverseFrequency(questions.length, kinds.length));
  for (const kind of new Set(kinds)) {
    const questions = [...kinds.keys()].filter(question => kinds[question] === kind);
    add(`kind:${kind}`, questions, 1);
  }
  return { keys, vectors };
}

function addRow(sums: Float64Array, weights: Float32Array | Int8Array, at: number, share: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + share * (weights[at + i] as number);
}

/** Makes probabilities of scores, in place. */
function softmax(scores: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) highest = Math.max(highest, scores[i] as number);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp((scores[i] as number) - highest);
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / sum;
}

/** A stride that visits each of so many once, neighbours far from each other: near the golden section, and prime to their number. */
function strideThrough(count: number): number {
  let stride = Math.max(1, Math.round(0.618 * count));
  while (divisor(stride, count) > 1) stride++;
  return stride;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

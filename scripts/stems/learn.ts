import type { Morphology } from '../../src/language/stem/morphology/morphology.ts';
import type { Path } from '../../src/language/stem/morphology/parse.ts';
import { forEachStem, type Learned } from '../../src/language/stem/morphology/stemmer.ts';
import {
  forEachStemCost,
  levelOf,
  type Support,
  stemCosts,
} from '../../src/language/stem/morphology/support.ts';
import { type Change, createCosts } from './costs.ts';
import { inRandomOrder, type Random } from './random.ts';

/** A word and its dictionary form, folded, and how much the pair counts. */
export interface Pair {
  form: string;
  lemma: string;
  weight: number;
}

/** Times that the corpus is counted and the costs are fitted in turn. */
const rounds = 3;
const epochs = 5;
/** How much it counts that a dictionary form is its own stem, against 1 for a form that meets it. */
const lemmaWeight = 0.15;
/** Share of the examples in which the corpus is taken not to know the stem: names and new words come with every visitor. */
const unknownShare = 0.2;
/** Stems with fewer words are not kept; the first is where `levelOf` begins. */
const leastOfStem = 0.285;
const leastOfWord = 0.05;

/** A stem that a word may have, with its probability. */
interface Reading {
  stem: string;
  index: number;
  path: Path;
  score: number;
  probability: number;
}

/**
 * Learns costs and support of a morphology. In turn, the stems of the corpus's words are counted under the costs (expectation
 * maximisation), and the costs are fitted so that the forms of one lemma get one stem: a log-linear model of the readings of a word,
 * fitted by stochastic gradient with the step sizes of AdaGrad (Duchi, Hazan and Singer 2011). What a slot's suffixes have in
 * common is learned with them, so that a rare one costs what its neighbours cost.
 */
export function learn(morphology: Morphology, pairs: Pair[], words: string[], random: Random) {
  const names = [...morphology.costs, ...stemCosts(morphology)];
  const costs = createCosts(names, morphology.costs.length);
  let support: Support = new Map();
  const recount = () => {
    support = countStems(words, { morphology, costs: costs.sums, support });
  };
  recount();
  recount();

  const lemmas = [...new Set(pairs.map(({ lemma }) => lemma))].filter(lemma => lemma.length > 2);
  const examples = [
    ...pairs.filter(({ form, lemma }) => form !== lemma),
    ...lemmas.map(lemma => ({ form: lemma, lemma, weight: lemmaWeight })),
  ];
  const firstWeights = firstLemmaWeights(pairs);

  for (let round = 0; round < rounds; round++) {
    costs.restart();
    for (let epoch = 0; epoch < epochs; epoch++)
      for (const { form, lemma, weight } of inRandomOrder(examples, random)) {
        const known = random() < unknownShare ? without(morphology.unite(lemma), support) : support;
        const learned = { morphology, costs: costs.sums, support: known };
        // at first the lemma is the goal, later any stem that form and lemma share
        if (round === 0)
          costs.adjust(
            towardsLemma(form, lemma, learned),
            form === lemma ? (firstWeights.get(lemma) ?? 0.5) : weight,
          );
        else if (form === lemma) costs.adjust(towardsLemma(form, lemma, learned), weight);
        else costs.adjust(towardsEachOther(form, lemma, learned), weight);
      }
    recount();
  }
  return { costs: Object.fromEntries(names.map((name, i) => [name, costs.sums[i] as number])), support };
}

/** A lemma on which more forms hang counts more. */
function firstLemmaWeights(pairs: Pair[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { lemma, form, weight } of pairs)
    if (form !== lemma) forms.set(lemma, (forms.get(lemma) ?? 0) + weight);
  return new Map([...forms].map(([lemma, weight]) => [lemma, Math.sqrt(1 + weight) / 2]));
}

const towardsLemma = (form: string, lemma: string, learned: Learned) =>
  towards(new Map([[learned.morphology.unite(lemma), 1]]), readingsOf(form, learned), learned);

function towardsEachOther(form: string, lemma: string, learned: Learned): Change[] {
  if (lemma.length < 3) return towardsLemma(form, lemma, learned);
  const ofForm = readingsOf(form, learned);
  const ofLemma = readingsOf(lemma, learned);
  return [...towards(byStem(ofLemma), ofForm, learned), ...towards(byStem(ofForm), ofLemma, learned)];
}

function readingsOf(word: string, learned: Learned): Reading[] {
  const best = new Map<string, Reading>();
  forEachStem(word, learned, (stem, index, path, score) => {
    const key = `${index}${stem}`;
    if ((best.get(key)?.score ?? Number.NEGATIVE_INFINITY) < score)
      best.set(key, { stem, index, path, score, probability: 0 });
  });
  const readings = [...best.values()];
  const most = Math.max(...readings.map(({ score }) => score));
  const total = readings.reduce((sum, { score }) => sum + Math.exp(score - most), 0);
  for (const reading of readings) reading.probability = Math.exp(reading.score - most) / total;
  return readings;
}

function byStem(readings: Reading[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { stem, probability } of readings) sums.set(stem, (sums.get(stem) ?? 0) + probability);
  return sums;
}

/** The gradient that makes the readings with a good stem more probable: amounts by number of the cost. */
function towards(good: Map<string, number>, readings: Reading[], learned: Learned): Change[] {
  const total = readings.reduce((sum, { stem, probability }) => sum + probability * (good.get(stem) ?? 0), 0);
  if (total < 1e-9) return [];
  return readings.flatMap(({ stem, index, path, probability }) => {
    const more = (probability * (good.get(stem) ?? 0)) / total - probability;
    if (Math.abs(more) < 1e-4) return [];
    const amounts: Change[] = [];
    for (let way: Path | undefined = path; way; way = way.rest)
      if (way.cost !== undefined) amounts.push([way.cost, more]);
    const described = { letters: stem.length, index, isBare: path.cost === undefined };
    forEachStemCost(learned.support.get(stem), described, learned.morphology, (cost, amount) =>
      amounts.push([cost, more * amount]),
    );
    return amounts;
  });
}

/** Counts the words of a corpus for the stems that they may come from; a word without a suffix says nothing for its stem. */
function countStems(words: string[], learned: Learned): Support {
  const { morphology } = learned;
  const counts = new Map<string, number[]>();
  for (const word of words)
    for (const { stem, index, path, probability } of readingsOf(word, learned)) {
      if (path.cost === undefined || probability < 0.01) continue;
      const ofStem = counts.get(stem) ?? morphology.stems.map(() => 0);
      ofStem[index] = (ofStem[index] as number) + probability;
      counts.set(stem, ofStem);
    }
  const wordsThemselves = new Set(words.map(morphology.unite));
  return new Map(
    [...counts].flatMap(([stem, ofStem]) => {
      const isWord = wordsThemselves.has(stem);
      if (Math.max(...ofStem) < (isWord ? leastOfWord : leastOfStem)) return [];
      return [[stem, ofStem.map(levelOf).join('') + (isWord ? '!' : '')] as const];
    }),
  );
}

/** What the corpus would know if it had none of the words with a stem. */
function without(stem: string, support: Support): Pick<Support, 'get'> {
  if (stem.length < 4) return support;
  const beginning = stem.slice(0, Math.max(4, stem.length - 1));
  return { get: other => (other.startsWith(beginning) ? undefined : support.get(other)) };
}

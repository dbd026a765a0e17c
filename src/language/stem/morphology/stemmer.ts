import type { Morphology } from './morphology.ts';
import { unpack } from './pack.ts';
import { type Path, parse } from './parse.ts';
import { forEachStemCost, type Support, stemCosts } from './support.ts';

/** What was learned of a language: costs by their names, and stems as `pack` writes them. */
export interface Model {
  costs: Record<string, number>;
  stems: string;
}

/** A morphology with what was learned for it. */
export interface Learned {
  morphology: Morphology;
  /** by number: suffixes, prefixes, then stems; more is better */
  costs: ArrayLike<number>;
  support: Pick<Support, 'get'>;
}

/** A longer word is left as it is: no language here has one, and its time stays that of a long word. */
const longestWord = 40;

/**
 * A stemmer that takes the stem with the best sum of costs: what its suffixes cost, and what speaks for it, above all the number
 * of known words that come from it. This is the idea of minimum description length (Goldsmith, "Unsupervised learning of the
 * morphology of a natural language", 2001): a stem pays for itself by the words that it explains. The model is read at the first word.
 */
export function createStemmer(morphologyOf: () => Morphology, model: Model): (folded: string) => string {
  let learned: Learned | undefined;
  return word => {
    if (word.length < 3 || word.length > longestWord) return word;
    learned ??= read(morphologyOf(), model);
    return bestStem(word, learned);
  };
}

function read(morphology: Morphology, model: Model): Learned {
  const names = [...morphology.costs, ...stemCosts(morphology)];
  return {
    morphology,
    costs: Float64Array.from(names, name => model.costs[name] ?? 0),
    support: unpack(model.stems, morphology.alphabet),
  };
}

/** The best stem of a folded word; the word itself where it has none. */
export function bestStem(word: string, learned: Learned): string {
  let best = word;
  let most = Number.NEGATIVE_INFINITY;
  forEachStem(word, learned, (stem, _index, _path, score) => {
    if (score <= most) return;
    most = score;
    best = stem;
  });
  return best;
}

/** Calls `visit` with each stem that a word may have, the index of its state among the morphology's stems, its suffixes and its score. */
export function forEachStem(
  word: string,
  { morphology, costs, support }: Learned,
  visit: (stem: string, index: number, path: Path, score: number) => void,
): void {
  parse(word, morphology, costs, (found, state, path) => {
    const stem = morphology.unite(found);
    if (stem.length < 2) return;
    const index = morphology.stems.indexOf(state);
    let { score } = path;
    const described = { letters: stem.length, index, isBare: path.cost === undefined };
    forEachStemCost(support.get(stem), described, morphology, (cost, amount) => {
      score += (costs[cost] as number) * amount;
    });
    visit(stem, index, path, score);
  });
}

/** A text as its words with weights: what is compared when two questions are. */
export interface Bag {
  weights: Map<string, number>;
  /** Euclidean length */
  norm: number;
}

/** The bag of a list of stems, each weighed by `weightOf` (0 leaves it out). */
export function bagOf(stems: string[], weightOf: (stem: string) => number): Bag {
  const weights = new Map<string, number>();
  let square = 0;
  for (const stem of new Set(stems)) {
    const weight = weightOf(stem);
    if (weight === 0) continue;
    weights.set(stem, weight);
    square += weight * weight;
  }
  return { weights, norm: Math.sqrt(square) };
}

/**
 * Cosine of the angle between two bags, 0 to 1 (Salton and McGill 1983, chapter 4). A word that the other bag lacks may be met by one
 * of its other names, which counts `discount` of it.
 */
export function cosine(
  query: Bag,
  other: Bag,
  alsoOf: (stem: string) => string[] = () => [],
  discount = 0.5,
): number {
  if (query.norm === 0 || other.norm === 0) return 0;
  let sum = 0;
  for (const [stem, weight] of query.weights) {
    const own = other.weights.get(stem);
    if (own !== undefined) {
      sum += weight * own;
      continue;
    }
    const met = alsoOf(stem).find(also => other.weights.has(also));
    if (met !== undefined) sum += discount * weight * (other.weights.get(met) as number);
  }
  return Math.min(1, sum / (query.norm * other.norm));
}

export type Random = () => number;

/** Numbers from 0 to 1, the same ones each time: a linear congruential generator with the constants of C's rand. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

export function oneOf<Item>(items: Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

export function inRandomOrder<Item>(items: Item[], random: Random): Item[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as Item, shuffled[i] as Item];
  }
  return shuffled;
}

/** The number of a cost, and by how much it should rise. */
export type Change = [cost: number, amount: number];

const step = 0.1;
/** Pull of the costs towards 0 at every step. */
const pull = 0.005;
/** What a suffix costs before anything is known, and what speaks for a stem at each level. */
const firstCost = -0.5;
const firstLevel = 0.5;
/** Sum of squared gradients at the start, so that nothing is divided by 0. */
const tiny = 1e-6;

/** Costs as sums of what is the suffix's own and what is its slot's, moved with the step sizes of AdaGrad. */
export function createCosts(names: string[], suffixCount: number) {
  const slots = [...new Set(names.map(name => name.split(' ')[0]))];
  const slotOf = names.map((name, i) => (i < suffixCount ? slots.indexOf(name.split(' ')[0]) : undefined));
  const own = Float64Array.from(names, (name, i) =>
    i < suffixCount ? firstCost : name.endsWith(' level') ? firstLevel : 0,
  );
  const shared = new Float64Array(slots.length);
  const squares = new Float64Array(names.length).fill(tiny);
  const sharedSquares = new Float64Array(slots.length).fill(tiny);
  const sums = Float64Array.from(own);
  const move = (values: Float64Array, past: Float64Array, i: number, towardsMore: number) => {
    const gradient = towardsMore - pull * (values[i] as number);
    past[i] = (past[i] as number) + gradient * gradient;
    values[i] = (values[i] as number) + (step * gradient) / Math.sqrt(past[i] as number);
  };
  return {
    sums,
    restart: () => squares.fill(tiny),
    adjust(amounts: Change[], weight: number) {
      const ofCosts = new Map<number, number>();
      for (const [cost, amount] of amounts) ofCosts.set(cost, (ofCosts.get(cost) ?? 0) + amount * weight);
      const ofSlots = new Map<number, number>();
      for (const [cost, amount] of ofCosts) {
        move(own, squares, cost, amount);
        const slot = slotOf[cost];
        if (slot !== undefined) ofSlots.set(slot, (ofSlots.get(slot) ?? 0) + amount);
      }
      for (const [slot, amount] of ofSlots) move(shared, sharedSquares, slot, amount);
      for (let i = 0; i < sums.length; i++) {
        const slot = slotOf[i];
        sums[i] = (own[i] as number) + (slot === undefined ? 0 : (shared[slot] as number));
      }
    },
  };
}

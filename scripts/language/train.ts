import type { PackedModel } from '../../src/language/classifier.ts';
import { fitModel } from './fit.ts';
import { mixtures } from './mixtures.ts';
import { pack } from './pack.ts';
import { type Row, repositorySamples, samplesOfRow } from './texts.ts';

/** A model of these rows, of mixtures of them and of what the repository has. The same rows make the same model. */
export function train(rows: Row[]): { cyrillic: PackedModel; latin: PackedModel } {
  const chance = createChance(20261124);
  const samples = [...rows.flatMap(samplesOfRow), ...mixtures(rows, chance), ...repositorySamples(chance)];
  return {
    cyrillic: pack(fitModel('cyrillic', samples, chance)),
    latin: pack(fitModel('latin', samples, chance)),
  };
}

/** Numbers from 0 to 1 that look random and are the same each time (a linear congruential generator; Numerical Recipes 1992). */
function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

import type { Language } from '../../src/language/index.ts';
import type { Figures } from './run.ts';

export type Goals = Partial<Figures>;

/** Figures that are good when they are high; of all others, low ones are. */
const high = new Set<keyof Figures>(['recall1', 'recall3', 'reciprocalRank']);

const alone: Partial<Record<Language, Goals>> = {
  en: { recall1: 0.95, reciprocalRank: 0.97 },
  ru: { recall1: 0.935, reciprocalRank: 0.96 },
};
const among: Record<number, Goals> = {
  10000: { recall1: 0.89, reciprocalRank: 0.925, p50: 1.3, p99: 5, open: 0.2 },
  100000: { recall1: 0.82, p50: 8, p99: 30, build: 20, open: 1, resident: 400 },
};

/** What the guide has to reach: with XQuAD's passages alone, or among so many. None for other numbers of passages. */
export function goalsOf(size: number, language: Language, isAlone: boolean): Goals {
  return (isAlone ? alone[language] : among[size]) ?? {};
}

export const isHigh = (figure: keyof Figures) => high.has(figure);

export function reaches(figure: keyof Figures, value: number, goal: number): boolean {
  return high.has(figure) ? value >= goal : value <= goal;
}

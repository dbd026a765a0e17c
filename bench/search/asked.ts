import { quantile } from '../quantile.ts';
import { type Ask, returned } from './engine.ts';

export interface Question {
  pid: string;
  q: string;
}

/** What asking found: shares of the questions, and milliseconds. */
export interface Found {
  recall1: number;
  recall3: number;
  reciprocalRank: number;
  p50: number;
  p99: number;
}

const warmUp = 50;

/** Asks all questions, one after another, after some of them have been asked to warm up. */
export async function askAll(ask: Ask, questions: Question[]): Promise<Found> {
  for (const { q } of questions.slice(0, warmUp)) await ask(q);
  const times: number[] = [];
  const ranks: number[] = [];
  for (const { q, pid } of questions) {
    const start = performance.now();
    const answer = ask(q);
    const found = answer instanceof Promise ? await answer : answer;
    times.push(performance.now() - start);
    ranks.push(found.slice(0, returned).indexOf(pid) + 1);
  }
  const share = (value: (rank: number) => number) =>
    ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : value(rank)), 0) / ranks.length;
  return {
    recall1: share(rank => Number(rank === 1)),
    recall3: share(rank => Number(rank <= 3)),
    reciprocalRank: share(rank => 1 / rank),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { sureEnough } from '../guide/sureness-limits.ts';
import { languages } from '../language/index.ts';
import { openKnowledge } from './open-knowledge.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.enum(languages),
  /** id of the section that answers; left out or empty where none does */
  passage: z.string().optional(),
});
type Asked = z.infer<typeof line>;

/** How well a knowledge folder answers a file of questions. Shares are of 1, times in milliseconds. */
interface Figures {
  questions: number;
  sections: number;
  index: string;
  'recall@1': number;
  'recall@3': number;
  'recall@10': number;
  'MRR@10': number;
  /** share of the questions that have an answer and got none */
  declined: number;
  /** share of the questions without an answer that got none */
  declinedUnanswerable: number | null;
  p50: number;
  p95: number;
  p99: number;
  openMs: number;
  residentMB: number;
}

/** `guide eval`: asks a file of questions, lines {"id", "text", "lang", "passage"}, and prints how often and how fast the right section is found. */
export async function evaluate(
  config: Config,
  options: { questions: string; json?: boolean },
): Promise<void> {
  const asked = readQuestions(options.questions);
  const start = performance.now();
  const { knowledge, search, index } = await openKnowledge(config);
  for (const language of new Set(asked.map(({ lang }) => lang))) search.prepare(language);
  const openMs = performance.now() - start;
  const answered = asked.map(question => {
    const begin = performance.now();
    const candidates = search.find(question.text, question.lang);
    const ms = performance.now() - begin;
    return {
      question,
      ms,
      rank: candidates.findIndex(({ passage }) => passage.id === question.passage) + 1,
      declined: (candidates[0]?.confidence ?? 0) < sureEnough,
    };
  });
  const answerable = answered.filter(({ question }) => question.passage);
  const others = answered.filter(({ question }) => !question.passage);
  const share = <T>(list: T[], is: (one: T) => boolean) =>
    list.length ? list.filter(is).length / list.length : 0;
  const times = answered.map(({ ms }) => ms).sort((a, b) => a - b);
  const percentile = (part: number) =>
    times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0;
  const figures: Figures = {
    questions: asked.length,
    sections: knowledge.passages.length,
    index,
    'recall@1': share(answerable, ({ rank }) => rank === 1),
    'recall@3': share(answerable, ({ rank }) => rank >= 1 && rank <= 3),
    'recall@10': share(answerable, ({ rank }) => rank >= 1),
    'MRR@10': answerable.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / (answerable.length || 1),
    declined: share(answerable, ({ declined }) => declined),
    declinedUnanswerable: others.length ? share(others, ({ declined }) => declined) : null,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    openMs,
    residentMB: process.memoryUsage().rss / 2 ** 20,
  };
  console.log(options.json ? JSON.stringify(figures) : inWords(figures));
}

function readQuestions(file: string): Asked[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, i) => {
      if (text.trim() === '') return [];
      const read = line.safeParse(parsed(text));
      if (read.success) return [read.data];
      throw new Error(
        `${file}:${i + 1}: “${text.slice(0, 80)}” is no question. Write {"id": "1", "text": "…", "lang": "ru", "passage": "section-id"}.`,
      );
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inWords(figures: Figures): string {
  const percent = (value: number | null) => (value === null ? '–' : `${(100 * value).toFixed(1)} %`);
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  return [
    `${figures.questions} questions to ${figures.sections} sections (index ${figures.index === 'memory' ? 'in memory' : 'compiled'})`,
    `recall@1 ${percent(figures['recall@1'])}, @3 ${percent(figures['recall@3'])}, @10 ${percent(figures['recall@10'])}, MRR@10 ${figures['MRR@10'].toFixed(3)}`,
    `declined ${percent(figures.declined)} of those with an answer, ${percent(figures.declinedUnanswerable)} of those without`,
    `a question takes ${ms(figures.p50)} (median), ${ms(figures.p95)} (95 %), ${ms(figures.p99)} (99 %)`,
    `opened in ${ms(figures.openMs)}, ${figures.residentMB.toFixed(0)} MB resident`,
  ].join('\n');
}

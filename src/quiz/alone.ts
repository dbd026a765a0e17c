import { type QuizLevel, quizLevels } from '../knowledge/types.ts';
import { seeded, shuffle } from './random.ts';

/** A question that was answered. */
export interface Card {
  /** 1: answered wrongly the last time; one more for each time it was known since, up to 5 */
  box: number;
  /** when it comes back, in milliseconds since the epoch */
  due: number;
}

/** How far somebody is who answers alone. */
export interface Progress {
  /** the order of new questions follows from it */
  seed: number;
  /** for whom the questions are; none: not chosen yet */
  levels: QuizLevel[];
  /** by the id of the question */
  cards: Record<string, Card>;
  /** answers, all in all */
  right: number;
  wrong: number;
  /** the question that was asked last */
  last?: string | undefined;
}

/** What is asked from: the questions that are there in the language of the moment. */
export type AloneBank = { id: string; level: QuizLevel }[];

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * How long a question stays away, by its box (Leitner, So lernt man lernen, 1972). A wrong one comes back within the same sitting, after a
 * handful of others; what is known again and again takes a month.
 */
const staysAwayMs = [2 * minute, day, 3 * day, 7 * day, 30 * day];

export function newProgress(seed: number): Progress {
  return { seed, levels: [], cards: {}, right: 0, wrong: 0 };
}

/** The next question: one that is due, else a new one, else a wrong one before its time. `undefined`: all are known for now. */
export function nextQuestion(bank: AloneBank, progress: Progress, at: number): string | undefined {
  const ids = chosen(bank, progress);
  const byDue = ids
    .filter(id => progress.cards[id])
    .sort((a, b) => (progress.cards[a] as Card).due - (progress.cards[b] as Card).due);
  const due = byDue.filter(id => (progress.cards[id] as Card).due <= at);
  const fresh = shuffle(
    ids.filter(id => !progress.cards[id]),
    seeded(progress.seed),
  );
  const wrong = byDue.filter(id => progress.cards[id]?.box === 1);
  const inTurn = [...due, ...fresh, ...wrong];
  // the same one twice in a row only where there is no other
  return inTurn.find(id => id !== progress.last) ?? inTurn[0];
}

/** The question that comes back first, for whoever wants to go on although all are known. */
export function nextAnyway(bank: AloneBank, progress: Progress): string | undefined {
  const due = (id: string) => progress.cards[id]?.due ?? 0;
  const [first, second] = chosen(bank, progress).sort((a, b) => due(a) - due(b));
  return first === progress.last ? (second ?? first) : first;
}

/** Notes an answer: a right one moves the question into the next box, a wrong one into the first. */
export function withAnswer(progress: Progress, id: string, isRight: boolean, at: number): Progress {
  const before = progress.cards[id]?.box ?? 1;
  const box = isRight ? Math.min(before + 1, staysAwayMs.length) : 1;
  const card = { box, due: at + (staysAwayMs[box - 1] as number) };
  return {
    ...progress,
    cards: { ...progress.cards, [id]: card },
    right: progress.right + (isRight ? 1 : 0),
    wrong: progress.wrong + (isRight ? 0 : 1),
  };
}

/** How many questions are known, come back because they were answered wrongly, and are new; and when the first known one comes back. */
export interface Standing {
  known: number;
  again: number;
  fresh: number;
  total: number;
  /** milliseconds since the epoch; none where none is known */
  nextAt?: number | undefined;
}

export function standing(bank: AloneBank, progress: Progress): Standing {
  const ids = chosen(bank, progress);
  const cards = ids.map(id => progress.cards[id]).filter(card => card !== undefined);
  const again = cards.filter(({ box }) => box === 1).length;
  return {
    known: cards.length - again,
    again,
    fresh: ids.length - cards.length,
    total: ids.length,
    nextAt: cards.length === 0 ? undefined : Math.min(...cards.map(({ due }) => due)),
  };
}

/** Progress as it was kept, whoever kept it; a new one for anything else. */
export function readProgress(kept: unknown, seed: number): Progress {
  const fresh = newProgress(seed);
  if (!isObject(kept)) return fresh;
  const count = (value: unknown) =>
    Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0;
  const levels = Array.isArray(kept.levels) ? kept.levels : [];
  return {
    seed: Number.isSafeInteger(kept.seed) ? (kept.seed as number) : seed,
    levels: quizLevels.filter(level => levels.includes(level)),
    cards: Object.fromEntries(
      Object.entries(isObject(kept.cards) ? kept.cards : {}).filter((entry): entry is [string, Card] =>
        isCard(entry[1]),
      ),
    ),
    right: count(kept.right),
    wrong: count(kept.wrong),
    last: typeof kept.last === 'string' ? kept.last : undefined,
  };
}

function isCard(value: unknown): value is Card {
  return (
    isObject(value) &&
    staysAwayMs[Number(value.box) - 1] !== undefined &&
    typeof value.box === 'number' &&
    Number.isFinite(value.due)
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function chosen(bank: AloneBank, { levels }: Progress): string[] {
  return bank.filter(({ level }) => levels.includes(level)).map(({ id }) => id);
}

import type { Answer, Game } from '../../quiz/game.ts';
import type { NewRecord, Store } from '../../store/store.ts';

/** The answers to the question that is open, kept apart from the rest of the game: they change thirty times for each change of the rest. */
interface OpenAnswers {
  game: string;
  nth: number;
  answers: Record<number, Answer>;
}

/** What is to be kept of a game that runs, after something happened to it. Nothing once it is over, if it was the one of its group. */
export function recordsOf(before: Game, game: Game, isOfRoom: boolean): NewRecord[] {
  const { room } = game;
  const moved = before.room === room ? [] : forget(before.room);
  if (game.phase === 'over') return isOfRoom ? [...moved, ...forget(room)] : moved;
  const nth = game.asked.length - 1;
  const { answers } = game.asked[nth] ?? {};
  if (answers && onlyAnswered(before, game))
    return [
      { kind: 'game-answers', key: room, value: { game: game.id, nth, answers } satisfies OpenAnswers },
    ];
  return [
    ...moved,
    { kind: 'game', key: room, value: game },
    { kind: 'game-answers', key: room, value: undefined },
  ];
}

function forget(room: string): NewRecord[] {
  return [
    { kind: 'game', key: room, value: undefined },
    { kind: 'game-answers', key: room, value: undefined },
  ];
}

/** Whether nothing is different but the answers to the question that was asked last. */
function onlyAnswered(before: Game, game: Game): boolean {
  const { asked: askedBefore, ...restBefore } = before;
  const { asked, ...rest } = game;
  const same = <T extends object>(a: T, b: T) =>
    Object.keys({ ...a, ...b }).every(key => a[key as keyof T] === b[key as keyof T]);
  const [last, lastBefore] = [asked.at(-1), askedBefore.at(-1)];
  return (
    same(rest, restBefore) &&
    asked.length === askedBefore.length &&
    asked.slice(0, -1).every((one, i) => one === askedBefore[i]) &&
    last !== undefined &&
    lastBefore !== undefined &&
    same({ ...last, answers: 0 }, { ...lastBefore, answers: 0 })
  );
}

/** The games that ran when the program stopped. */
export async function storedGames(store: Pick<Store, 'records'>): Promise<Game[]> {
  const open = new Map(
    (await store.records('game-answers')).map(({ key, value }) => [key, value as OpenAnswers]),
  );
  return (await store.records('game')).map(({ key, value }) => {
    const game = value as Game;
    const { asked } = game;
    const answered = open.get(key);
    const last = asked.at(-1);
    if (!last || answered?.game !== game.id || answered.nth !== asked.length - 1) return game;
    return { ...game, asked: asked.with(-1, { ...last, answers: answered.answers }) };
  });
}

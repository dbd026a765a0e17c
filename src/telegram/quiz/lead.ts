import type { GameEvent } from '../../quiz/event.ts';
import type { Game } from '../../quiz/game.ts';
import { pickQuestions } from '../../quiz/pick.ts';
import type { Store } from '../../store/store.ts';
import type { BotParts, GuideContext } from '../bot.ts';
import { plain } from '../html.ts';
import { rich } from './calls.ts';
import type { Lead } from './press.ts';
import type { ResultEntry } from './results.ts';

/** Games of the group whose questions are not asked again if there are others. */
const lateGames = 2;

const events = {
  balance: 'balanced',
  pause: 'paused',
  resume: 'resumed',
  skip: 'skipped',
  stop: 'stopped',
} as const;

/** Starts, pauses, goes on, stops. Returns the key of what there is to say to who wanted it. */
export async function lead(
  context: GuideContext,
  parts: BotParts,
  game: Game,
  what: Lead,
  happens: (event: GameEvent) => Promise<Game>,
): Promise<'game.pausing' | 'game.stopping' | 'telegram.quizNone' | undefined> {
  const at = parts.now();
  if (what !== 'start') {
    const after = await happens({ kind: events[what], at });
    if (after.after === 'pause') return 'game.pausing';
    return after.after === 'stop' ? 'game.stopping' : undefined;
  }
  const { person } = context.speaker;
  const lately = await latelyAsked(parts.store, game.room);
  const questions = pickQuestions(parts.knowledge, game.settings, game.seed, lately);
  if (questions.length === 0) return 'telegram.quizNone';
  const wrongOf = new Map(parts.knowledge.quiz.map(({ id, wrong }) => [id, wrong.length]));
  const answers = questions.map(id => 1 + (wrongOf.get(id) ?? 0));
  const after = await happens({ kind: 'started', questions, answers, by: person, at });
  if (after.phase === 'countdown' && game.phase === 'lobby') tellScreen(context, parts, after);
  return undefined;
}

async function latelyAsked(store: Store, room: string): Promise<string[]> {
  const entries = (await store.records('results-index')).map(({ value }) => value as ResultEntry);
  const late = entries
    .filter(entry => entry.room === room)
    .sort((a, b) => b.at - a.at)
    .slice(0, lateGames);
  const games = await Promise.all(late.map(({ id }) => store.record('results', id)));
  return games.flatMap(other => (other as Game | undefined)?.questions ?? []);
}

/** The big screen’s address goes to who leads the game, and to nobody else. */
function tellScreen({ out, speaker }: GuideContext, { screen, texts }: BotParts, game: Game): void {
  const { starter } = game;
  if (!screen || starter === undefined) return;
  const text = texts(speaker.language)('game.screen', { link: screen(game.address) });
  out.work.calls.push({
    chat: String(starter),
    method: 'sendMessage',
    params: { chat_id: starter, ...rich(plain(text)) },
  });
}

import type { Game } from '../../quiz/game.ts';
import { step } from '../../quiz/step.ts';
import type { Store, Work } from '../../store/store.ts';
import type { BotParts, GuideContext } from '../bot.ts';
import { plain } from '../html.ts';
import { dateOf } from './board-message.ts';
import { type Answer, languageOfPress } from './game-presses.ts';
import { type GamePress, gameButton } from './press.ts';
import { keptUntil, type ResultEntry } from './results.ts';

/** Games that are listed, the newest first. */
const mostListed = 8;

/** /results: in a private chat the games that one has led, in a group the group’s. */
export async function listResults({ speaker, out }: GuideContext, { store, texts }: BotParts): Promise<void> {
  const { language, person, inGroup, to } = speaker;
  const t = texts(language);
  const room = String(to?.chat.id);
  const entries = (await store.records('results-index'))
    .map(({ value }) => value as ResultEntry)
    .filter(entry => (inGroup ? entry.room === room : entry.starter === person))
    .sort((a, b) => b.at - a.at)
    .slice(0, mostListed);
  if (entries.length === 0) return out.message([plain(t('game.noResults'))]);
  out.message([plain(t('game.resultList'))], {
    keyboard: entries.map(entry => {
      const label = [
        dateOf(entry.at, language),
        ...(inGroup ? [] : [entry.title]),
        t('game.players', { count: entry.players }),
      ];
      return [
        gameButton(entry, label.join(' · '), { kind: 'results', what: 'send' }),
        gameButton(entry, '🗑', { kind: 'results', what: 'delete' }),
      ];
    }),
  });
}

interface Pressing {
  answer: Answer;
  /** whether who presses leads a game */
  leads: (game: Pick<Game, 'starter' | 'room'>) => Promise<boolean>;
}

/** Presses on the buttons of results: only for those who lead the group. */
export async function pressResults(
  context: GuideContext,
  parts: BotParts,
  id: string,
  what: Extract<GamePress, { kind: 'results' }>['what'],
  { answer, leads }: Pressing,
): Promise<void> {
  const { store, texts, games } = parts;
  const { out, speaker } = context;
  const t = texts(languageOfPress(context));
  const game = (await store.record('results', id)) as Game | undefined;
  const edit = (method: string, params: Record<string, unknown>) =>
    out.call(method, { message_id: context.callbackQuery?.message?.message_id, ...params });
  if (!game) return answer(t('game.gone'));
  if (!(await leads(game)) || speaker.person === undefined) return answer(t('game.notYours'), true);
  switch (what) {
    case 'send':
    case 'first':
    case 'none':
      await games.sendResults(game, speaker.person, out.work, what === 'send' ? undefined : what);
      return answer(t('game.sentPrivately'));
    case 'delete':
      edit('editMessageReplyMarkup', {
        reply_markup: {
          inline_keyboard: [
            [gameButton(game, `🗑 ${t('game.deleteSurely')}`, { kind: 'results', what: 'deleteSurely' })],
          ],
        },
      });
      return answer();
    case 'deleteSurely':
      out.work.records.push(
        { kind: 'results', key: id, value: undefined },
        { kind: 'results-index', key: id, value: undefined },
        { kind: 'results-address', key: game.address, value: undefined },
      );
      edit('editMessageReplyMarkup', {});
      return answer(t('game.deleted'), true);
  }
}

/** Takes a person out of all games that are kept: their answers stay under their number. */
export async function forgetInResults(store: Store, person: number, work: Work, at: number): Promise<void> {
  const entries = new Map(
    (await store.records('results-index')).map(({ key, value }) => [key, value as ResultEntry]),
  );
  for (const { key, value } of await store.records('results')) {
    const game = value as Game;
    if (game.starter !== person && !game.players.some(({ id }) => id === person)) continue;
    const forgotten = step(game, { kind: 'forgotten', person, at }).game;
    const until = keptUntil(game);
    work.records.push({ kind: 'results', key, value: forgotten, until });
    const entry = entries.get(key);
    if (entry?.starter === person)
      work.records.push({ kind: 'results-index', key, value: { ...entry, starter: undefined }, until });
  }
}

import type { Game } from '../../quiz/game.ts';
import type { BotParts, GuideContext } from '../bot.ts';
import { plain } from '../html.ts';
import { rich } from './calls.ts';
import { type Answer, languageOfPress } from './game-presses.ts';
import { questionFor } from './own-language.ts';

/**
 * Shows a question to one pupil in their own language: in a window over the poll; where it is too long for that, in the private chat
 * with the guide, which opens by itself for whoever never had one.
 */
export function translate(
  context: GuideContext,
  { texts, knowledge, store, me }: BotParts,
  game: Game,
  nth: number,
  answer: Answer,
): void {
  const { speaker, out } = context;
  const language = languageOfPress(context);
  const question = questionFor(game, nth, language, knowledge);
  const chat = String(speaker.person);
  if (!question || speaker.person === undefined) answer(texts(language)('game.gone'));
  else if (question.alert !== undefined) answer(question.alert, true);
  else if (!speaker.stored.met || store.isUnreachable(chat))
    answer(undefined, false, `https://t.me/${me.username}?start=k_${game.id}_${nth}`);
  else {
    const params = { chat_id: speaker.person, ...rich(question.message) };
    out.work.calls.push({ chat, method: 'sendMessage', params });
    answer(texts(language)('game.sentPrivately'));
  }
}

/** The same for whoever comes by the link of the poll’s button into the private chat. */
export function sendOwnQuestion(
  { speaker, out }: GuideContext,
  { texts, knowledge }: BotParts,
  game: Game,
  nth: number,
): void {
  const question = questionFor(game, nth, speaker.language, knowledge);
  out.message([question?.message ?? plain(texts(speaker.language)('game.gone'))]);
}

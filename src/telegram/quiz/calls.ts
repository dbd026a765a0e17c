import type { Texts } from '../../guide/texts.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { Effect } from '../../quiz/event.ts';
import type { Asked, Game } from '../../quiz/game.ts';
import type { NewCall } from '../../store/store.ts';
import { type Html, html, join, plain } from '../html.ts';
import type { Keyboard } from '../render.ts';
import { boardLines } from './board-message.ts';
import { explaining } from './explaining.ts';
import { leadRow, lobbyKeyboard, lobbyText } from './lobby-message.ts';
import { languageOf } from './names.ts';
import { pollText } from './poll-text.ts';
import { gameButton, type Page } from './press.ts';

/** News of a call for a game, as it comes back when the call is made or given up. */
export interface GameNews {
  game: string;
  what: 'asked' | 'closed' | 'lobby' | 'results';
  nth?: number;
  poll?: string;
}

export interface CallParts {
  texts: Texts;
  knowledge: Knowledge;
}

/** Turns what a game wants into calls to Telegram. */
export interface GameCalls {
  /** `undefined` where the bank does not have the question any more */
  ask(game: Game, nth: number): NewCall | undefined;
  close(game: Game, message: number): NewCall;
  /** the message in which things are chosen: anew, or as it is now */
  lobby(game: Game, page: Page | 'main', anew?: boolean): NewCall[];
  board(game: Game): NewCall;
  paused(game: Game, why: Extract<Effect, { kind: 'paused' }>['why']): NewCall;
}

export function createGameCalls({ texts, knowledge }: CallParts): GameCalls {
  const questions = new Map(knowledge.quiz.map(question => [question.id, question]));

  const ask = (game: Game, nth: number): NewCall | undefined => {
    const asked = game.asked[nth] as Asked;
    const question = questions.get(asked.question);
    if (!question) return undefined;
    const { languages, seconds } = game.settings;
    const numbered = `${nth + 1}/${game.questions.length}. `;
    const text = pollText(question, asked.order, languages, explaining(question, knowledge), numbered);
    return {
      ...toRoom(game, 'sendPoll', {
        question: text.question,
        options: text.options.map(option => ({ text: option })),
        type: 'quiz',
        correct_option_ids: [asked.order.indexOf(0)],
        explanation: text.explanation,
        is_anonymous: false,
        open_period: seconds,
        reply_markup: {
          inline_keyboard: [
            [gameButton(game, translateLabel, { kind: 'translate', nth })],
            leadRow(game, { texts }),
          ],
        },
      }),
      tells: tells(game, { what: 'asked', nth }),
    };
  };

  return {
    ask,
    close: (game, message) => ({
      ...toRoom(game, 'stopPoll', { message_id: message }),
      tells: tells(game, {
        what: 'closed',
        poll: game.asked.find(asked => asked.message === message)?.poll ?? '',
      }),
    }),
    lobby(game, page, anew = false) {
      const content = {
        ...rich(lobbyText(game, { texts, knowledge })),
        ...markup(lobbyKeyboard(game, page, { texts, knowledge })),
      };
      if (anew) return [{ ...toRoom(game, 'sendMessage', content), tells: tells(game, { what: 'lobby' }) }];
      if (game.lobby === undefined) return [];
      return [edit(game, game.lobby, content)];
    },
    board(game) {
      const t = texts(languageOf(game));
      const title = t('game.board', { nth: game.asked.length, of: game.questions.length });
      return toRoom(game, 'sendMessage', {
        ...rich(join([html`<b>📊 ${title}</b>`, ...boardLines(game, languageOf(game), texts)], '\n')),
        ...markup([[standingButton(game, texts)]]),
      });
    },
    paused(game, why) {
      const t = texts(languageOf(game));
      return toRoom(game, 'sendMessage', {
        ...rich(plain(`⏸ ${t(why === 'silent' ? 'game.silent' : 'game.paused')}`)),
        ...markup([
          [
            gameButton(game, `▶️ ${t('game.resume')}`, { kind: 'lead', what: 'resume' }),
            gameButton(game, `⏹ ${t('game.stop')}`, { kind: 'lead', what: 'stop' }),
          ],
        ]),
      });
    },
  };
}

/** Whoever does not read the language of the poll reads this. */
const translateLabel = '🌐 Кырг · Рус · Čes · Esp · Eng';

export function standingButton(game: Game, texts: Texts): Keyboard[number][number] {
  return gameButton(game, `🔎 ${texts(languageOf(game))('game.whereAmI')}`, { kind: 'standing' });
}

/** A call to the group of a game. */
export function toRoom(
  { room, thread }: Pick<Game, 'room' | 'thread'>,
  method: string,
  params: Record<string, unknown>,
): NewCall {
  const inThread = thread !== undefined && method.startsWith('send') ? { message_thread_id: thread } : {};
  return { chat: room, method, params: { chat_id: Number(room), ...inThread, ...params } };
}

function edit(game: Game, message: number, content: Record<string, unknown>): NewCall {
  return toRoom(game, 'editMessageText', { message_id: message, ...content });
}

/** A text as a message carries it. */
export function rich(text: Html): Record<string, unknown> {
  return { text: text.html, parse_mode: 'HTML', link_preview_options: { is_disabled: true } };
}

export function markup(keyboard: Keyboard): Record<string, unknown> {
  return keyboard.length === 0 ? {} : { reply_markup: { inline_keyboard: keyboard } };
}

export function tells(game: Game, news: Omit<GameNews, 'game'>): NonNullable<NewCall['tells']> {
  return { queue: `chat:${game.room}`, what: { game: game.id, ...news } };
}

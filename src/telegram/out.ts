import type { Chat } from 'telegraf/types';
import type { MessageReply, PictureReply, Reply } from '../guide/reply.ts';
import type { Texts } from '../guide/texts.ts';
import type { CallFile, Work } from '../store/store.ts';
import type { Html } from './html.ts';
import {
  type Keyboard,
  renderControls,
  renderKeyboard,
  renderPin,
  renderQuiz,
  renderText,
} from './render.ts';

/** Where answers to an update go. */
export interface Destination {
  chat: Chat;
  /** topic of a forum */
  thread?: number | undefined;
  /** in a group: the message that is answered */
  replyTo?: number | undefined;
}

/** Collects what comes of one update; it is stored in one step, together with the news that the update is worked through. */
export interface Out {
  readonly work: Work;
  /** Counts that something happened. */
  count(what: string): void;
  /** Shows what the guide replies: each message, and the pins that were asked for. */
  show(replies: Reply[], options?: ShowOptions): void;
  /** Sends a message. */
  message(text: Html[], options?: MessageOptions): void;
  /** Any other call to the chat; a file that goes with it is kept until it has arrived: `call('sendDocument', {}, { param: 'document', … })`. */
  call(method: string, params: Record<string, unknown>, file?: CallFile): void;
  /** A call to no chat, such as the answer to a press or an inline query: it waits for nobody. */
  aside(method: string, params: Record<string, unknown>): void;
}

export interface ShowOptions {
  /** the visitor's message that is answered */
  answers?: number;
  /** whether that one was edited, and the answer to it is to be edited too */
  edited?: boolean;
  /** pictures as PNG */
  drawn?: Map<PictureReply, Uint8Array>;
}

export interface MessageOptions {
  keyboard?: Keyboard | undefined;
  /** any other markup, such as a keyboard that asks for a position */
  markup?: Record<string, unknown> | undefined;
  /** the visitor's message that is answered */
  answers?: number | undefined;
  /** whether that one was edited, and the answer to it is to be edited too */
  edited?: boolean | undefined;
}

export function createOut(to: Destination | undefined, updateId: number, texts: Texts): Out {
  const work: Work = { calls: [], visitors: [], counts: [], records: [] };
  const { calls } = work;
  const inGroup = to !== undefined && to.chat.type !== 'private';

  const call: Out['call'] = (method, params, file) => {
    if (!to) return;
    calls.push({
      chat: String(to.chat.id),
      method,
      params: {
        chat_id: to.chat.id,
        ...(to.thread === undefined ? {} : { message_thread_id: to.thread }),
        ...params,
      },
      ...(file ? { file } : {}),
    });
  };

  const message: Out['message'] = (parts, { keyboard = [], markup, answers, edited = false } = {}) => {
    // an edited answer is one message
    for (const [i, text] of (edited ? parts.slice(0, 1) : parts).entries()) {
      const isLast = i === parts.length - 1 || edited;
      const replyMarkup = markup ?? (keyboard.length > 0 ? { inline_keyboard: keyboard } : undefined);
      call(edited ? 'editMessageText' : 'sendMessage', {
        text: text.html,
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        ...(inGroup && i === 0 && to?.replyTo !== undefined
          ? { reply_parameters: { message_id: to.replyTo, allow_sending_without_reply: true } }
          : {}),
        ...(isLast && replyMarkup ? { reply_markup: replyMarkup } : {}),
      });
      const made = calls.at(-1);
      if (made && i === 0 && answers !== undefined) made.answers = answers;
    }
  };

  const send = (reply: Exclude<Reply, MessageReply>, drawn?: Map<PictureReply, Uint8Array>) => {
    if (reply.kind === 'pin' && reply.asked) call('sendVenue', renderPin(reply));
    if (reply.kind === 'quiz') call('sendPoll', { ...renderQuiz(reply), is_anonymous: inGroup });
    const bytes = reply.kind === 'picture' ? drawn?.get(reply) : undefined;
    if (reply.kind === 'picture' && bytes)
      call(
        'sendPhoto',
        { caption: reply.caption },
        { param: 'photo', name: 'map.png', mime: 'image/png', bytes },
      );
  };

  return {
    work,
    count: what => work.counts.push(what),
    call,
    message,
    show(replies, { answers, edited = false, drawn } = {}) {
      for (const [i, reply] of replies.entries()) {
        if (reply.kind === 'message') {
          const { text, keyboard } = rendered(reply, texts);
          message(text, {
            // a group is spared the menus
            keyboard: inGroup ? renderControls(reply) : keyboard,
            ...(i === 0 ? { answers, edited } : {}),
          });
        } else if (!edited) send(reply, drawn);
      }
    },
    aside(method, params) {
      calls.push({ chat: `update:${updateId}:${calls.length}`, method, params });
    },
  };
}

/** Replies that the guide remembers are rendered once. */
const known = new WeakMap<MessageReply, { text: Html[]; keyboard: Keyboard }>();

function rendered(reply: MessageReply, texts: Texts): { text: Html[]; keyboard: Keyboard } {
  let made = known.get(reply);
  if (!made) {
    made = { text: renderText(reply, texts), keyboard: renderKeyboard(reply, texts) };
    known.set(reply, made);
  }
  return made;
}

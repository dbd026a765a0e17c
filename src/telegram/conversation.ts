import type { Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';
import { respond } from '../guide/respond.ts';
import { unansweredIn } from '../guide/unanswered.ts';
import type { BotParts, GuideContext } from './bot.ts';

/** What people write in their own words; edited messages too. */
export function addConversation(bot: Telegraf<GuideContext>, parts: BotParts): void {
  bot.on(message('text'), async context => {
    const question = questionIn(context, context.message);
    if (question !== undefined) await answer(context, parts, question);
  });
  bot.on('edited_message', async context => {
    if (!('text' in context.editedMessage)) return;
    const question = questionIn(context, context.editedMessage);
    if (question !== undefined) await answer(context, parts, question);
  });
  // a photo, a sticker, a voice: the guide understands words only
  bot.on('message', async context => {
    if (context.speaker.inGroup || !isSomething(context.message)) return;
    await answer(context, parts, '…');
  });
}

/** Answers a question, or edits the answer to it where the question was edited. */
export async function answer(
  context: GuideContext,
  { guide, texts, store, now }: BotParts,
  question: string,
): Promise<void> {
  const { speaker, out, update } = context;
  const { replies, visitor } = respond(guide, texts, { kind: 'asked', text: question }, speaker.asking);
  const [first] = replies;
  const messageId = context.message?.message_id ?? context.editedMessage?.message_id;
  out.show(replies, {
    edited: speaker.isEdited,
    ...(messageId === undefined ? {} : { answers: messageId }),
  });
  speaker.answered(visitor);
  if (first?.kind !== 'message') return;
  if (!speaker.isEdited) out.count(`asked ${first.language} ${first.outcome}`);
  const unanswered = unansweredIn(question, replies);
  if (unanswered) await store.keepUnanswered(update.update_id, { ...unanswered, at: now() });
}

/**
 * The question in a message: all of it in a private chat; in a group only what is said to the guide, by a reply to it or by naming it.
 */
function questionIn(
  context: GuideContext,
  written: { text: string; reply_to_message?: unknown },
): string | undefined {
  const { text } = written;
  if (!context.speaker.inGroup) return text;
  const name = `@${context.me}`;
  const named = text.toLowerCase().includes(name.toLowerCase());
  const repliedTo = written.reply_to_message as { from?: { id: number } } | undefined;
  if (!named && repliedTo?.from?.id !== context.botInfo.id) return undefined;
  return text.replace(new RegExp(name, 'giu'), ' ').trim();
}

/** Whether a message holds something a person sent, and not news of the chat itself. */
function isSomething(written: object): boolean {
  return [
    'photo',
    'sticker',
    'voice',
    'video',
    'audio',
    'document',
    'animation',
    'video_note',
    'contact',
    'dice',
  ].some(kind => kind in written);
}

import type { Update } from 'telegraf/types';
import type { StoredUpdate } from '../store/store.ts';

/** Every kind of update that the guide works on; Telegram sends no others. */
export const allowedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
  'poll_answer',
  'poll',
] as const;

/** An update as the store keeps it. What has the same key is worked through in order: a chat, a person, a poll. */
export function toStored(update: Update): StoredUpdate {
  return { id: update.update_id, key: keyOf(update), json: JSON.stringify(update) };
}

function keyOf(update: Update): string {
  if ('message' in update) return `chat:${update.message.chat.id}`;
  if ('edited_message' in update) return `chat:${update.edited_message.chat.id}`;
  if ('my_chat_member' in update) return `chat:${update.my_chat_member.chat.id}`;
  if ('callback_query' in update) {
    const { message, from } = update.callback_query;
    return message ? `chat:${message.chat.id}` : `user:${from.id}`;
  }
  if ('inline_query' in update) return `inline:${update.inline_query.from.id}`;
  if ('poll_answer' in update) return `poll:${update.poll_answer.poll_id}`;
  if ('poll' in update) return `poll:${update.poll.id}`;
  return `update:${update.update_id}`;
}

/** Whether there is anything to work on: a poll also tells each time that somebody votes, and only its end matters. */
export function matters(update: Update): boolean {
  return !('poll' in update) || update.poll.is_closed;
}

/** The message that came, or under which a button was pressed. */
export function messageIn(update: Update): { chat: number; id: number } | undefined {
  const message =
    'message' in update
      ? update.message
      : 'callback_query' in update
        ? update.callback_query.message
        : undefined;
  return message && { chat: message.chat.id, id: message.message_id };
}

/** Whether something that came over the network is an update, as far as the inbox needs to know. */
export function isUpdate(value: unknown): value is Update {
  return (
    typeof value === 'object' &&
    value !== null &&
    'update_id' in value &&
    Number.isSafeInteger(value.update_id)
  );
}

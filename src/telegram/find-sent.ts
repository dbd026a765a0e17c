import type { CallResult } from '../store/store.ts';
import { TelegramFailure } from './errors.ts';
import type { Transport } from './transport.ts';

/** How many message ids above the highest one known are looked at for a message that may have arrived. */
const lookedAhead = 100;

/**
 * Looks for a message that was sent without an answer coming back: the one of our own that stands in its chat above the highest
 * message id known before. Changing its buttons into what they are tells whether it is there and ours. A poll is to be known by its id
 * too, which only a change tells: its buttons are taken away and put back.
 */
export async function findSent(
  transport: Transport,
  method: string,
  params: Record<string, unknown>,
  floor: number,
  highest: number,
): Promise<CallResult | undefined> {
  const last = Math.min(Math.max(highest, floor) + lookedAhead, floor + 3 * lookedAhead);
  const markup = params.reply_markup === undefined ? {} : { reply_markup: params.reply_markup };
  for (let id = floor + 1; id <= last; id++) {
    const message = { chat_id: params.chat_id, message_id: id };
    if (method !== 'sendPoll') {
      if (await isOurs(transport, { ...message, ...markup })) return { messageId: id };
      continue;
    }
    if (!(await isOurs(transport, message))) continue;
    const result = await transport('editMessageReplyMarkup', { ...message, ...markup });
    return { messageId: id, ...resultOf(result) };
  }
  return undefined;
}

/** Whether a message is there and ours; its buttons are as given afterwards. */
async function isOurs(transport: Transport, edit: Record<string, unknown>): Promise<boolean> {
  try {
    await transport('editMessageReplyMarkup', edit);
    return true;
  } catch (error) {
    if (!(error instanceof TelegramFailure)) throw error;
    if (error.code === 'pointless') return true;
    if (error.code !== 'messageGone') throw error;
    return false;
  }
}

/** What an answer of Telegram tells of the message or the poll that a call made or closed. */
export function resultOf(answer: unknown): CallResult {
  if (typeof answer !== 'object' || answer === null) return {};
  const { message_id, poll = answer } = answer as { message_id?: unknown; poll?: unknown };
  const { id, total_voter_count } = poll as { id?: unknown; total_voter_count?: unknown };
  return {
    ...(message_id === undefined ? {} : { messageId: Number(message_id) }),
    ...(typeof id === 'string' && typeof total_voter_count === 'number'
      ? { poll: { id, votes: total_voter_count } }
      : {}),
  };
}

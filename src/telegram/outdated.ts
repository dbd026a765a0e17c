import type { StoredCall } from '../store/store.ts';

/**
 * Whether a change of a message is overtaken by a later one that waits for the same chat, so that it need not be made: whoever taps
 * through the pages of a message sees the last page at once, not each of them. Two changes of the same kind, of the same message, and
 * nobody waits for the news of the first.
 */
export function isOutdated(call: StoredCall, later: readonly StoredCall[]): boolean {
  const { message_id: message } = call.params;
  if (call.method !== 'editMessageText' || message === undefined || call.tells) return false;
  return later.some(
    other => other.method === call.method && other.params.message_id === message && other.id !== call.id,
  );
}

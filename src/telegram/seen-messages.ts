/** The highest message ids that were seen, to know a message of ours by its place among them. */
export interface SeenMessages {
  saw(chat: string | number, id: number): void;
  /** 0 where nothing was seen yet */
  highest(chat: string | number): number;
}

/** Each supergroup counts its messages for itself; private chats and basic groups share one count. */
export function createSeenMessages(): SeenMessages {
  const seen = new Map<string, number>();
  const countOf = (chat: string | number) => (String(chat).startsWith('-100') ? String(chat) : 'shared');
  return {
    saw(chat, id) {
      const count = countOf(chat);
      seen.set(count, Math.max(seen.get(count) ?? 0, id));
    },
    highest: chat => seen.get(countOf(chat)) ?? 0,
  };
}

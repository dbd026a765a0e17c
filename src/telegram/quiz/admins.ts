/** Who may lead a game besides the one who started it: the admins of the group, those who write anonymously too. */
export interface Admins {
  isAdmin(chat: string, person: number): Promise<boolean>;
}

export interface AdminParts {
  call: (method: string, params: Record<string, unknown>) => Promise<unknown>;
  /** milliseconds since the epoch */
  now: () => number;
}

/** How long a list of admins is believed, and how soon it is asked for again for somebody who is not on it. */
const believedMs = 10 * 60_000;
const askedAgainMs = 60_000;

export function createAdmins({ call, now }: AdminParts): Admins {
  const lists = new Map<string, { at: number; ids: Set<number> }>();

  async function ask(chat: string): Promise<Set<number> | undefined> {
    try {
      const members = await call('getChatAdministrators', { chat_id: Number(chat) });
      return new Set((members as { user: { id: number } }[]).map(({ user }) => user.id));
    } catch {
      // where Telegram does not answer there are no admins for now; the one who started the game can still lead it
      return undefined;
    }
  }

  return {
    async isAdmin(chat, person) {
      const known = lists.get(chat);
      const age = known ? now() - known.at : Number.POSITIVE_INFINITY;
      if (known && age < believedMs && (known.ids.has(person) || age < askedAgainMs))
        return known.ids.has(person);
      const ids = await ask(chat);
      if (ids) lists.set(chat, { at: now(), ids });
      return ids?.has(person) ?? false;
    },
  };
}

import type { StoredUpdate } from '../store/store.ts';

/** Where updates wait for their turn: answers to a poll behind what else happens in the chat of that poll. */
export interface PollRoutes {
  /** From now on what happens to a poll goes into this queue; what came before goes there at once. */
  know(poll: string, queue: string): void;
  forget(poll: string): void;
  /** Updates with the queues that they belong into. Those of polls that are not known yet are kept back. */
  route(updates: StoredUpdate[]): StoredUpdate[];
  /** Takes out what was kept back in vain since before a time, in milliseconds since the epoch: nobody’s polls. */
  expired(before: number): StoredUpdate[];
}

export interface PollRoutesParts {
  /** the id that a chat has now */
  movedTo: (chat: string) => string;
  /** takes updates that were kept back */
  push: (updates: StoredUpdate[]) => void;
}

/**
 * An answer can arrive before Telegram has told us the id of the poll that it answers. It is kept back until then: in memory only, since
 * the inbox has it too.
 */
export function createPollRoutes({ movedTo, push }: PollRoutesParts): PollRoutes {
  const queues = new Map<string, string>();
  const keptBack = new Map<string, StoredUpdate[]>();

  const routed = (update: StoredUpdate): StoredUpdate | undefined => {
    const [kind, id = ''] = split(update.key);
    if (kind === 'chat') return { ...update, key: `chat:${movedTo(id)}` };
    if (kind !== 'poll') return update;
    const key = queues.get(id);
    if (key !== undefined) return routed({ ...update, key });
    keptBack.set(id, [...(keptBack.get(id) ?? []), update]);
    return undefined;
  };
  const route = (updates: StoredUpdate[]) => updates.map(routed).filter(update => update !== undefined);

  return {
    know(poll, queue) {
      queues.set(poll, queue);
      const waiting = keptBack.get(poll);
      if (!waiting) return;
      keptBack.delete(poll);
      push(route(waiting));
    },
    forget: poll => queues.delete(poll),
    route,
    expired(before) {
      const old = [...keptBack.values()].flat().filter(({ at = 0 }) => at < before);
      for (const [poll, updates] of keptBack) {
        const left = updates.filter(update => !old.includes(update));
        if (left.length === 0) keptBack.delete(poll);
        else keptBack.set(poll, left);
      }
      return old;
    },
  };
}

function split(key: string): [string, string] {
  const at = key.indexOf(':');
  return [key.slice(0, at), key.slice(at + 1)];
}

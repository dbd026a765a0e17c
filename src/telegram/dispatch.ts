import type { Update } from 'telegraf/types';
import type { OwnUpdate, Store, StoredUpdate, Work } from '../store/store.ts';
import type { Gateway } from './gateway.ts';
import type { Log } from './log.ts';

/** Works updates through: those of one key one after the other, many keys at once. */
export interface Dispatcher {
  push(updates: StoredUpdate[]): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export interface DispatcherParts {
  /** works on one update, which came at a time in milliseconds since the epoch, and returns what came of it */
  handle: (update: Update | OwnUpdate, at: number | undefined) => Promise<Work>;
  /** learns what is kept now */
  kept?: (work: Work) => void;
  store: Store;
  gateway: Pick<Gateway, 'deliver'>;
  log: Log;
  sleep: (ms: number) => Promise<void>;
}

/** An update that fails this often is set aside: it would fail for ever, and everybody behind it would wait. */
const mostTries = 3;
const pauseMs = 200;

export function createDispatcher({ handle, kept, store, gateway, log, sleep }: DispatcherParts): Dispatcher {
  const queues = new Map<string, StoredUpdate[]>();
  let whenIdle: (() => void)[] = [];

  async function drain(key: string, queue: StoredUpdate[]): Promise<void> {
    for (let next = queue[0]; next; next = queue[0]) {
      await work(next);
      queue.shift();
    }
    queues.delete(key);
    if (queues.size > 0) return;
    for (const resolve of whenIdle) resolve();
    whenIdle = [];
  }

  /** Works on one update until it is done or set aside. Never rejects. */
  async function work({ id, json, at }: StoredUpdate): Promise<void> {
    for (;;) {
      try {
        const done = await handle(JSON.parse(json), at);
        const calls = await store.finish(id, done);
        gateway.deliver(calls);
        tellKept(id, done);
        return;
      } catch (error) {
        const tries = await store.fail(id);
        const reason = reasonOf(error);
        if (tries >= mostTries) {
          await store.setAside(id);
          log.error('update set aside', { update: id, tries, reason });
          return;
        }
        log.error('update failed, will be tried again', { update: id, tries, reason });
        await sleep(pauseMs * tries);
      }
    }
  }

  /** The update is done with: whoever fails to take note of it must not have it done again. */
  function tellKept(id: number, done: Work): void {
    try {
      kept?.(done);
    } catch (error) {
      log.error('what was kept was not taken note of', { update: id, reason: reasonOf(error) });
    }
  }

  return {
    push(updates) {
      for (const update of updates) {
        const queue = queues.get(update.key);
        if (queue) queue.push(update);
        else {
          const started = [update];
          queues.set(update.key, started);
          void drain(update.key, started);
        }
      }
    },
    idle: () =>
      queues.size === 0
        ? Promise.resolve()
        : new Promise(resolve => {
            whenIdle.push(resolve);
          }),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

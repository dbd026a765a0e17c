import type { Update } from 'telegraf/types';
import type { Store, StoredUpdate, Work } from '../store/store.ts';
import type { Gateway } from './gateway.ts';
import type { Log } from './log.ts';

/** Works updates through: those of one key one after the other, many keys at once. */
export interface Dispatcher {
  push(updates: StoredUpdate[]): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export interface DispatcherParts {
  /** works on one update and returns what came of it */
  handle: (update: Update) => Promise<Work>;
  store: Store;
  gateway: Pick<Gateway, 'deliver'>;
  log: Log;
  sleep: (ms: number) => Promise<void>;
}

/** An update that fails this often is set aside: it would fail for ever, and everybody behind it would wait. */
const mostTries = 3;
const pauseMs = 200;

export function createDispatcher({ handle, store, gateway, log, sleep }: DispatcherParts): Dispatcher {
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
  async function work({ id, json }: StoredUpdate): Promise<void> {
    for (;;) {
      try {
        gateway.deliver(await store.finish(id, await handle(JSON.parse(json))));
        return;
      } catch (error) {
        const tries = await store.fail(id);
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
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

import type { NewAlarm, Store, StoredUpdate } from '../store/store.ts';
import type { Log } from './log.ts';

/** Rings when it is time: alarms that are due become updates, and wait for their turn like all others. */
export interface Alarms {
  /** Begins to ring, the overdue ones first. */
  start(): void;
  /** Tells that alarms were set or taken back. */
  changed(alarms: NewAlarm[] | undefined): void;
  stop(): void;
}

export interface AlarmParts {
  store: Pick<Store, 'ring' | 'nextAlarm'>;
  push: (updates: StoredUpdate[]) => void;
  /** milliseconds since the epoch */
  now: () => number;
  /** runs something in so many milliseconds, and returns what takes that back */
  later: (ms: number, run: () => void) => () => void;
  log: Log;
}

/** Timers cannot be set farther ahead: https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
const longestMs = 2 ** 31 - 1;
const afterFailureMs = 1000;

export function createAlarms({ store, push, now, later, log }: AlarmParts): Alarms {
  let takeBack = (): void => undefined;
  let runs = false;

  function arm(): void {
    takeBack();
    const at = runs ? store.nextAlarm() : undefined;
    if (at !== undefined) takeBack = later(Math.min(longestMs, Math.max(0, at - now())), () => void ring());
  }

  async function ring(): Promise<void> {
    try {
      push(await store.ring());
      arm();
    } catch (error) {
      log.error('alarms could not be read', { reason: String(error) });
      takeBack = later(afterFailureMs, () => void ring());
    }
  }

  return {
    start() {
      runs = true;
      arm();
    },
    changed(alarms) {
      if (alarms !== undefined && alarms.length > 0) arm();
    },
    stop() {
      runs = false;
      takeBack();
    },
  };
}

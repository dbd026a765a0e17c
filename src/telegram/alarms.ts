import type { NewAlarm, Store, StoredUpdate } from '../store/store.ts';
import type { Log } from './log.ts';

/** Rings when it is time: alarms that are due become updates, and wait for their turn like all others. */
export interface Alarms {
  /**
   * Tells whether all that has happened is here. Only then alarms ring, the overdue ones first: nobody shall be told that time is up
   * before their answer is read, which came while the program was away or had more to read than it could. They wait ten seconds at most.
   */
  caughtUp(isSo: boolean): void;
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
const longestWaitMs = 10_000;

export function createAlarms({ store, push, now, later, log }: AlarmParts): Alarms {
  let state: 'stopped' | 'waits' | 'runs' = 'stopped';
  let takeBack = (): void => undefined;
  const set = (ms: number, run: () => void) => {
    takeBack();
    takeBack = later(Math.min(longestMs, Math.max(0, ms)), run);
  };

  function arm(): void {
    const at = store.nextAlarm();
    takeBack();
    if (at !== undefined) set(at - now(), () => void ring());
  }

  function run(): void {
    state = 'runs';
    arm();
  }

  async function ring(): Promise<void> {
    try {
      push(await store.ring());
      if (state === 'runs') arm();
    } catch (error) {
      log.error('alarms could not be read', { reason: String(error) });
      if (state === 'runs') set(afterFailureMs, () => void ring());
    }
  }

  return {
    caughtUp(isSo) {
      if (isSo && state !== 'runs') run();
      if (isSo || state !== 'runs') return;
      state = 'waits';
      set(longestWaitMs, run);
    },
    changed(alarms) {
      if (state === 'runs' && alarms !== undefined && alarms.length > 0) arm();
    },
    stop() {
      state = 'stopped';
      takeBack();
    },
  };
}

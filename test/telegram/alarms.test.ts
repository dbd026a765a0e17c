import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { NewAlarm } from '../../src/store/store.ts';
import { createAlarms } from '../../src/telegram/alarms.ts';

/** Alarms over a store in memory, with a clock that is set by hand. */
function setUp() {
  let time = 0;
  const store = openSqlite({ file: ':memory:', now: () => time });
  const rung: string[] = [];
  let timer: { at: number; run: () => void } | undefined;
  const alarms = createAlarms({
    store,
    push: updates => rung.push(...updates.map(({ key, json }) => `${key} ${JSON.parse(json).own.event}`)),
    now: () => time,
    later: (ms, run) => {
      const mine = { at: time + ms, run };
      timer = mine;
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
    log: { info: () => undefined, error: () => undefined },
  });
  let update = 1;
  const set = async (...list: NewAlarm[]) => {
    await store.finish(update++, { calls: [], visitors: [], counts: [], records: [], alarms: list });
    alarms.changed(list);
  };
  const passes = async (until: number) => {
    while (timer && timer.at <= until) {
      time = timer.at;
      const { run } = timer;
      timer = undefined;
      run();
      await new Promise(setImmediate);
    }
    time = until;
  };
  return { alarms, rung, set, passes };
}

const alarm = (key: string, at: number | undefined): NewAlarm => ({
  key,
  at,
  queue: `chat:${key}`,
  event: key,
});

describe('an alarm', () => {
  it('rings at its time, once, whichever was set first', async () => {
    const { alarms, rung, set, passes } = setUp();
    alarms.caughtUp(true);
    await set(alarm('b', 2000), alarm('a', 1000));
    await passes(1500);
    expect(rung).toEqual(['chat:a a']);
    await passes(9000);
    expect(rung).toEqual(['chat:a a', 'chat:b b']);
  });

  it('can be set anew and taken back', async () => {
    const { alarms, rung, set, passes } = setUp();
    alarms.caughtUp(true);
    await set(alarm('a', 1000), alarm('b', 1000));
    await set(alarm('a', 3000), alarm('b', undefined));
    await passes(2000);
    expect(rung).toEqual([]);
    await passes(3000);
    expect(rung).toEqual(['chat:a a']);
  });

  it('waits until all is here that came before, but not for ever', async () => {
    const { alarms, rung, set, passes } = setUp();
    await set(alarm('a', 1000));
    await passes(5000);
    expect(rung).toEqual([]);
    alarms.caughtUp(true);
    await passes(5000);
    expect(rung).toEqual(['chat:a a']);
    await set(alarm('b', 6000));
    alarms.caughtUp(false);
    await passes(14_000);
    expect(rung).toHaveLength(1);
    await passes(16_000);
    expect(rung).toEqual(['chat:a a', 'chat:b b']);
  });

  it('rings no more after the end', async () => {
    const { alarms, rung, set, passes } = setUp();
    alarms.caughtUp(true);
    await set(alarm('a', 1000));
    alarms.stop();
    await passes(9000);
    expect(rung).toEqual([]);
  });
});

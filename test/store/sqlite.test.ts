import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { StoredCall } from '../../src/store/store.ts';
import { temporaryFolder } from '../temporary.ts';

const now = () => Date.UTC(2026, 10, 25);
const fileIn = () => join(temporaryFolder(), 'guide.sqlite');
const call = { chat: '5', method: 'sendMessage', params: { text: 'Кош келиңиз' } };

describe('what somebody sent', () => {
  it('is gone as soon as it is worked through: words and positions alike', async () => {
    const file = fileIn();
    const store = openSqlite({ file, now });
    const json = JSON.stringify({ location: { latitude: 42.87768, longitude: 74.55826 } });
    await store.receive([{ id: 1, key: 'chat:5', json }]);
    await store.finish(1, { calls: [], visitors: [], counts: [], records: [] });
    // it is known all the same when it comes again
    expect(await store.receive([{ id: 1, key: 'chat:5', json }])).toEqual([]);
    await store.close();
    const kept = new Database(file).prepare('select json from inbox').pluck().all();
    expect(kept).toEqual(['']);
  });
});

describe('the store after a restart', () => {
  it('still knows who cannot be written to, and which group became another', async () => {
    const file = fileIn();
    const before = openSqlite({ file, now });
    before.setReachable('5', false);
    before.setReachable('6', false);
    before.setReachable('6', true);
    before.moveChat('-7', '-1007');
    await before.close();
    const after = openSqlite({ file, now });
    expect(['5', '6', '7'].map(chat => after.isUnreachable(chat))).toEqual([true, false, false]);
    expect(['-7', '-8'].map(chat => after.movedTo(chat))).toEqual(['-1007', '-8']);
    await after.close();
  });

  it('goes on with calls that were waiting, and says of which it is not sure', async () => {
    const file = fileIn();
    const before = openSqlite({ file, now });
    await before.receive([{ id: 1, key: 'chat:5', json: '{}' }]);
    const [first] = await before.finish(1, {
      calls: [call, call, call],
      visitors: [],
      counts: ['start'],
      records: [],
    });
    before.markSending([{ id: first?.id as number, floor: 41 }]);
    await before.close();
    const after = openSqlite({ file, now });
    const open = await after.openCalls();
    expect(open.map(({ unsure, floor }) => [unsure, floor])).toEqual([
      [true, 41],
      [false, 0],
      [false, 0],
    ]);
    expect(open[0]?.params).toEqual(call.params);
    expect(await after.counts(1)).toEqual([{ what: 'start', number: 1 }]);
    await after.close();
  });

  it('still has the file of a call that is not made, and lets go of it when it is', async () => {
    const path = fileIn();
    const before = openSqlite({ file: path, now });
    const file = {
      param: 'photo',
      name: 'сейил.png',
      mime: 'image/png',
      bytes: new Uint8Array([137, 80, 0, 255]),
    };
    const calls = [call, { ...call, file }, { ...call, file }];
    await before.finish(1, { calls, visitors: [], records: [], counts: [] });
    await before.close();
    const after = openSqlite({ file: path, now });
    const [plain, made, dropped] = await after.openCalls();
    expect([plain, made, dropped].map(stored => stored?.hasFile)).toEqual([false, true, true]);
    expect(after.fileOf(plain?.id as number)).toBeUndefined();
    const kept = after.fileOf(made?.id as number);
    expect({ ...kept, bytes: [...(kept?.bytes ?? [])] }).toEqual({ ...file, bytes: [...file.bytes] });
    after.markDone([{ call: made as StoredCall }]);
    after.drop(dropped as StoredCall, 'refused');
    expect([made, dropped].map(stored => after.fileOf(stored?.id as number))).toEqual([undefined, undefined]);
    await after.close();
  });

  it('refuses a database of a newer program instead of spoiling it', () => {
    const file = fileIn();
    const newer = new Database(file);
    newer.pragma('user_version = 99');
    newer.close();
    expect(() => openSqlite({ file, now })).toThrow(/version 99.*another DATA_DIR/su);
  });
});

describe('news of our own', () => {
  const nothing = { calls: [], visitors: [], counts: [], records: [] };
  const tells = { queue: 'chat:-5', what: { nth: 1 } };

  it('are in the inbox in one step with what they tell of, and there after a restart', async () => {
    const file = fileIn();
    const before = openSqlite({ file, now });
    await before.receive([{ id: 7, key: 'chat:5', json: '{}' }]);
    const calls = await before.finish(7, {
      ...nothing,
      calls: [{ ...call, tells }, call, { ...call, tells }],
      alarms: [
        { key: 'a', at: now() - 1, queue: 'chat:-5', event: 'wake' },
        { key: 'b', at: now() + 1, queue: 'chat:-5', event: 'later' },
      ],
    });
    const [first, second, third] = calls as StoredCall[];
    const made = [first, second].map(one => ({ call: one as StoredCall, messageId: 3 }));
    expect(before.markDone(made).map(({ key }) => key)).toEqual(['chat:-5']);
    expect(before.drop(third as StoredCall, 'refused')).toHaveLength(1);
    expect(await before.ring()).toHaveLength(1);
    expect(await before.ring()).toHaveLength(0);
    expect(before.nextAlarm()).toBe(now() + 1);
    await before.close();
    const after = openSqlite({ file, now });
    const waiting = await after.waitingUpdates();
    expect(waiting.map(({ json }) => JSON.parse(json).own.kind)).toEqual(['made', 'dropped', 'alarm']);
    for (const { id } of waiting) await after.finish(id, nothing);
    expect(await after.waitingUpdates()).toEqual([]);
    await after.close();
  });

  it('wait in the order in which all came', async () => {
    let time = 1;
    const store = openSqlite({ file: ':memory:', now: () => time++ });
    await store.receive([{ id: 900, key: 'chat:-5', json: '{"n":1}' }]);
    const [made] = await store.finish(1, { ...nothing, calls: [{ ...call, tells }] });
    store.markDone([{ call: made as StoredCall }]);
    await store.receive([{ id: 20, key: 'chat:-5', json: '{"n":3}' }]);
    expect((await store.waitingUpdates()).map(({ id }) => Math.sign(id) * (id > 0 ? id : 1))).toEqual([
      900, -1, 20,
    ]);
    await store.close();
  });
});

describe('a person who wants to be forgotten', () => {
  it('is gone with language, ratings and feedback', async () => {
    const store = openSqlite({ file: ':memory:', now });
    await store.finish(1, {
      calls: [],
      visitors: [{ id: 5, visitor: { chosen: 'ky', met: true } }],
      counts: [],
      records: [{ kind: 'walk', key: '5', value: { stop: 3 }, owner: 5 }],
    });
    await store.keepFeedback(2, 5, 'ky', 'Рахмат');
    await store.rate(5, 'kant', 'ky', true);
    expect(await store.visitor(5)).toMatchObject({ chosen: 'ky', met: true });
    await store.forget(5);
    expect(await store.visitor(5)).toEqual({ chosen: undefined, last: undefined, met: false });
    expect(await store.feedback(10)).toEqual([]);
    expect(await store.record('walk', '5')).toBeUndefined();
  });
});

describe('records', () => {
  const remember = (kind: string, key: string, value: unknown, until?: number) => ({
    kind,
    key,
    value,
    until,
  });
  const workOf = (...records: ReturnType<typeof remember>[]) => ({
    calls: [],
    visitors: [],
    counts: [],
    records,
  });

  it('keep the last value of a key, list a kind, and are gone when forgotten', async () => {
    const store = openSqlite({ file: ':memory:', now });
    await store.finish(1, workOf(remember('walk', '5', { stop: 1 }), remember('walk', '6', { stop: 9 })));
    await store.finish(2, workOf(remember('walk', '5', { stop: 2 })));
    expect(await store.record('walk', '5')).toEqual({ stop: 2 });
    expect(await store.records('walk')).toHaveLength(2);
    await store.finish(3, workOf(remember('walk', '5', undefined)));
    expect(await store.record('walk', '5')).toBeUndefined();
  });

  it('are dropped after their time, and kept where they have none', async () => {
    const store = openSqlite({ file: ':memory:', now });
    await store.finish(
      1,
      workOf(
        remember('game', 'a', 1, now() - 1),
        remember('game', 'b', 2, now() + 1),
        remember('game', 'c', 3),
      ),
    );
    await store.tidy();
    expect(await store.records('game')).toEqual([
      { key: 'b', value: 2 },
      { key: 'c', value: 3 },
    ]);
  });
});

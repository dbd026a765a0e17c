import { describe, expect, it } from 'vitest';
import type { StoredUpdate } from '../../src/store/store.ts';
import { createPollRoutes } from '../../src/telegram/poll-routes.ts';

const setUp = () => {
  const pushed: string[] = [];
  const routes = createPollRoutes({
    movedTo: chat => (chat === '-5' ? '-1005' : chat),
    push: updates => pushed.push(...updates.map(({ id, key }) => `${id} ${key}`)),
  });
  const route = (...updates: StoredUpdate[]) => routes.route(updates).map(({ id, key }) => `${id} ${key}`);
  return { routes, pushed, route };
};
const update = (id: number, key: string, at = 0): StoredUpdate => ({ id, key, json: '', at });

describe('what happens to a poll', () => {
  it('waits behind what else happens in its chat', () => {
    const { routes, route } = setUp();
    routes.know('p', 'chat:-7');
    expect(route(update(1, 'chat:-7'), update(2, 'poll:p'))).toEqual(['1 chat:-7', '2 chat:-7']);
  });

  it('is kept back until the poll is known, and comes in order then', () => {
    const { routes, pushed, route } = setUp();
    expect(route(update(1, 'poll:p'), update(2, 'poll:p'), update(3, 'user:4'))).toEqual(['3 user:4']);
    routes.know('p', 'chat:-7');
    expect(pushed).toEqual(['1 chat:-7', '2 chat:-7']);
    routes.know('p', 'chat:-7');
    expect(pushed).toHaveLength(2);
  });

  it('is a stray when nobody comes to know the poll', () => {
    const { routes, pushed, route } = setUp();
    route(update(1, 'poll:p', 100), update(2, 'poll:p', 900));
    expect(routes.expired(500).map(({ id }) => id)).toEqual([1]);
    routes.know('p', 'chat:-7');
    expect(pushed).toEqual(['2 chat:-7']);
    expect(routes.expired(5000)).toEqual([]);
  });

  it('follows a group that became a supergroup', () => {
    const { routes, route } = setUp();
    routes.know('p', 'chat:-5');
    expect(route(update(1, 'poll:p'), update(2, 'chat:-5'))).toEqual(['1 chat:-1005', '2 chat:-1005']);
  });
});

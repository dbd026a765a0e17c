/// <reference lib="dom" />
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Game, Settings } from '../../src/quiz/game.ts';
import { createApp } from '../../src/web/app.ts';
import { lay, next, type Table } from '../quiz/table.ts';
import { realGuide } from '../real.ts';
import { executablePath, leastContrast } from './browser.ts';

const opened = realGuide();
const longest = opened.knowledge.quiz
  .toSorted((a, b) => (b.question.cs ?? '').length - (a.question.cs ?? '').length)
  .map(({ id }) => id);
const pictures = process.env.PICTURES;

describe.skipIf(!executablePath)('the big screen in a browser', () => {
  let browser: Browser;
  let server: ReturnType<typeof serve>;
  let address: string;
  let page: Page;
  let table: Table;
  const shows = new Set<(game: Game) => void>();
  const changes = () => {
    for (const show of shows) show(table.game);
  };

  async function listen(port = 0): Promise<void> {
    const app = createApp({
      ...opened,
      page: join(import.meta.dirname, '..', '..', 'dist', 'web', 'page'),
      games: {
        find: async address => (address === table.game.address ? table.game : undefined),
        watch(_, show) {
          shows.add(show);
          return () => shows.delete(show);
        },
      },
    });
    await new Promise<void>(resolve => {
      server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve());
    });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const close = () => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  };

  beforeAll(async () => {
    await listen();
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    close();
  });
  afterEach(() => page?.context().close());

  /** Opens the screen of a new game; requests to other hosts are answered with an error and remembered. */
  async function open(
    change: Partial<Settings>,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<string[]> {
    table = lay(change);
    // the screen tells the time by the real clock
    table.now = Date.now();
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, ...options });
    const strangers: string[] = [];
    await context.route(
      url => !url.href.startsWith(address),
      route => {
        strangers.push(route.request().url());
        return route.abort();
      },
    );
    page = await context.newPage();
    await page.goto(`${address}/quiz/${table.game.address}`);
    await page.locator('body[data-phase=lobby]').waitFor();
    return strangers;
  }

  function ask(questions: string[], players: number): void {
    table.happens({ kind: 'started', questions });
    while (table.game.phase === 'countdown') table.waits();
    table.now = Date.now();
    table.comesOut();
    for (let i = 0; i < players; i++) table.answers(i, i % 3 === 0 ? 'wrong' : 'right', i * 50);
    changes();
  }
  const fits = () =>
    page.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.getElementById(
        'stage',
      ) as HTMLElement;
      const { documentElement: root } = document;
      return (
        scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1 && root.scrollHeight <= innerHeight
      );
    });
  const sizeOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize));
  const picture = async (name: string) => {
    if (pictures) await page.screenshot({ path: `${pictures}/screen-${name}.png` });
  };

  it('shows a game from its lobby to its podium, as it goes on, and asks no other host', async () => {
    const strangers = await open({ languages: ['cs'] });
    await page.getByText('Kvíz za chvíli začne').waitFor();
    ask(['a-devils-cart', 'a-sparrow-eggs'], 12);
    await page.getByText('Odpovědělo 12 hráčů').waitFor();
    expect(await page.locator('h2').textContent()).toContain('Šajtan araba');
    expect(await page.locator('.question li').count()).toBe(4);
    expect(await page.locator('.right').count()).toBe(0);
    expect(await page.locator('#time').textContent()).toMatch(/^(?:30|2\d) s$/u);
    await picture('open');
    while (table.game.asked[0]?.closedAt === undefined) table.waits();
    changes();
    await page.locator('.right').waitFor();
    expect(await page.locator('.right').textContent()).toMatch(/Traktoru✓8$/u);
    expect(await page.locator('.board li').count()).toBe(5);
    expect(await fits()).toBe(true);
    await picture('closed');
    next(table);
    for (let i = 0; i < 12; i++) table.answers(i, i === 4 ? 'right' : 'wrong', 50);
    while (table.game.phase !== 'over') table.waits();
    changes();
    await page.locator('.podium').waitFor();
    expect(await page.locator('.step-1 .name').textContent()).toBe('Алия4 Асанова');
    expect(await fits()).toBe(true);
    await picture('podium');
    expect(strangers).toEqual([]);
  });

  it.each([
    [1920, 1080, 'light'],
    [1280, 720, 'dark'],
  ] as const)(
    'can be read from ten metres at %s by %s in %s colours, in two languages too',
    async (width, height, colorScheme) => {
      await open({ languages: ['cs', 'ky'] }, { viewport: { width, height }, colorScheme });
      ask(longest.slice(0, 3), 28);
      await page.locator('h2').nth(1).waitFor();
      expect(await fits()).toBe(true);
      // the longest question of the bank, in two languages at once: letters of a thirtieth of the height
      expect(await sizeOf('h2')).toBeGreaterThan(height / 30);
      expect(await sizeOf('.question li')).toBeGreaterThan(height / 40);
      expect(await page.evaluate(leastContrast)).toBeGreaterThanOrEqual(4.5);
      await picture(`two-languages-${width}`);
      while (table.game.asked[0]?.closedAt === undefined) table.waits();
      changes();
      await page.locator('.right').waitFor();
      expect(await fits()).toBe(true);
      await picture(`two-languages-closed-${width}`);
      await open({ languages: ['cs'] }, { viewport: { width, height }, colorScheme });
      ask(['a-devils-cart'], 3);
      await page.locator('h2').waitFor();
      expect(await sizeOf('h2')).toBeGreaterThan(height / 15);
      await picture(`one-language-${width}`);
    },
  );

  it('says that the connection is lost, and goes on by itself when it is back', async () => {
    await open({ languages: ['eo'] });
    const port = Number(new URL(address).port);
    close();
    await page.getByText('Mankas konekto').waitFor();
    await listen(port);
    await page.locator('#lost').waitFor({ state: 'hidden' });
    ask(['a-devils-cart'], 1);
    await page.getByText('Respondis 1 ludanto').waitFor();
  });
});

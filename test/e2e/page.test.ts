/// <reference lib="dom" />
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/web/app.ts';
import { realGuide } from '../real.ts';
import { executablePath, leastContrast } from './browser.ts';

describe.skipIf(!executablePath)('the page', () => {
  let browser: Browser;
  let server: ReturnType<typeof serve>;
  let address: string;
  let page: Page;

  beforeAll(async () => {
    const app = createApp({
      ...realGuide(),
      page: join(import.meta.dirname, '..', '..', 'dist', 'web', 'page'),
    });
    await new Promise<void>(resolve => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve());
    });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  afterEach(() => page?.context().close());

  /** Opens the page as a visitor with this browser would; requests to other hosts are answered with an error and remembered. */
  async function open(options: Parameters<Browser['newContext']>[0] = {}, path = ''): Promise<string[]> {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    const strangers: string[] = [];
    await context.route(
      url => !url.href.startsWith(address),
      route => {
        strangers.push(new URL(route.request().url()).hostname);
        return route.abort();
      },
    );
    page = await context.newPage();
    await page.goto(address + path);
    await page.locator('article .suggestions button').first().waitFor();
    return strangers;
  }

  /** Asks by keyboard, and waits for the answer. */
  async function ask(question: string): Promise<void> {
    const before = await page.locator('article:not(.waiting)').count();
    await page.locator('#question').fill(question);
    await page.keyboard.press('Enter');
    await page
      .locator('article:not(.waiting)')
      .nth(before + 1)
      .waitFor();
  }

  it('speaks the language of the browser, and changes it on a press, for the next visit too', async () => {
    await open({ locale: 'cs-CZ' });
    expect(await page.locator('html').getAttribute('lang')).toBe('cs');
    await page.getByRole('button', { name: 'Кыргызча' }).click();
    await page.locator('html[lang=ky]').waitFor();
    expect(await page.locator('#question').getAttribute('placeholder')).toContain('Интергельпо');
    await page.reload();
    await page.locator('html[lang=ky]').waitFor();
  });

  it('answers a typed question with sentences, numbered sources and questions to go on with', async () => {
    await open();
    await ask('kdo byl rudolf mareček');
    const answer = page.locator('article[lang=cs]').last();
    expect(await answer.textContent()).toContain('Mareč');
    expect(await answer.locator('.sources li').count()).toBeGreaterThan(0);
    expect(await answer.locator('sup a').first().getAttribute('href')).toMatch(/^#sources-\d+-1$/u);
    const next = answer.locator('.suggestions button').first();
    const question = await next.textContent();
    await next.click();
    await page.locator('article.mine').last().waitFor();
    expect(await page.locator('article.mine').last().textContent()).toBe(question);
  });

  it('shows the place with a map, and asks no host but the map’s for it', async () => {
    const strangers = await open();
    await ask('Where is Osh Bazaar?');
    await page.locator('.pin .marker').first().waitFor();
    const link = page.locator('.pin a').first();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.openstreetmap\.org\//u);
    expect([...new Set(strangers)].filter(host => host !== 'tile.openstreetmap.org')).toEqual([]);
  });

  it('shows what is typed as text, never as markup', async () => {
    await open();
    await ask('<img src=x onerror="document.title=1"> <b>Fučík</b>');
    expect(await page.locator('article.mine').textContent()).toContain('<img');
    expect(await page.locator('article img').count()).toBe(0);
  });

  it('is used by keyboard alone: skip link, languages, question, suggestions', async () => {
    await open();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('id')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Who was Fučík?');
    await page.keyboard.press('Enter');
    await page.locator('article.mine').waitFor();
    expect(await page.locator('#conversation').getAttribute('aria-live')).toBe('polite');
    for (const button of await page.locator('button').all())
      expect(((await button.textContent()) ?? '').trim()).not.toBe('');
    expect(await page.locator('label[for=question]').count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)(
    'fits a phone of 360 px in %s colours, with text that can be read',
    async colorScheme => {
      await open({ viewport: { width: 360, height: 740 }, colorScheme });
      await ask('Что такое шайтан-арба и где находится памятник Фучику?');
      await ask('Where is the statue of Julius Fučík?');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const contrast = await page.evaluate(leastContrast);
      expect(contrast).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('shows the places on one map, by their numbers, and opens the one that is pressed', async () => {
    await open();
    await page.getByRole('button', { name: 'Places', exact: true }).click();
    const marker = page.locator('.map.large .leaflet-marker-icon[title^="6. "]');
    await marker.waitFor();
    await marker.dispatchEvent('click');
    await page.getByRole('heading', { name: 'Julius Fučík Park', level: 2 }).waitFor();
  });

  it('tells what is near by the browser’s position, or what to do where the browser does not tell', async () => {
    const at = { latitude: 42.8775, longitude: 74.5583 };
    await open({ geolocation: at, permissions: ['geolocation'] });
    await page.getByRole('button', { name: 'Near me' }).click();
    await page.getByText('20 m, north').waitFor();
    expect(await page.locator('.pin').count()).toBe(3);
    await page.context().close();
    await open({ permissions: [] });
    await page.getByRole('button', { name: 'Near me' }).click();
    await page.getByText('will not say where you are').waitFor();
  });

  it('walks: map, way, story, and goes on after the page was closed; the quiz tells what is right', async () => {
    await open({ viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Walks' }).click();
    await page.getByRole('button', { name: 'The Interhelpo quarter in 45 minutes' }).click();
    await page.getByRole('button', { name: 'Start the walk' }).click();
    await page.locator('.picture img').waitFor();
    await page.getByRole('button', { name: 'I am here' }).click();
    await page.getByText('Stop 2 of 6').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.reload();
    await page.getByRole('button', { name: 'Walks' }).click();
    await page.getByRole('button', { name: 'Continue: stop 2 of 6' }).click();
    await page.getByRole('button', { name: 'End' }).click();
    await page.getByRole('button', { name: 'From Czechoslovakia' }).click();
    await page.getByText('Right!').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'opens at a place by /p/12, and without JavaScript says as much, %s',
    async colorScheme => {
      const options = { viewport: { width: 360, height: 740 }, colorScheme, locale: 'ru-RU' };
      await open(options, 'p/6');
      await page.getByRole('heading', { name: 'Парк имени Юлиуса Фучика', level: 2 }).waitFor();
      expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
      expect(await page.evaluate(leastContrast)).toBeGreaterThanOrEqual(4.5);
      await page.context().close();
      const context = await browser.newContext({ ...options, javaScriptEnabled: false });
      page = await context.newPage();
      await page.goto(`${address}p/6`);
      expect(await page.locator('article h2').textContent()).toBe('Парк имени Юлиуса Фучика');
      expect(await page.locator('.sources li').count()).toBeGreaterThan(2);
      expect(await page.locator('#composer').isVisible()).toBe(false);
    },
  );

  it('says what to do where the guide cannot be reached', async () => {
    await open();
    await page.route('**/api/turn', route => route.abort());
    await page.locator('#question').fill('Who was Mareček?');
    await page.keyboard.press('Enter');
    await page.getByText('could not be reached').waitFor();
  });
});

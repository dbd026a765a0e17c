/// <reference lib="dom" />
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { questionIn } from '../../src/knowledge/quiz-question.ts';
import type { Language } from '../../src/language/index.ts';
import { createApp } from '../../src/web/app.ts';
import { realGuide } from '../real.ts';
import { executablePath, leastContrast } from './browser.ts';

const opened = realGuide();
const rightOf = (question: string | null, language: Language) =>
  opened.knowledge.quiz.map(entry => questionIn(entry, language)).find(asked => asked?.question === question)
    ?.right as string;

describe.skipIf(!executablePath)('the quiz on the page', () => {
  let browser: Browser;
  let server: ReturnType<typeof serve>;
  let address: string;
  let page: Page;

  beforeAll(async () => {
    const app = createApp({ ...opened, page: join(import.meta.dirname, '..', '..', 'dist', 'web', 'page') });
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

  async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
    const context = await browser.newContext({ locale: 'cs-CZ', ...options });
    page = await context.newPage();
    await page.goto(address);
    await page.locator('article .suggestions button').first().waitFor();
    await page.getByRole('button', { name: 'Kvíz', exact: true }).click();
  }
  const asked = () => page.locator('article.quiz').last();
  const right = async () =>
    rightOf(await asked().locator('.asked').textContent(), (await asked().getAttribute('lang')) as Language);

  /** Answers the question that is asked, and waits for the verdict. */
  async function answer(isRight: boolean): Promise<void> {
    const answer = await right();
    const options = asked().locator('.options button');
    const texts = await options.allTextContents();
    // by its number: an answer of 20 stands beside one of 120
    await options.nth(texts.findIndex(text => (text === answer) === isRight)).click();
    await asked().locator('.note').waitFor();
  }

  /** Goes on to another question, and waits for it. */
  async function goOn(label: string): Promise<void> {
    const before = await page.locator('article.quiz').count();
    await page.getByRole('button', { name: label }).last().click();
    await page.locator('article.quiz').nth(before).locator('.asked').waitFor();
  }

  it('asks for whom once, tells the answer with its source and how many are known, and goes on', async () => {
    await open();
    await page.getByRole('button', { name: '10–12 let' }).click();
    await answer(true);
    expect(await asked().textContent()).toMatch(/✓ .*\(vaše odpověď\).*Správně!.*Pramen/su);
    expect(await asked().locator('.note').textContent()).toMatch(
      /^Znáte odpověď na 1 otázku z \d+\. \d+ otázek je ještě nových\.$/u,
    );
    expect(await asked().locator('.options button:enabled').count()).toBe(0);
    await goOn('Další otázka');
    await answer(false);
    expect(await asked().textContent()).toMatch(/Bohužel ne\. Správná odpověď: /u);
    expect(await asked().locator('.note').textContent()).toContain('1 otázka se ještě vrátí.');
    await page.reload();
    await page.getByRole('button', { name: 'Kvíz', exact: true }).click();
    await asked().waitFor();
    await answer(true);
    expect(await asked().locator('.note').textContent()).toMatch(/^Znáte odpověď na 2 otázky/u);
  });

  it('goes on in another language where it was, and leads to the place', async () => {
    await open();
    await page.getByRole('button', { name: 'Všechny otázky' }).click();
    await answer(true);
    await page.getByRole('button', { name: 'Кыргызча' }).click();
    await page.locator('html[lang=ky]').waitFor();
    await page.getByRole('button', { name: 'Викторина', exact: true }).click();
    await page.locator('article.quiz[lang=ky]').waitFor();
    await answer(true);
    expect(await asked().locator('.note').textContent()).toMatch(/ичинен 2 суроонун жообун билесиз/u);
    for (let i = 0; i < 30 && (await page.getByRole('button', { name: 'Картадан' }).count()) === 0; i++) {
      await goOn('Кийинки суроо');
      await answer(true);
    }
    await page.getByRole('button', { name: 'Картадан' }).last().click();
    await page.locator('.pin').first().waitFor();
  });

  it('is played by keyboard alone', async () => {
    await open();
    await page.keyboard.press('Enter');
    for (let i = 0; i < 3; i++) {
      await page.locator('article.quiz').nth(i).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('article.quiz').nth(i).locator('.note').waitFor();
      expect(await page.locator(':focus').textContent()).toBe('Další otázka');
      await page.keyboard.press('Enter');
    }
  });

  it('says what to do where the guide cannot be reached, and asks again', async () => {
    await open();
    await page.route('**/api/quiz/**', route => route.abort());
    await page.getByRole('button', { name: 'Dospělí' }).click();
    await page.getByText('Zkontrolujte připojení').waitFor();
    await page.unroute('**/api/quiz/**');
    await page.getByRole('button', { name: 'Další otázka' }).click();
    await asked().waitFor();
  });

  it.each(['light', 'dark'] as const)('fits a phone of 360 px in %s colours', async colorScheme => {
    await open({ viewport: { width: 360, height: 740 }, colorScheme });
    await page.getByRole('button', { name: 'Dospělí' }).click();
    await answer(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(leastContrast)).toBeGreaterThanOrEqual(4.5);
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/quiz-${colorScheme}.png` });
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/index.ts';
import { createApp } from '../../src/web/app.ts';
import { realGuide } from '../real.ts';

const pageFolder = join(import.meta.dirname, '..', '..', 'dist', 'web', 'page');
const app = createApp({ ...realGuide(), page: pageFolder });

const turn = (body: unknown) =>
  app.request('/api/turn', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('the web server', () => {
  it('answers a question with replies and what is known of the visitor from then on', async () => {
    const response = await turn({ event: { kind: 'asked', text: 'Kdo byl Rudolf Mareček?' }, visitor: {} });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      visitor: { last: 'cs' },
      replies: [{ kind: 'message', outcome: 'answer', language: 'cs' }],
    });
  });

  it('keeps what no source answers for the keeper, with the nearest section and without a name', async () => {
    const kept: unknown[] = [];
    const keeping = createApp({
      ...realGuide(),
      page: '.',
      keepUnanswered: question => kept.push(question),
    });
    for (const text of ['Kolik traktorů měli v roce 1930?', 'Kdo byl Rudolf Mareček?'])
      await keeping.request('/api/turn', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ event: { kind: 'asked', text } }),
      });
    expect(kept).toEqual([
      { text: 'Kolik traktorů měli v roce 1930?', language: 'cs', nearest: expect.any(String) },
    ]);
  });

  it.each([
    ['no JSON', '{'],
    ['no event', {}],
    ['an unknown event', { event: { kind: 'hacked' } }],
    ['an unknown language', { event: { kind: 'started' }, visitor: { chosen: 'xx' } }],
  ])('says what is wrong with %s, and goes on', async (_, body) => {
    const response = await turn(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  });

  it('refuses a body that is longer than any message', async () => {
    const response = await turn({ event: { kind: 'asked', text: 'x'.repeat(600_000) } });
    expect(response.status).toBe(413);
  });

  it('gives the page its words in each language', async () => {
    for (const language of languages) {
      const name = /^(ky|ru)$/u.test(language) ? 'Интергельпо' : 'Interhelp';
      expect(await (await app.request(`/api/texts/${language}`)).json(), language).toMatchObject({
        page: { placeholder: expect.stringContaining(name), map: expect.stringContaining('{{place}}') },
      });
    }
    expect((await app.request('/api/texts/de')).status).toBe(404);
  });

  it('lets the page ask no other host than the one with the map’s pictures', async () => {
    const policy = (await app.request('/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy?.match(/https?:\/\/[^\s;]+/gu)).toEqual(['https://tile.openstreetmap.org']);
  });

  it('serves the page and nothing outside of its folder', async () => {
    expect(await (await app.request('/')).text()).toContain('<main>');
    expect((await app.request('/../../package.json')).status).toBe(404);
    expect((await app.request('/%2e%2e/%2e%2e/package.json')).status).toBe(404);
    expect((await app.request('/nowhere')).status).toBe(404);
  });

  it('says that it is well', async () => {
    expect(await (await app.request('/healthz')).text()).toBe('ok');
  });

  it('takes positions, arrivals and steps of a walk, and gives back where the visitor is on it', async () => {
    const start = { kind: 'walked', tour: 'quarter-45', step: 'reach', stop: 0 };
    const response = await turn({ event: start, visitor: { app: 'cs' } });
    expect(await response.json()).toMatchObject({
      visitor: { walk: { tour: 'quarter-45', stop: 1, told: [0] } },
      replies: [{ kind: 'message' }, { kind: 'pin' }, { kind: 'message' }],
    });
    expect((await turn({ event: { kind: 'positioned', latitude: 91, longitude: 0 } })).status).toBe(400);
    // what a browser kept of a walk that is no longer read does no harm
    const odd = await turn({ event: { kind: 'started' }, visitor: { walk: { tour: 7 } } });
    expect(odd.status).toBe(200);
  });

  it('shows all places on a map with their list', async () => {
    const response = await turn({ event: { kind: 'browsed', what: 'places', page: 0 } });
    const { replies } = (await response.json()) as { replies: { kind: string; places?: object[] }[] };
    expect(replies.map(({ kind }) => kind)).toEqual(['message', 'map']);
    expect(replies[1]?.places?.length).toBe(20);
  });
});

describe('the page of a place', () => {
  const { knowledge } = realGuide();

  it('says what is there without any script, in every language, for every place', async () => {
    for (const place of knowledge.places.values())
      for (const language of languages) {
        const response = await app.request(`/p/${place.id}?lang=${language}`);
        expect(response.status).toBe(200);
        const page = await response.text();
        const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;');
        expect(page).toContain(`<html lang="${language}">`);
        expect(page).toContain(`<h2>${escaped(place.name[language])}</h2>`);
        expect(page).toContain(escaped(place.see[language].slice(0, 30)));
        expect(page).toContain('<details class="sources" open>');
        expect(page).toContain('src="../main.js"');
        expect(page.includes('openstreetmap.org/?mlat'), place.id).toBe(
          place.position !== undefined && place.precision !== 'unknown',
        );
      }
  });

  it('is found by the number of the place, in the language of the browser, and leads into the bot where there is one', async () => {
    const withBot = createApp({ ...realGuide(), page: pageFolder, bot: 'guide_bot' });
    const page = await withBot.request('/p/6', { headers: { 'accept-language': 'de,cs-CZ;q=0.9,en;q=0.8' } });
    const text = await page.text();
    expect(text).toContain('<title>Park Julia Fučíka · ');
    expect(text).toContain('data-place="fucik-park"');
    expect(text).toContain('href="https://t.me/guide_bot?start=p_fucik-park"');
    expect(await (await app.request('/p/6')).text()).not.toContain('t.me');
  });

  it('is counted by its place, whatever it was called by', async () => {
    const counted: string[] = [];
    const counting = createApp({ ...realGuide(), page: pageFolder, count: what => counted.push(what) });
    for (const path of ['/p/6', '/p/fucik-park', '/p/006', '/p/nowhere', '/p/99'])
      await counting.request(path);
    expect(counted).toEqual(['page fucik-park', 'page fucik-park', 'page fucik-park']);
  });

  it.each(['/p/nowhere', '/p/99', '/p/', '/p/%3Cscript%3E', '/p/..%2f..%2fpackage.json'])(
    'is not there for %s',
    async path => {
      expect((await app.request(path)).status).toBe(404);
    },
  );
});

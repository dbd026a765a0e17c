import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/index.ts';
import { createApp } from '../../src/web/app.ts';
import { realGuide } from '../real.ts';

const app = createApp({ ...realGuide(), page: join(import.meta.dirname, '..', '..', 'dist', 'web', 'page') });

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
});

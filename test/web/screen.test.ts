import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Game } from '../../src/quiz/game.ts';
import { createScreens } from '../../src/web/screen.ts';
import type { ScreenView } from '../../src/web/screen-words.ts';
import { lay } from '../quiz/table.ts';
import { realGuide } from '../real.ts';
import { temporaryFolder } from '../temporary.ts';

const page = temporaryFolder(afterAll);
writeFileSync(join(page, 'screen.html'), '<main id="stage"></main>');

function setUp() {
  const { knowledge, texts } = realGuide();
  const table = lay({ languages: ['cs'] });
  const shows = new Set<(game: Game) => void>();
  const app = createScreens({
    games: {
      find: async address => (address === table.game.address ? table.game : undefined),
      watch(_, show) {
        shows.add(show);
        return () => shows.delete(show);
      },
    },
    knowledge,
    texts,
    page,
    now: () => table.now,
  });
  const changes = () => {
    for (const show of shows) show(table.game);
  };
  return { app, table, shows, changes };
}

/** Reads the views that a stream sends, one after the other. */
async function* viewsOf(response: Response): AsyncGenerator<ScreenView> {
  let text = '';
  const chunks = (response.body as ReadableStream).pipeThrough(new TextDecoderStream());
  for await (const chunk of chunks as unknown as AsyncIterable<string>) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^data: (.*)$/mu.exec(text.slice(0, end))?.[1];
      text = text.slice(end + 2);
      if (data) yield JSON.parse(data);
    }
  }
}

describe('the address of a big screen', () => {
  it('shows the page to whoever has it, and to no search engine or other site', async () => {
    const { app } = setUp();
    const response = await app.request('/a');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('id="stage"');
    expect(response.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('of no game says so in every language', async () => {
    const { app } = setUp();
    for (const path of ['/b', '/b/events']) {
      const response = await app.request(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Na této adrese už žádný kvíz není.\nĈe ĉi tiu adreso');
    }
  });

  it('sends what is shown at once and at every change, with all words, and ends with its reader', async () => {
    const { app, table, shows, changes } = setUp();
    const response = await app.request('/a/events');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const views = viewsOf(response);
    expect((await views.next()).value).toMatchObject({
      phase: 'lobby',
      title: '7б',
      words: { heading: 'Kvíz za chvíli začne' },
    });
    table.happens({ kind: 'started', questions: ['a-devils-cart'] });
    changes();
    expect((await views.next()).value).toMatchObject({ phase: 'countdown', left: 3 });
    while (table.game.phase === 'countdown') table.waits();
    table.comesOut();
    table.answers(7, 'right', 1000);
    table.answers(8, 'right', 9000);
    changes();
    expect((await views.next()).value).toMatchObject({
      phase: 'open',
      question: { answered: 2, leftMs: 20_000 },
      words: { heading: 'Odpovídejte v Telegramu', number: 'Otázka 1 z 1', answered: 'Odpověděli 2 hráči' },
    });
    while (table.game.phase !== 'over') table.waits();
    changes();
    expect((await views.next()).value).toMatchObject({
      phase: 'over',
      lines: [
        { rank: 1, name: 'Алия7 Асанова', points: '1\u00A0000' },
        { rank: 2, name: 'Алия8 Асанова' },
      ],
    });
    expect(shows.size).toBe(1);
    await views.return(undefined);
  });
});

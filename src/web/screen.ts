import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Texts } from '../guide/texts.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { languages } from '../language/index.ts';
import type { Game } from '../quiz/game.ts';
import { screenOf, type Tell } from '../quiz/screen.ts';
import { tellQuestion } from '../quiz/told.ts';
import { withWords } from './screen-words.ts';

/** Games by the address that only who leads them is told. */
export interface ScreenGames {
  /** A game that runs, or is over for less than 30 days. */
  find(address: string): Promise<Game | undefined>;
  /** Has every change shown; returns what ends that. */
  watch(address: string, show: (game: Game) => void): () => void;
}

export interface ScreenParts {
  games: ScreenGames;
  knowledge: Knowledge;
  texts: Texts;
  /** folder of the page's own files */
  page: string;
  /** milliseconds since the epoch */
  now: () => number;
}

/** Screens that are open at once; each class has one or two. */
const mostOpen = 1000;
/** Answers of a class come within moments: the picture is made anew at most this often. */
const pauseMs = 250;
/** A line without meaning that often keeps routers from closing the connection. */
const beatMs = 15_000;
/** What a browser waits before it connects again, as the first line tells it. */
const retryMs = 2000;

/** `/quiz/<address>`: a page for the projector, and `/quiz/<address>/events`: what it shows, as it changes. */
export function createScreens({ games, knowledge, texts, page, now }: ScreenParts): Hono {
  const quiz = new Map(knowledge.quiz.map(question => [question.id, question]));
  const tell: Tell = (id, language) => {
    const question = quiz.get(id);
    return question && tellQuestion(question, language, knowledge);
  };
  let open = 0;
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    // who has the address sees the names of a class: no search engine and no other site gets it
    context.header('x-robots-tag', 'noindex, nofollow');
    context.header('referrer-policy', 'no-referrer');
    context.header('cache-control', 'no-store');
  });
  const viewOf = (game: Game) => JSON.stringify(withWords(screenOf(game, tell, now()), game, texts));
  const gone = (context: Context) =>
    context.text(languages.map(language => texts(language)('screen.gone')).join('\n'), 404);

  app.get('/:address', async context => {
    if (!(await games.find(context.req.param('address')))) return gone(context);
    return context.html(await readFile(join(page, 'screen.html'), 'utf8'));
  });
  app.get('/:address/events', async context => {
    const address = context.req.param('address');
    const first = await games.find(address);
    if (!first) return gone(context);
    if (open >= mostOpen) return context.text('Too many screens are open. Close one.', 503);
    context.header('x-accel-buffering', 'no');
    return streamSSE(context, async stream => {
      open++;
      let latest: Game | undefined = first;
      let wake = () => {};
      const stop = games.watch(address, game => {
        latest = game;
        wake();
      });
      const changed = (withinMs: number) =>
        new Promise<void>(resolve => {
          const timer = setTimeout(resolve, withinMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      stream.onAbort(() => wake());
      try {
        while (!stream.aborted && !stream.closed) {
          if (latest) {
            const data = viewOf(latest);
            latest = undefined;
            await stream.writeSSE({ event: 'view', data, retry: retryMs });
            await stream.sleep(pauseMs);
          } else {
            await changed(beatMs);
            if (!latest) await stream.write(': \n\n');
          }
        }
      } finally {
        stop();
        open--;
      }
    });
  });
  return app;
}

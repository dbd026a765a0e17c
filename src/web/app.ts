import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { z } from 'zod';
import type { Guide } from '../guide/guide.ts';
import { respond } from '../guide/respond.ts';
import type { Texts } from '../guide/texts.ts';
import { type UnansweredQuestion, unansweredIn } from '../guide/unanswered.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { isLanguage, type Language, languages } from '../language/index.ts';
import { createPlacePage } from './place-page.ts';
import { createQuiz, quizTexts } from './quiz.ts';
import { createScreens, type ScreenGames } from './screen.ts';
import { turnSchema } from './turn.ts';

export interface WebParts {
  guide: Guide;
  knowledge: Knowledge;
  texts: Texts;
  /** folder of the page's own files */
  page: string;
  /** name of the Telegram bot, where there is one */
  bot?: string | undefined;
  /** counts that something happened; nobody's name goes with it */
  count?: ((what: string) => void) | undefined;
  /** the games that run in groups, for the big screen */
  games?: ScreenGames | undefined;
  /** keeps a question that no source answers, for the keeper of the guide */
  keepUnanswered?: ((question: UnansweredQuestion) => void) | undefined;
  /** answers what a messenger posts, at a path of its own */
  webhook?: { path: string; answer: (request: Request) => Promise<Response> } | undefined;
}

/** Longer than any message that is read, with room for its frame. */
const mostBytes = 512 * 1024;

/** Where the map's pictures come from: the only other host that the page may ask. */
const tiles = 'https://tile.openstreetmap.org';

/** The guide's HTTP server: the page, its conversation, and a health check. `app.request('/')` works without a port. */
export function createApp(parts: WebParts): Hono {
  const { guide, knowledge, texts, page, bot, games, webhook, keepUnanswered, count } = parts;
  const placePage = createPlacePage(parts);
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', tiles],
        frameAncestors: ["'none'"],
      },
      // the tile server wants to know which site shows its map; the page's address tells nothing of the visitor
      referrerPolicy: 'strict-origin-when-cross-origin',
      crossOriginEmbedderPolicy: false,
    }),
  );
  app.get('/healthz', context => context.text('ok'));
  app.get('/api/texts/:language', context => {
    const wanted = context.req.param('language');
    const known = languages.find(language => language === wanted);
    if (!known) return context.json({ error: `“${wanted}” is none of ${languages.join(', ')}` }, 404);
    return context.json({ ...pageTexts(texts, known), bot });
  });
  app.post(
    '/api/turn',
    bodyLimit({
      maxSize: mostBytes,
      onError: context => context.json({ error: `more than ${mostBytes} bytes` }, 413),
    }),
    async context => {
      const body = turnSchema.safeParse(await context.req.json().catch(() => undefined));
      if (!body.success) return context.json({ error: z.prettifyError(body.error) }, 400);
      const { event, visitor } = body.data;
      const answered = respond(guide, texts, event, visitor);
      const unanswered = event.kind === 'asked' ? unansweredIn(event.text, answered.replies) : undefined;
      if (unanswered) keepUnanswered?.(unanswered);
      return context.json(answered);
    },
  );
  app.get('/p/:place', async context => {
    const wanted = context.req.query('lang');
    const language = isLanguage(wanted) ? wanted : acceptedLanguage(context.req.header('accept-language'));
    const made = placePage(context.req.param('place'), language);
    if (!made) return context.notFound();
    count?.(`page ${made.id}`);
    return context.html(await made.content);
  });
  app.route('/api/quiz', createQuiz(knowledge));
  if (games) app.route('/quiz', createScreens({ games, knowledge, texts, page, now: Date.now }));
  if (webhook) app.post(webhook.path, context => webhook.answer(context.req.raw));
  app.use('/*', serveStatic({ root: page }));
  app.notFound(context => context.text('There is nothing here. The guide is at /.', 404));
  return app;
}

/** The first of a browser's languages that the guide speaks: `cs-CZ,cs;q=0.9,en;q=0.8` is Czech. English where it speaks none. */
function acceptedLanguage(header = ''): Language {
  const accepted = header.split(',').map(part => part.trim().slice(0, 2).toLowerCase());
  return accepted.find(isLanguage) ?? 'en';
}

/** The interface texts that the page needs, in one language; `t` fills in the rest. */
function pageTexts(texts: Texts, language: Language): Record<string, unknown> {
  const t = texts(language);
  return {
    title: t('welcome.title'),
    page: t('page', { returnObjects: true, skipInterpolation: true }),
    sources: t('sources.title', { count: 2 }),
    maps: t('place.maps'),
    places: t('list.places'),
    walks: t('list.tours'),
    quiz: quizTexts(t),
  };
}

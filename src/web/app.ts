import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { z } from 'zod';
import { listable, openable } from '../guide/event.ts';
import type { Guide } from '../guide/guide.ts';
import { respond } from '../guide/respond.ts';
import type { Texts } from '../guide/texts.ts';
import { type UnansweredQuestion, unansweredIn } from '../guide/unanswered.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { type Language, languages } from '../language/index.ts';
import { createQuiz, quizTexts } from './quiz.ts';
import { createScreens, type ScreenGames } from './screen.ts';

export interface WebParts {
  guide: Guide;
  knowledge: Knowledge;
  texts: Texts;
  /** folder of the page's own files */
  page: string;
  /** the games that run in groups, for the big screen */
  games?: ScreenGames | undefined;
  /** keeps a question that no source answers, for the keeper of the guide */
  keepUnanswered?: ((question: UnansweredQuestion) => void) | undefined;
  /** answers what a messenger posts, at a path of its own */
  webhook?: { path: string; answer: (request: Request) => Promise<Response> } | undefined;
}

const language = z.enum(languages).optional();
const about = z.object({
  id: z.string(),
  question: z.string().optional(),
  whole: z.boolean().optional(),
});
const event = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started') }),
  z.object({ kind: z.literal('asked'), text: z.string() }),
  z.object({ kind: z.literal('opened'), what: z.enum(openable), id: z.string() }),
  z.object({ kind: z.literal('located'), id: z.string() }),
  z.object({ kind: z.literal('browsed'), what: z.enum(listable), page: z.number() }),
]);
const turn = z.object({
  event,
  visitor: z.object({ chosen: language, last: language, app: language, about: about.optional() }).default({}),
});

/** Longer than any message that is read, with room for its frame. */
const mostBytes = 512 * 1024;

/** Where the map's pictures come from: the only other host that the page may ask. */
const tiles = 'https://tile.openstreetmap.org';

/** The guide's HTTP server: the page, its conversation, and a health check. `app.request('/')` works without a port. */
export function createApp({ guide, knowledge, texts, page, games, keepUnanswered, webhook }: WebParts): Hono {
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
    return context.json(pageTexts(texts, known));
  });
  app.post(
    '/api/turn',
    bodyLimit({
      maxSize: mostBytes,
      onError: context => context.json({ error: `more than ${mostBytes} bytes` }, 413),
    }),
    async context => {
      const body = turn.safeParse(await context.req.json().catch(() => undefined));
      if (!body.success) return context.json({ error: z.prettifyError(body.error) }, 400);
      const { event, visitor } = body.data;
      const answered = respond(guide, texts, event, visitor);
      const unanswered = event.kind === 'asked' ? unansweredIn(event.text, answered.replies) : undefined;
      if (unanswered) keepUnanswered?.(unanswered);
      return context.json(answered);
    },
  );
  app.route('/api/quiz', createQuiz(knowledge));
  if (games) app.route('/quiz', createScreens({ games, knowledge, texts, page, now: Date.now }));
  if (webhook) app.post(webhook.path, context => webhook.answer(context.req.raw));
  app.use('/*', serveStatic({ root: page }));
  app.notFound(context => context.text('There is nothing here. The guide is at /.', 404));
  return app;
}

/** The interface texts that the page needs, in one language; `t` fills in the rest. */
function pageTexts(texts: Texts, language: Language): Record<string, unknown> {
  const t = texts(language);
  return {
    title: t('welcome.title'),
    page: t('page', { returnObjects: true, skipInterpolation: true }),
    sources: t('sources.title', { count: 2 }),
    openMap: t('place.openMap'),
    quiz: quizTexts(t),
  };
}

import { z } from 'zod';
import { listable, openable, walkSteps } from '../guide/event.ts';
import { languages } from '../language/index.ts';

const language = z.enum(languages).optional();
const about = z.object({
  id: z.string(),
  question: z.string().optional(),
  whole: z.boolean().optional(),
});
/** More stops than any walk has. */
const mostStops = 100;
const stop = z.int().min(0).max(mostStops);
const walk = z.object({
  tour: z.string(),
  stop,
  told: z.array(stop).max(mostStops),
  onFoot: z.boolean(),
  paused: z.boolean(),
});
const event = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started') }),
  z.object({ kind: z.literal('asked'), text: z.string() }),
  z.object({ kind: z.literal('opened'), what: z.enum(openable), id: z.string() }),
  z.object({ kind: z.literal('located'), id: z.string() }),
  z.object({ kind: z.literal('browsed'), what: z.enum(listable), page: z.number() }),
  z.object({
    kind: z.literal('positioned'),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
  z.object({ kind: z.literal('arrived'), place: z.string() }),
  z.object({ kind: z.literal('walked'), tour: z.string(), step: z.enum(walkSteps), stop }),
]);

/** What the page posts: what the visitor did, and what is known of the visitor. */
export const turnSchema = z.object({
  event,
  visitor: z
    .object({
      chosen: language,
      last: language,
      app: language,
      about: about.optional(),
      // a walk that the browser has kept from an earlier version is no reason to fail
      walk: walk.optional().catch(undefined),
    })
    .default({}),
});

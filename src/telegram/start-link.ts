import type { Event, Opened } from '../guide/event.ts';
import { isLanguage, type Language } from '../language/index.ts';

/** What a link into the guide opens, and in which language if it names one. */
export interface StartLink {
  event: Event | { kind: 'quiz' };
  language?: Language | undefined;
}

const codes: Record<string, Opened> = { p: 'place', s: 'section', t: 'topic', w: 'tour' };

/**
 * The payload of `https://t.me/BOT?start=PAYLOAD`: `p_fucik-park` opens a place, `s_` a section, `t_` a topic, `w_` a walk, `quiz` the
 * quiz; `cs_p_fucik-park` does so in Czech. Telegram takes 64 letters of A-Z a-z 0-9 _ -. Throws for an id that does not fit.
 */
export function packStartLink({ event, language }: StartLink): string {
  const prefix = language ? `${language}_` : '';
  if (event.kind === 'quiz') return `${prefix}quiz`;
  if (event.kind !== 'opened') return prefix.slice(0, -1);
  const code = Object.keys(codes).find(key => codes[key] === event.what);
  const payload = `${prefix}${code}_${event.id}`;
  if (!/^[\w-]{1,64}$/u.test(payload))
    throw new Error(`“${payload}” is no payload for a link: at most 64 of A-Z a-z 0-9 _ -. Shorten the id.`);
  return payload;
}

/**
 * Reads a payload; `undefined` for one that no link of ours has. Besides those of `packStartLink` it takes the number of a place, as
 * posters have it: `12`, in Czech `cs_12`. `placeOf` gives the id of a place by its number. Whether an id is there is for the guide to
 * find out.
 */
export function unpackStartLink(
  payload: string,
  placeOf: (number: string) => string | undefined,
): StartLink | undefined {
  const [, code, rest = ''] = /^(?:([a-z]{2})(?:_|$))?(.*)$/u.exec(payload) ?? [];
  const language = isLanguage(code) ? code : undefined;
  const body = language ? rest : payload;
  if (body === 'quiz') return { event: { kind: 'quiz' }, language };
  if (body === '' && language) return { event: { kind: 'started' }, language };
  if (/^\d{1,4}$/u.test(body)) {
    const id = placeOf(body);
    return id === undefined ? undefined : { event: { kind: 'opened', what: 'place', id }, language };
  }
  const [, what, id] = /^([pstw])_([a-z0-9-]{1,48})$/u.exec(body) ?? [];
  if (!what || !id) return undefined;
  return { event: { kind: 'opened', what: codes[what] as Opened, id }, language };
}

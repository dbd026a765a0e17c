import type { Language } from '../language/index.ts';
import type { BotParts } from './bot.ts';
import { type Html, html } from './html.ts';

/** Before the id of a place whose code was scanned, in what is counted; nobody's name is. */
export const scanned = 'scan';

export function isScan(what: string): boolean {
  return what.startsWith(`${scanned} `);
}

/** How often the codes at the places were scanned, the most scanned place first: in the days counted, and today. */
export function scanLines(
  counts: { what: string; number: number }[],
  today: { what: string; number: number }[],
  { knowledge, texts }: Pick<BotParts, 'knowledge' | 'texts'>,
  language: Language,
): Html[] {
  const t = texts(language);
  const lines = counts
    .filter(({ what }) => isScan(what))
    .map(({ what, number }) => {
      const id = what.slice(scanned.length + 1);
      const place = knowledge.places.get(id);
      const name = place ? `${place.number}. ${place.name[language]}` : id;
      const now = today.find(other => other.what === what)?.number ?? 0;
      return html`${t('telegram.scans', { place: name, number, today: now })}`;
    });
  return lines.length > 0 ? [html`\n<b>${t('telegram.scansTitle')}</b>`, ...lines] : [];
}

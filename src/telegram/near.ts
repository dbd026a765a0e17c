import { placeNote } from '../guide/place-note.ts';
import type { Position } from '../knowledge/types.ts';
import { distanceMetres } from '../places/distance.ts';
import type { BotParts, GuideContext } from './bot.ts';
import { html, join, plain } from './html.ts';
import { button } from './render.ts';

const shown = 3;
/** Farther than this, nobody walks there. */
const farMetres = 30_000;

/** Tells what is near a position: names, distances, and a pin for each. */
export function answerNear(context: GuideContext, { knowledge, texts }: BotParts, position: Position): void {
  const { language } = context.speaker;
  const t = texts(language);
  const nearest = [...knowledge.places.values()]
    .flatMap(place =>
      place.position
        ? [{ place, position: place.position, metres: distanceMetres(position, place.position) }]
        : [],
    )
    .sort((a, b) => a.metres - b.metres)
    .slice(0, shown);
  const [first] = nearest;
  if (!first || first.metres > farMetres) {
    const count = Math.round((first?.metres ?? 0) / 1000);
    context.out.message([plain(t('telegram.nearFar', { count }))]);
    return;
  }
  const lines = nearest.map(
    ({ place, metres }) =>
      html`${place.name[language]} – ${t('telegram.metres', { count: roundMetres(metres) })}`,
  );
  context.out.message([join([html`<b>${t('telegram.nearList')}</b>`, ...lines], '\n')], {
    keyboard: nearest.map(({ place }) => [
      button(place.name[language], { kind: 'event', event: { kind: 'opened', what: 'place', id: place.id } }),
    ]),
  });
  for (const { place, position: at } of nearest)
    context.out.call('sendVenue', {
      ...at,
      title: place.name[language],
      address: `${place.address[language]}. ${placeNote(place, language, texts)}`,
    });
}

/** Nobody paces out single metres. */
function roundMetres(metres: number): number {
  return metres < 100 ? Math.round(metres / 5) * 5 : Math.round(metres / 10) * 10;
}

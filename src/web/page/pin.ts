import type { MapReply, PinReply } from '../../guide/reply.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import { drawMap } from './map.ts';
import type { PageTexts } from './wire.ts';

/** A place: its name and address, how sure its position is, and a map. Where the map's pictures fail, the words remain. */
export function pinElement(pin: PinReply, texts: PageTexts): HTMLElement {
  const label = fill(texts.page.map, { place: pin.name });
  const map = element('div', { class: 'map', role: 'region', 'aria-label': label });
  const links = pin.links.flatMap(({ name, url }) => [
    ' ',
    element('a', { href: url, target: '_blank', rel: 'noopener' }, name),
  ]);
  const article = element(
    'article',
    { class: 'pin', lang: pin.language },
    element('h3', {}, pin.name),
    element('p', {}, pin.address),
    element('p', { class: 'note' }, pin.note),
    element('p', { class: 'links' }, texts.maps, ...links),
    map,
  );
  if (texts.bot)
    article.append(
      element(
        'p',
        {},
        element(
          'a',
          { class: 'door', href: `https://t.me/${texts.bot}?start=p_${pin.id}`, rel: 'noopener' },
          texts.page.openTelegram ?? 'Telegram',
        ),
      ),
    );
  void drawMap(map, [pin], pin.precision === 'exact' ? 16 : 15).catch(() => {
    const { latitude, longitude } = pin;
    const words = fill(texts.page.mapFailed, { latitude, longitude });
    map.replaceWith(element('p', { class: 'note' }, words));
  });
  return article;
}

/** All places on one map, by their numbers; one that is pressed is opened. */
export function mapElement(
  { places, language }: MapReply,
  texts: PageTexts,
  open: (place: string, name: string) => void,
): HTMLElement {
  const map = element('div', {
    class: 'map large',
    role: 'region',
    'aria-label': texts.page.allPlaces ?? texts.places,
  });
  const markers = places.map(({ id, number, name, latitude, longitude }) => ({
    latitude,
    longitude,
    name: `${number}. ${name}`,
    text: String(number),
    press: () => open(id, name),
  }));
  const article = element('article', { class: 'pin', lang: language }, map);
  // the list of places stands above: without the map nothing is lost
  void drawMap(map, markers, 16).catch(() => article.remove());
  return article;
}

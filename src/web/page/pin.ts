import type { PinReply } from '../../guide/reply.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import type { PageTexts } from './wire.ts';

/** A place: its name and address, how sure its position is, and a map. Where the map's pictures fail, the words remain. */
export function pinElement(pin: PinReply, texts: PageTexts): HTMLElement {
  const label = fill(texts.page.map, { place: pin.name });
  const map = element('div', { class: 'map', role: 'region', 'aria-label': label });
  const article = element(
    'article',
    { class: 'pin', lang: pin.language },
    element('h3', {}, pin.name),
    element('p', {}, pin.address),
    element('p', { class: 'note' }, pin.note),
    element('p', {}, element('a', { href: pin.link, target: '_blank', rel: 'noopener' }, texts.openMap)),
    map,
  );
  void drawMap(map, pin).catch(() => {
    const { latitude, longitude } = pin;
    const words = fill(texts.page.mapFailed, { latitude, longitude });
    map.replaceWith(element('p', { class: 'note' }, words));
  });
  return article;
}

/** Pictures of the map, with the pin in the middle. Leaflet is loaded with the first map. */
async function drawMap(into: HTMLElement, { latitude, longitude, name, precision }: PinReply): Promise<void> {
  const { default: leaflet } = await import('leaflet');
  const map = leaflet
    .map(into, { scrollWheelZoom: false })
    .setView([latitude, longitude], precision === 'exact' ? 16 : 15);
  leaflet
    .tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', {
      maxZoom: 19,
      attribution: '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a> contributors',
    })
    .addTo(map);
  const icon = leaflet.divIcon({
    html: '<div class="marker"></div>',
    className: '',
    iconSize: [26, 26],
    iconAnchor: [13, 30],
  });
  leaflet.marker([latitude, longitude], { icon, title: name, alt: name }).addTo(map);
  // the element gets its size only when it is in the page
  requestAnimationFrame(() => map.invalidateSize());
}

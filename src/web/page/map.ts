import type { Map as LeafletMap } from 'leaflet';

/** A marker of a map: where it stands, and what pressing it does. */
export interface Marker {
  latitude: number;
  longitude: number;
  /** for those who cannot see it */
  name: string;
  /** on it, such as the number of a place */
  text?: string;
  press?: () => void;
}

/** Degrees around the middle of all markers: those farther away are there, but out of sight at first. */
const inSight = 0.15;

/** Pictures of the map with markers, so large that all near each other are seen. Leaflet is loaded with the first map. */
export async function drawMap(into: HTMLElement, markers: Marker[], zoom: number): Promise<void> {
  const { default: leaflet } = await import('leaflet');
  const map = leaflet.map(into, { scrollWheelZoom: false });
  const bounds = leaflet.latLngBounds(
    together(markers).map(({ latitude, longitude }) => [latitude, longitude]),
  );
  map.fitBounds(bounds, { maxZoom: zoom, padding: [24, 24] });
  leaflet
    .tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', {
      maxZoom: 19,
      attribution: '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a> contributors',
    })
    .addTo(map);
  for (const { latitude, longitude, name, text = '', press } of markers) {
    const icon = leaflet.divIcon({
      // of our own making: a number or nothing
      html: `<div class="marker"><span>${text}</span></div>`,
      className: '',
      iconSize: [26, 26],
      iconAnchor: [13, 30],
    });
    const marker = leaflet
      .marker([latitude, longitude], { icon, title: name, alt: name, keyboard: press !== undefined })
      .addTo(map);
    if (press) marker.on('click', press);
  }
  fitLater(map, bounds, zoom);
}

/** The markers around the middle one, as most of them are. */
function together(markers: Marker[]): Marker[] {
  const middle = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  const [latitude, longitude] = [
    middle(markers.map(marker => marker.latitude)),
    middle(markers.map(marker => marker.longitude)),
  ];
  return markers.filter(
    marker =>
      Math.abs(marker.latitude - latitude) < inSight && Math.abs(marker.longitude - longitude) < inSight,
  );
}

/** The element gets its size only when it is in the page. */
function fitLater(map: LeafletMap, bounds: Parameters<LeafletMap['fitBounds']>[0], zoom: number): void {
  requestAnimationFrame(() => {
    map.invalidateSize();
    map.fitBounds(bounds, { maxZoom: zoom, padding: [24, 24] });
  });
}

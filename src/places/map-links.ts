import type { Position } from '../knowledge/types.ts';

/** A page of OpenStreetMap with a marker at a position. */
export function openStreetMapLink({ latitude, longitude }: Position): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

import type { Position } from '../knowledge/types.ts';

/** Mean radius of the Earth in metres (IUGG). */
const earthRadius = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two positions along the surface (haversine; at most 0.5 % off the ellipsoid). */
export function distanceMetres(a: Position, b: Position): number {
  const latitudes = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const longitudes = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const chord = latitudes + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * longitudes;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

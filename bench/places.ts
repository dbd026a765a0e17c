/**
 * Prints how long it takes to sort places by their distance from one position, and how far the distances are from the geodesic:
 *
 *   npm run bench:places
 */
import type { Place } from '../src/knowledge/types.ts';
import { distanceMetres } from '../src/places/distance.ts';
import { createNearby } from '../src/places/nearby.ts';
import { chance } from './chance.ts';

const counts = [1000, 10_000, 100_000];
const runs = 50;
/** Figures of geographiclib 2.0 on WGS84, in metres. */
const geodesics = [
  [42.87768, 74.55826, 42.87251, 74.5577, 576.16],
  [42.86694, 74.55194, 42.8587, 74.5681, 1606.86],
  [50.0755, 14.4378, 42.87768, 74.55826, 4_557_979.62],
  [-33.87, 151.21, -12.05, -77.04, 12_815_659.44],
  [42.87, 74.56, -42.87, -105.44, 20_003_931.46],
] as const;

for (const count of counts) {
  const random = chance(count);
  const places = Array.from({ length: count }, (_, i) => ({
    id: `place-${i}`,
    precision: 'exact',
    position: { latitude: 42 + random(), longitude: 74 + random() },
  })) as Place[];
  const nearby = createNearby(places);
  const times = Array.from({ length: runs }, () => {
    const here = { latitude: 42 + random(), longitude: 74 + random() };
    const start = performance.now();
    nearby(here);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (runs - 1))] ?? 0).toFixed(2);
  console.log(
    `${String(count).padStart(7)} places sorted   least ${at(0)} ms   median ${at(0.5)} ms   95 % ${at(0.95)} ms`,
  );
}
for (const [latitude, longitude, toLatitude, toLongitude, expected] of geodesics) {
  const metres = distanceMetres({ latitude, longitude }, { latitude: toLatitude, longitude: toLongitude });
  const off = 100 * Math.abs(metres / expected - 1);
  console.log(
    `${expected.toFixed(2).padStart(12)} m   ${metres.toFixed(2).padStart(12)} m   ${off.toFixed(4)} % off`,
  );
}

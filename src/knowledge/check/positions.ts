import type { Problem } from '../problem.ts';
import type { Area, Knowledge, Position } from '../types.ts';

/** Places that lie outside of every area of guide.yaml, and those whose latitude and longitude look swapped. */
export function checkPositions({ places, areas }: Knowledge): Problem[] {
  if (areas.length === 0) return [];
  return [...places.values()].flatMap(({ id, position }) => {
    if (!position || areas.some(area => contains(area, position))) return [];
    const swapped = { latitude: position.longitude, longitude: position.latitude };
    const advice = areas.some(area => contains(area, swapped))
      ? 'Latitude and longitude look swapped.'
      : 'Correct the position, or add an area to guide.yaml.';
    return [
      {
        file: `places/${id}.yaml`,
        text: `${position.latitude}, ${position.longitude} lies in none of the guide’s areas. ${advice}`,
      },
    ];
  });
}

function contains({ south, west, north, east }: Area, { latitude, longitude }: Position): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

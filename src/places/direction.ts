import type { Position } from '../knowledge/types.ts';

/** The eight winds, clockwise from the north. */
export const directions = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const;
export type Direction = (typeof directions)[number];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The direction in which one sets out from a position to another on the shortest way; the north for the same position. */
export function directionTo(from: Position, to: Position): Direction {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const turn = radians(to.longitude - from.longitude);
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  const eighths = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return directions[(eighths + directions.length) % directions.length] as Direction;
}

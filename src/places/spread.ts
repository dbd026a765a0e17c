/** A point of a picture, in pixels, y downwards. */
export interface Point {
  x: number;
  y: number;
}

const mostRounds = 200;
/** Of its way back to where it belongs, a point goes this share in each round. */
const pull = 0.05;

/**
 * Moves points apart that are nearer to each other than a distance, as little as it takes, so that what is drawn at each can be seen.
 * The same points give the same result; two on one spot part sideways.
 */
export function spread(points: Point[], distance: number): Point[] {
  const moved = points.map(point => ({ ...point }));
  for (let round = 0; round < mostRounds; round++) {
    let isDone = true;
    for (const [i, a] of moved.entries())
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance - 0.5) continue;
        isDone = false;
        const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
        const push = (distance - apart) / 2;
        a.x -= ux * push;
        a.y -= uy * push;
        b.x += ux * push;
        b.y += uy * push;
      }
    if (isDone) break;
    if (round < mostRounds / 2)
      for (const [i, point] of moved.entries()) {
        const { x, y } = points[i] as Point;
        point.x += (x - point.x) * pull;
        point.y += (y - point.y) * pull;
      }
  }
  return moved;
}

import type { Code } from './code.ts';

/**
 * The dark modules of a code as one SVG path, a module a unit, from its upper left corner. Along the edges between dark and light, not
 * module by module: where squares meet, some printers and screens leave a hair of white. Dark is to the right of the way, so holes run
 * the other way round and both fill rules agree.
 */
export function outlineOf({ size, isDark }: Code): string {
  // each edge of a dark module towards a light one, from corner to corner, clockwise
  const edges = new Map<string, [number, number][]>();
  const addEdge = (from: [number, number], to: [number, number]) => {
    const key = from.join();
    edges.set(key, [...(edges.get(key) ?? []), to]);
  };
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      if (!isDark(row, column)) continue;
      if (!isDark(row - 1, column)) addEdge([column, row], [column + 1, row]);
      if (!isDark(row, column + 1)) addEdge([column + 1, row], [column + 1, row + 1]);
      if (!isDark(row + 1, column)) addEdge([column + 1, row + 1], [column, row + 1]);
      if (!isDark(row, column - 1)) addEdge([column, row + 1], [column, row]);
    }
  const loops: string[] = [];
  for (const [start, ends] of edges)
    while (ends.length > 0) loops.push(follow(edges, start.split(',').map(Number) as [number, number]));
  return loops.join('');
}

/** Follows edges from a corner until they lead back to it, and takes them out; straight runs become one line. */
function follow(edges: Map<string, [number, number][]>, start: [number, number]): string {
  let path = `M${start.join(' ')}`;
  let [x, y] = start;
  let heading: 'h' | 'v' | undefined;
  let run = 0;
  do {
    // at a corner where two dark modules touch, either way closes a loop
    const ends = edges.get(`${x},${y}`) as [number, number][];
    const [nextX, nextY] = ends.pop() as [number, number];
    const next = nextY === y ? 'h' : 'v';
    const step = nextX - x + nextY - y;
    if (next === heading && Math.sign(step) === Math.sign(run)) run += step;
    else {
      if (heading) path += heading + run;
      heading = next;
      run = step;
    }
    [x, y] = [nextX, nextY];
  } while (x !== start[0] || y !== start[1]);
  return `${path}z`;
}

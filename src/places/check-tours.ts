import type { Problem } from '../knowledge/problem.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { distanceMetres } from './distance.ts';

/** A way on foot is longer than the straight lines between its stops, but rarely twice as long. */
const longestDetour = 2;
/** Metres that a walker with stops and stories makes in a minute, at least and at most. */
const slowest = 15;
const fastest = 80;

/** Walks whose stops are not there, have no position, or do not fit the length and the time that are promised. */
export function checkTours({ tours, places, passages }: Knowledge): Problem[] {
  const sections = new Set(passages.map(passage => passage.id));
  return tours.flatMap(({ id, stops, metres, minutes }) => {
    const file = `tours/${id}.yaml`;
    const problems: Problem[] = stops.flatMap(({ place, tell }) => {
      const wrong: Problem[] = [];
      if (!places.get(place)?.position)
        wrong.push({
          file,
          text: `stop “${place}” has no position to walk to. Choose a place that has one.`,
        });
      if (!sections.has(tell))
        wrong.push({ file, text: `“${tell}” is no section of any article. Correct the id.` });
      return wrong;
    });
    if (new Set(stops.map(stop => stop.place)).size < stops.length)
      problems.push({ file, text: 'comes to one stop twice. Leave one of them out.' });
    const positions = stops
      .map(stop => places.get(stop.place)?.position)
      .filter(position => position !== undefined);
    const straight = positions
      .slice(1)
      .reduce((sum, position, i) => sum + distanceMetres(positions[i] as typeof position, position), 0);
    if (metres < straight || metres > longestDetour * straight)
      problems.push({
        file,
        text: `metres: ${metres} does not fit its stops, which are ${Math.round(straight)} m apart in straight lines. Say 1 to ${longestDetour} times that.`,
      });
    if (metres / minutes < slowest || metres / minutes > fastest)
      problems.push({
        file,
        text: `minutes: ${minutes} for ${metres} m is not walked in this time. Say ${Math.ceil(metres / fastest)} to ${Math.floor(metres / slowest)}.`,
      });
    return problems;
  });
}

import type { ScreenLine } from '../screen-words.ts';
import { element } from './element.ts';

/** The second stands to the left of the first, the third to the right. */
const order = [1, 0, 2];

/** The three best on their steps; equal ones stand equally high. */
export function podiumElement(lines: ScreenLine[]): HTMLElement {
  const steps = order
    .map(i => lines[i])
    .filter(line => line !== undefined)
    .map(({ rank, name, points }) =>
      element(
        'li',
        { class: `step step-${Math.min(rank, 3)}` },
        element('span', { class: 'name' }, name),
        element('span', { class: 'points' }, points),
        element('b', { class: 'block' }, String(rank)),
      ),
    );
  return element('ol', { class: 'podium' }, ...steps);
}

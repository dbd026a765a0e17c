/**
 * The quiz of a group, with the built program against a double of Telegram:
 *
 *   npm run bench:quiz                  # 200 games of 30 pupils at once
 *   npm run bench:quiz -- --games 50
 *   npm run bench:quiz -- --class       # one class through everything that can happen to it, with a kill in question seven
 */
import { parseArgs } from 'node:util';
import { playClass } from './quiz/class.ts';
import { playMany } from './quiz/many.ts';

const { values } = parseArgs({
  options: {
    class: { type: 'boolean', default: false },
    games: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const good = values.class ? await playClass(Number(values.seed)) : await playMany(Number(values.games));
process.exit(good ? 0 : 1);

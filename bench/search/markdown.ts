import { measured } from './engines.ts';
import { type Goals, isHigh, reaches } from './goals.ts';
import type { Figures } from './run.ts';

const columns: { figure: keyof Figures; head: string; digits: number }[] = [
  { figure: 'recall1', head: 'R@1', digits: 3 },
  { figure: 'recall3', head: 'R@3', digits: 3 },
  { figure: 'reciprocalRank', head: 'MRR@10', digits: 3 },
  { figure: 'p50', head: 'p50 ms', digits: 2 },
  { figure: 'p99', head: 'p99 ms', digits: 2 },
  { figure: 'build', head: 'build s', digits: 2 },
  { figure: 'open', head: 'open s', digits: 2 },
  { figure: 'resident', head: 'resident MB', digits: 0 },
];

/** Prints the engines as a Markdown table, then what the guide has to reach and whether it does; gives the heads of what it misses. */
export function printTable(title: string, rows: Map<string, Figures>, goals: Goals): string[] {
  const line = (cells: string[]) => console.log(`| ${cells.join(' | ')} |`);
  console.log(`\n## ${title}\n`);
  line(['engine', ...columns.map(({ head }) => head)]);
  line(columns.map(() => '---').concat('---'));
  for (const [name, figures] of rows)
    line([name, ...columns.map(({ figure, digits }) => figures[figure].toFixed(digits))]);
  const ours = rows.get(measured);
  const judged = columns.map(({ figure, head }) => {
    const goal = goals[figure];
    if (goal === undefined || !ours) return { head, goal: '', reached: '' };
    return {
      head,
      goal: `${isHigh(figure) ? '≥' : '≤'} ${goal}`,
      reached: reaches(figure, ours[figure], goal) ? 'yes' : 'NO',
    };
  });
  line([`goal of ${measured}`, ...judged.map(({ goal }) => goal)]);
  line(['reached', ...judged.map(({ reached }) => reached)]);
  return judged.filter(({ reached }) => reached === 'NO').map(({ head }) => `${title}: ${head}`);
}

import { type Answer, type Asked, type Game, graceMs, type Settings } from './game.ts';

/** Points for a right answer where quickness counts: at once, and in the last moment. */
export const mostPoints = 1000;
const leastPoints = 500;

export function isRight({ order }: Pick<Asked, 'order'>, [option]: Answer): boolean {
  return order[option] === 0;
}

/**
 * Points for one answer: 0 for a wrong one; 1 for a right one, or, where quickness counts, 1000 within the first two seconds and
 * evenly down to 500 at the end of the time. A question during which the program stopped brings 1000, since nobody can tell who was quick.
 */
export function pointsOf(asked: Asked, answer: Answer, { quickness, seconds }: Settings): number {
  if (!isRight(asked, answer)) return 0;
  if (!quickness) return 1;
  if (asked.interrupted) return mostPoints;
  const share = Math.min(1, Math.max(0, answer[1] - graceMs) / (seconds * 1000));
  return Math.round(mostPoints - (mostPoints - leastPoints) * share);
}

/** How a player stands after the questions that are closed. */
export interface Standing {
  /** place in the list of players */
  player: number;
  /** equal points share a rank: 1, 2, 2, 4 */
  rank: number;
  points: number;
  right: number;
  answered: number;
  /** right answers in a row, up to now */
  streak: number;
  longestStreak: number;
}

/** How a team stands: by the mean of its members who have answered something, so that size is no advantage. */
export interface TeamStanding {
  team: number;
  rank: number;
  /** to one decimal */
  points: number;
  members: number;
}

/** The questions that count: those that came out and take no more answers. */
export function counted({ asked }: Game): Asked[] {
  return asked.filter(({ sentAt, closedAt }) => sentAt !== undefined && closedAt !== undefined);
}

/** Everybody who has answered something or said that they play, the best first. */
export function board(game: Game): Standing[] {
  const questions = counted(game);
  const standings = game.players.map((_, player) => standingOf(player, questions, game.settings));
  return ranked(standings.filter(({ player, answered }) => answered > 0 || game.players[player]?.joined));
}

function standingOf(player: number, questions: Asked[], settings: Settings): Standing {
  const standing = { player, rank: 0, points: 0, right: 0, answered: 0, streak: 0, longestStreak: 0 };
  for (const asked of questions) {
    const answer = asked.answers[player];
    const right = answer !== undefined && isRight(asked, answer);
    if (answer !== undefined) {
      standing.answered++;
      standing.points += pointsOf(asked, answer, settings);
    }
    if (right) standing.right++;
    standing.streak = right ? standing.streak + 1 : 0;
    standing.longestStreak = Math.max(standing.longestStreak, standing.streak);
  }
  return standing;
}

/** The teams, the best first; none in a game without. */
export function teamBoard(game: Game): TeamStanding[] {
  const standings = board(game).filter(({ answered }) => answered > 0);
  const teams = Array.from({ length: game.settings.teams }, (_, team) => {
    const members = standings.filter(({ player }) => game.players[player]?.team === team);
    const sum = members.reduce((total, { points }) => total + points, 0);
    const points = members.length === 0 ? 0 : Math.round((10 * sum) / members.length) / 10;
    return { team, rank: 0, points, members: members.length };
  });
  return ranked(teams);
}

/** Sorted by points, with ranks that equal points share; equal ones stay in their order. */
function ranked<T extends { points: number; rank: number }>(standings: T[]): T[] {
  const sorted = standings.toSorted((a, b) => b.points - a.points);
  return sorted.map(standing => ({
    ...standing,
    rank: 1 + sorted.filter(other => other.points > standing.points).length,
  }));
}

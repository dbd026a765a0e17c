import type { Texts } from '../../guide/texts.ts';
import { type Language, languages } from '../../language/index.ts';
import type { Game } from '../../quiz/game.ts';
import { board, teamBoard } from '../../quiz/score.ts';
import { type Html, html } from '../html.ts';
import { markedTeam, playerName } from './names.ts';

/** Only the best are shown: nobody is the last of a class in front of all. */
const mostShown = 10;
/** A run of so many right answers is worth a mark. */
const streakShown = 3;
const medals = ['🥇', '🥈', '🥉'];

/** The lines of a board: the teams where there are any, then the best players. */
export function boardLines(game: Game, language: Language, texts: Texts): Html[] {
  const t = texts(language);
  const teams = teamBoard(game).map(
    ({ rank, team, points }) =>
      html`${medal(rank)} ${markedTeam(team, t)} – <b>${formatNumber(points, language)}</b>`,
  );
  const players = board(game).filter(({ answered }) => answered > 0);
  const lines = players.slice(0, mostShown).map(({ rank, player, points, streak }) => {
    const run = streak >= streakShown ? ` 🔥${streak}` : '';
    return html`${medal(rank)} ${playerName(game, player, t)} – <b>${formatNumber(points, language)}</b>${run}`;
  });
  const more = players.length - lines.length;
  return [
    ...teams,
    ...(teams.length > 0 && lines.length > 0 ? [html``] : []),
    ...lines,
    ...(more > 0 ? [html`${t('game.more', { count: more })}`] : []),
  ];
}

function medal(rank: number): string {
  return medals[rank - 1] ?? `${rank}.`;
}

const formats = new Map(
  languages.map(language => [language, new Intl.NumberFormat(language, { maximumFractionDigits: 1 })]),
);

/** 4500 as it is written in the language: 4 500, 4,500. */
export function formatNumber(number: number, language: Language): string {
  return formats.get(language)?.format(number) ?? String(number);
}

/** What somebody who presses “Where am I?” reads. */
export function standingText(game: Game, player: number, language: Language, texts: Texts): string {
  const t = texts(language);
  const all = board(game);
  const standing = all.find(other => other.player === player);
  if (!standing || standing.answered === 0)
    return t(game.phase === 'over' ? 'game.notPlayed' : 'game.noStanding');
  const { rank, points, right, answered } = standing;
  const place = t('game.standing', { rank, of: all.length, name: playerName(game, player, t) });
  const score = t('game.points', { count: points, points: formatNumber(points, language) });
  return `${place}\n${score}, ${t('game.rightOf', { right, answered })}`;
}

/** A day as it is written in the language. */
export function dateOf(at: number, language: Language): string {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
  if (language !== 'eo') return format({ dateStyle: 'medium' }).format(at);
  // Node writes “2026-Nov-25”, which nobody does
  const [day, month, year] = (['day', 'month', 'year'] as const).map(part =>
    format({ [part]: part === 'month' ? 'long' : 'numeric' }).format(at),
  );
  return `${day}-a de ${month?.toLowerCase()} ${year}`;
}

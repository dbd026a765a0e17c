import type { Texts } from '../../guide/texts.ts';
import type { Language } from '../../language/index.ts';
import type { Game } from '../../quiz/game.ts';

const teamMarks = ['🔴', '🔵', '🟢', '🟡'];
/** Longest name that a board shows, in letters. */
const mostLetters = 24;

/** The language in which the guide speaks to the group. */
export function languageOf({ settings }: Game): Language {
  return settings.languages[0] ?? 'en';
}

/** A player’s name as far as the game may show it, else the number: “Pupil 7”. */
export function playerName(game: Game, player: number, t: ReturnType<Texts>): string {
  const { first, last } = game.players[player] ?? {};
  const name = [first, last].filter(Boolean).join(' ').trim();
  return name === '' ? t('game.player', { number: player + 1 }) : shorten(name);
}

const segmenter = new Intl.Segmenter();

/** A name of at most so many letters; a letter with its accents, or a flag, is one. */
function shorten(name: string): string {
  if (name.length <= mostLetters) return name;
  const letters = [...segmenter.segment(name)].map(({ segment }) => segment);
  return letters.length <= mostLetters
    ? name
    : `${letters
        .slice(0, mostLetters - 1)
        .join('')
        .trimEnd()}…`;
}

export function teamName(team: number, t: ReturnType<Texts>): string {
  return t(`game.team.${team as 0 | 1 | 2 | 3}`);
}

/** “🔴 Red team” */
export function markedTeam(team: number, t: ReturnType<Texts>): string {
  return `${teamMarks[team]} ${teamName(team, t)}`;
}

import type { Texts } from '../guide/texts.ts';
import type { Language } from '../language/index.ts';
import type { Game } from '../quiz/game.ts';
import type { Screen } from '../quiz/screen.ts';

/** A line of a board. */
export interface ScreenLine {
  rank: number;
  name: string;
  /** as they are to be read */
  points: string;
  /** right answers in a row, where they are worth a mark */
  streak?: number | undefined;
}

/** What the big screen shows, with all its words: the page adds none of its own. */
export interface ScreenView extends Omit<Screen, 'board' | 'teams'> {
  /** the group */
  title: string;
  lines: ScreenLine[];
  teamLines: ScreenLine[];
  words: {
    heading: string;
    /** how many have said that they play */
    ready: string;
    /** under an explanation: its source, and the place to walk to */
    from: string[];
    number: string;
    answered: string;
    board: string;
    seconds: string;
    lost: string;
  };
}

const streakShown = 3;

/** Gives a picture its words, in the first language of the game. */
export function withWords(screen: Screen, game: Game, texts: Texts): ScreenView {
  const [language = 'en'] = screen.languages;
  const t = texts(language);
  const { board, teams, ...shown } = screen;
  const { source, place } = screen.question ?? {};
  const points = (number: number) => number.toLocaleString(language, { maximumFractionDigits: 1 });
  return {
    ...shown,
    title: game.title,
    lines: board.map(({ player, rank, points: made, streak }) => ({
      rank,
      name: nameOf(game, player, language, texts),
      points: points(made),
      streak: streak >= streakShown ? streak : undefined,
    })),
    teamLines: teams.map(({ team, rank, points: made }) => ({
      rank,
      name: t(`game.team.${team as 0 | 1 | 2 | 3}`),
      points: points(made),
    })),
    words: {
      heading: t(`screen.${headingOf(screen)}`),
      ready: t('game.players', { count: screen.players }),
      from: [
        ...(source ? [`${t('sources.title', { count: 1 })}: ${source}`] : []),
        ...(place ? [t('alone.place', { place })] : []),
      ],
      number: t('screen.number', { nth: screen.nth, of: screen.of }),
      answered: t('screen.answered', { count: screen.question?.answered ?? 0 }),
      board: t('screen.board'),
      seconds: t('screen.seconds'),
      lost: t('screen.lost'),
    },
  };
}

function headingOf({
  phase,
  ended,
}: Screen): 'soon' | 'next' | 'open' | 'closed' | 'paused' | 'over' | 'cancelled' {
  switch (phase) {
    case 'lobby':
    case 'countdown':
      return 'soon';
    case 'asking':
      return 'next';
    case 'open':
    case 'closing':
      return 'open';
    case 'between':
      return 'closed';
    case 'paused':
      return 'paused';
    case 'over':
      return ended === 'cancelled' ? 'cancelled' : 'over';
  }
}

function nameOf(game: Game, player: number, language: Language, texts: Texts): string {
  const { first, last } = game.players[player] ?? {};
  const name = [first, last].filter(Boolean).join(' ').trim();
  return name === '' ? texts(language)('game.player', { number: player + 1 }) : name;
}

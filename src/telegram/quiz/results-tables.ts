import type { Texts } from '../../guide/texts.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { Language } from '../../language/index.ts';
import type { Game } from '../../quiz/game.ts';
import { board, counted, isRight, teamBoard } from '../../quiz/score.ts';
import { summary } from '../../quiz/summary.ts';
import { playerName, teamName } from './names.ts';
import type { Table } from './results-files.ts';

export interface TableParts {
  texts: Texts;
  knowledge: Knowledge;
}

/**
 * All of a game as tables: its pupils with every question (1 right, 0 wrong), its questions with every option, the hardest first, and
 * its teams. A game without names tells nothing of single pupils.
 */
export function resultTables(game: Game, language: Language, parts: TableParts): Table[] {
  const t = parts.texts(language);
  return [
    ...(game.settings.names === 'none' ? [] : [pupils(game, t)]),
    questions(game, language, parts),
    ...(game.settings.teams > 0 ? [teams(game, t)] : []),
  ];
}

type T = ReturnType<Texts>;

function pupils(game: Game, t: T): Table {
  const asked = counted(game);
  const withTeams = game.settings.teams > 0;
  return {
    name: t('game.table.players'),
    heads: [
      t('game.table.rank'),
      t('game.table.name'),
      ...(withTeams ? [t('game.table.team')] : []),
      t('game.table.points'),
      t('game.table.right'),
      t('game.table.answered'),
      t('game.table.streak'),
      ...asked.map((_, i) => String(i + 1)),
    ],
    rows: board(game).map(({ rank, player, points, right, answered, longestStreak }) => {
      const { team } = game.players[player] ?? {};
      return [
        rank,
        playerName(game, player, t),
        ...(withTeams ? [team === undefined ? undefined : teamName(team, t)] : []),
        points,
        right,
        answered,
        longestStreak,
        ...asked.map(one => {
          const answer = one.answers[player];
          return answer === undefined ? undefined : Number(isRight(one, answer));
        }),
      ];
    }),
  };
}

function questions(game: Game, language: Language, { texts, knowledge }: TableParts): Table {
  const t = texts(language);
  const questions = summary(game);
  const wrong = [...Array(Math.max(0, ...questions.map(({ chosen }) => chosen.length - 1))).keys()];
  return {
    name: t('game.table.questions'),
    heads: [
      t('game.table.number'),
      t('game.table.question'),
      t('game.table.share'),
      t('game.table.right'),
      t('game.table.answered'),
      t('game.table.median'),
      t('game.table.rightOption'),
      ...wrong.flatMap(i => [
        t('game.table.wrongOption', { number: i + 1 }),
        t('game.table.chosen', { number: i + 1 }),
      ]),
      t('game.table.topic'),
    ],
    rows: questions.map(({ nth, question: id, share, right, answered, medianMs, chosen }) => {
      const question = knowledge.quiz.find(other => other.id === id);
      const passage = knowledge.passages.find(
        other => other.id === question?.passage && other.language === language,
      );
      return [
        nth + 1,
        question?.question[language] ?? id,
        Math.round(100 * share),
        right,
        answered,
        medianMs === undefined ? undefined : Math.round(medianMs / 100) / 10,
        question?.right[language],
        ...wrong.flatMap(i => [question?.wrong[i]?.[language], chosen[i + 1]]),
        passage?.title,
      ];
    }),
  };
}

function teams(game: Game, t: T): Table {
  return {
    name: t('game.table.teams'),
    heads: [t('game.table.rank'), t('game.table.team'), t('game.table.mean'), t('game.table.members')],
    rows: teamBoard(game).map(({ rank, team, points, members }) => [
      rank,
      teamName(team, t),
      points,
      members,
    ]),
  };
}

import type { Language } from '../../language/index.ts';
import type { Game } from '../../quiz/game.ts';
import { board, counted, teamBoard } from '../../quiz/score.ts';
import { shakyOnes, summary } from '../../quiz/summary.ts';
import { type Html, html, join, link, plain } from '../html.ts';
import { packStartLink } from '../start-link.ts';
import { dateOf, formatNumber } from './board-message.ts';
import { markedTeam, playerName } from './names.ts';
import type { TableParts } from './results-tables.ts';

export interface MessageParts extends TableParts {
  /** the bot’s name, for links into it */
  bot: string;
}

/** Lines of the table in the message; everybody is in the files. */
const mostRows = 60;
const nameLetters = 18;
/** Questions that are shown as the hardest. */
const mostHard = 5;

/** The results as the teacher reads them: how it went, a table, the hardest questions, what to look at again. */
export function resultsText(game: Game, language: Language, parts: MessageParts): Html {
  const t = parts.texts(language);
  const players = board(game).filter(({ answered }) => answered > 0).length;
  const played = [
    dateOf(game.endedAt ?? game.startedAt, language),
    t('game.players', { count: players }),
    t('game.questions', { count: counted(game).length }),
  ].join(' · ');
  return join(
    [
      html`📋 <b>${t('game.resultsOf', { title: game.title })}</b>\n${played}`,
      ...teamLines(game, language, parts),
      ...table(game, language, parts),
      ...hardest(game, language, parts),
    ],
    '\n\n',
  );
}

function teamLines(game: Game, language: Language, { texts }: MessageParts): Html[] {
  const teams = teamBoard(game);
  if (teams.length === 0) return [];
  const t = texts(language);
  const lines = teams.map(
    ({ rank, team, points, members }) =>
      html`${rank}. ${markedTeam(team, t)} – <b>${formatNumber(points, language)}</b> (${t('game.players', { count: members })})`,
  );
  return [join(lines, '\n')];
}

function table(game: Game, language: Language, { texts }: MessageParts): Html[] {
  if (game.settings.names === 'none') return [];
  const t = texts(language);
  const of = counted(game).length;
  const rows = board(game).slice(0, mostRows);
  if (rows.length === 0) return [];
  const cells = rows.map(({ rank, player, points, right }) => [
    `${rank}.`,
    padded(playerName(game, player, t)),
    formatNumber(points, language),
    `${right}/${of}`,
  ]);
  const widths = [0, 1, 2, 3].map(i => Math.max(...cells.map(row => row[i]?.length ?? 0)));
  const lines = cells.map(row =>
    row
      .map((text, i) => (i === 1 ? text.padEnd(widths[i] as number) : text.padStart(widths[i] as number)))
      .join(' ')
      .trimEnd(),
  );
  return [html`<pre>${lines.join('\n')}</pre>`];
}

function padded(name: string): string {
  return name.length <= nameLetters ? name : `${[...name].slice(0, nameLetters - 1).join('')}…`;
}

function hardest(game: Game, language: Language, { texts, knowledge, bot }: MessageParts): Html[] {
  const t = texts(language);
  const all = summary(game);
  const shaky = shakyOnes(all);
  const shown = all.slice(0, mostHard).map(({ question: id, share }) => {
    const percent = share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
    return html`${percent} – ${knowledge.quiz.find(question => question.id === id)?.question[language] ?? id}`;
  });
  const passages = [
    ...new Set(shaky.map(({ question: id }) => knowledge.quiz.find(question => question.id === id)?.passage)),
  ].flatMap(id => knowledge.passages.filter(passage => passage.id === id && passage.language === language));
  const again = passages.map(({ id, title }) => {
    const start = packStartLink({ event: { kind: 'opened', what: 'section', id }, language });
    return html`• ${link(title, `https://t.me/${bot}?start=${start}`)}`;
  });
  return [
    ...(shown.length > 0 ? [join([html`<b>${t('game.hardest')}</b>`, ...shown], '\n')] : []),
    again.length > 0
      ? join([html`<b>${t('game.again')}</b>`, ...again], '\n')
      : plain(t(all.length > 0 ? 'game.allKnown' : 'game.nobody')),
  ];
}

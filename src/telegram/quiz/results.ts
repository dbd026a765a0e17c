import type { Texts } from '../../guide/texts.ts';
import { drawPng } from '../../pictures/png.ts';
import type { Game, Settings } from '../../quiz/game.ts';
import { podiumSvg, type Winner } from '../../quiz/podium.ts';
import { board, counted, teamBoard } from '../../quiz/score.ts';
import { step } from '../../quiz/step.ts';
import type { NewCall, NewRecord, Store, Work } from '../../store/store.ts';
import { html, join, plain, split } from '../html.ts';
import { createSlots } from '../slots.ts';
import { boardLines, formatNumber } from './board-message.ts';
import { markup, rich, standingButton, tells, toRoom } from './calls.ts';
import { languageOf, playerName, teamName } from './names.ts';
import { gameButton } from './press.ts';
import { csvFile, xlsxFile } from './results-files.ts';
import { type MessageParts, resultsText } from './results-message.ts';
import { resultTables } from './results-tables.ts';

export interface ResultParts extends MessageParts {
  store: Store;
  /** milliseconds since the epoch */
  now: () => number;
}

/** What is known of a game that is over, without its answers: one line of a list. */
export interface ResultEntry {
  id: string;
  room: string;
  starter?: number | undefined;
  title: string;
  /** milliseconds since the epoch */
  at: number;
  players: number;
}

/** The end of a game: who won, for the group; how it went, for who led it. */
export interface Results {
  /** Shows the podium to the group, and sends the results to who led the game. */
  announce(game: Game, work: Work): Promise<void>;
  /** Sends the results to somebody in private, with as many names as the game has or fewer. */
  send(game: Game, person: number, work: Work, names?: Settings['names']): Promise<void>;
  /** What is kept for thirty days. */
  toKeep(game: Game): NewRecord[];
  /** Says in the group that the results could not be sent, and how to get them. */
  sayUndelivered(id: string, work: Work): Promise<void>;
}

/** Results are kept for as long, in milliseconds. */
const keptMs = 30 * 86_400_000;

/** When the results of a game are dropped, in milliseconds since the epoch. */
export function keptUntil({ endedAt, startedAt }: Game): number {
  return (endedAt ?? startedAt) + keptMs;
}

/** Results that are made at once: picture and workbook take some megabytes, but a moment only. */
const madeAtOnce = 1;

export function createResults(parts: ResultParts): Results {
  const { store, texts, bot, now } = parts;
  const slots = createSlots(madeAtOnce);

  const make: Results['send'] = async (game, person, work, names) => {
    const { chosen, last } = await store.visitor(person);
    const language = chosen ?? last ?? languageOf(game);
    const t = texts(language);
    const shown = names ? step(game, { kind: 'set', change: { names }, at: now() }).game : game;
    const toPerson = (method: string, params: Record<string, unknown>): NewCall => ({
      chat: String(person),
      method,
      params: { chat_id: person, ...params },
    });
    const messages = split(resultsText(shown, language, parts)).map(part =>
      toPerson('sendMessage', rich(part)),
    );
    const tables = resultTables(shown, language, parts);
    const name = `quiz-${new Date(game.startedAt).toISOString().slice(0, 10)}`;
    const files = [await xlsxFile(name, tables), ...tables.slice(0, 2).map(table => csvFile(name, table))];
    const documents = files.map((file, i) => ({
      ...toPerson('sendDocument', i === files.length - 1 ? markup(resultKeyboard(shown, t)) : {}),
      file,
    }));
    const [first, ...others] = messages;
    if (first)
      work.calls.push({ ...first, tells: tells(game, { what: 'results' }) }, ...others, ...documents);
  };

  const announce: Results['announce'] = async (game, work) => {
    const t = texts(languageOf(game));
    const someone = board(game).some(({ answered }) => answered > 0);
    const ended = t(`game.ended.${game.ended === 'cancelled' ? 'stopped' : (game.ended ?? 'done')}`);
    if (!someone) {
      work.calls.push(toRoom(game, 'sendMessage', rich(plain(`${ended} ${t('game.nobody')}`))));
      return;
    }
    const lines = boardLines(game, languageOf(game), texts);
    const svg = podiumSvg(winnersOf(game, t), podiumText(game, t));
    const bytes = await drawPng(svg);
    work.calls.push({
      ...toRoom(game, 'sendPhoto', {
        caption: join([html`🏁 <b>${ended}</b>`, ...lines], '\n').html,
        parse_mode: 'HTML',
        ...markup([
          [standingButton(game, texts)],
          [gameButton(game, `📋 ${t('game.fullResults')}`, { kind: 'results', what: 'send' })],
        ]),
      }),
      file: { param: 'photo', name: 'podium.png', mime: 'image/png', bytes },
    });
    if (game.starter !== undefined) await make(game, game.starter, work);
  };

  return {
    send: (...args) => slots.with(() => make(...args)),
    announce: (...args) => slots.with(() => announce(...args)),
    toKeep(game) {
      const until = keptUntil(game);
      const entry: ResultEntry = {
        id: game.id,
        room: game.room,
        starter: game.starter,
        title: game.title,
        at: game.endedAt ?? now(),
        players: board(game).length,
      };
      return [
        { kind: 'results', key: game.id, value: withoutIds(game), until },
        { kind: 'results-index', key: game.id, value: entry, until },
        { kind: 'results-address', key: game.address, value: game.id, until },
      ];
    },
    async sayUndelivered(id, work) {
      const game = (await store.record('results', id)) as Game | undefined;
      if (!game) return;
      const t = texts(languageOf(game));
      const url = `https://t.me/${bot}?start=results`;
      work.calls.push(
        toRoom(game, 'sendMessage', {
          ...rich(plain(t('game.undelivered'))),
          reply_markup: { inline_keyboard: [[{ text: t('game.openChat'), url }]] },
        }),
      );
    },
  };
}

/** A game without names is kept without the ids of its pupils too. */
function withoutIds(game: Game): Game {
  if (game.settings.names !== 'none') return game;
  return { ...game, players: game.players.map(({ id: _, ...player }) => player) };
}

/** Under the results: fewer names, or nothing of it any more. */
function resultKeyboard(game: Game, t: ReturnType<Texts>) {
  const { names } = game.settings;
  return [
    ...(names === 'full'
      ? [[gameButton(game, `🏷 ${t('game.sendFirstNames')}`, { kind: 'results', what: 'first' })]]
      : []),
    ...(names === 'none'
      ? []
      : [[gameButton(game, `🔢 ${t('game.sendNumbers')}`, { kind: 'results', what: 'none' })]]),
    [gameButton(game, `🗑 ${t('game.delete')}`, { kind: 'results', what: 'delete' })],
  ];
}

function winnersOf(game: Game, t: ReturnType<Texts>): Winner[] {
  const pointsText = (count: number) =>
    game.settings.teams > 0
      ? formatNumber(count, languageOf(game))
      : t('game.points', { count, points: formatNumber(count, languageOf(game)) });
  const teams = teamBoard(game).map(({ rank, team, points }) => ({
    rank,
    name: teamName(team, t),
    points: pointsText(points),
  }));
  if (teams.length > 0) return teams;
  return board(game)
    .filter(({ answered }) => answered > 0)
    .map(({ rank, player, points }) => ({
      rank,
      name: playerName(game, player, t),
      points: pointsText(points),
    }));
}

function podiumText(game: Game, t: ReturnType<Texts>) {
  const pupils = board(game).filter(({ answered }) => answered > 0).length;
  const subtitle = [
    game.title,
    t('game.players', { count: pupils }),
    t('game.questions', { count: counted(game).length }),
  ].join(' · ');
  return { title: t('game.podium'), subtitle, nameless: '?' };
}

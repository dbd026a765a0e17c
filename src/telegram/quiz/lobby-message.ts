import type { Texts } from '../../guide/texts.ts';
import { type Knowledge, quizLevels } from '../../knowledge/types.ts';
import { type Language, languages } from '../../language/index.ts';
import {
  type About,
  type Game,
  nameChoices,
  numberChoices,
  type Settings,
  secondsChoices,
  teamChoices,
} from '../../quiz/game.ts';
import { themes } from '../../quiz/pick.ts';
import { languageNames } from '../commands.ts';
import { type Html, html, join, plain } from '../html.ts';
import type { Keyboard } from '../render.ts';
import { languageOf, markedTeam, playerName } from './names.ts';
import { type GamePress, gameButton, type Page } from './press.ts';

/** Players named in the message; the others are counted. */
const mostNamed = 40;

export interface LobbyParts {
  texts: Texts;
  knowledge: Knowledge;
}

/** The one message in which a game is set up and begins. */
export function lobbyText(game: Game, { texts }: LobbyParts): Html {
  const { settings, phase, left } = game;
  const t = texts(languageOf(game));
  if (phase === 'over' && game.ended === 'cancelled') return plain(t('game.cancelled'));
  const title = html`🎓 <b>${t('game.title')}</b>`;
  const summary = [
    settings.languages.map(language => languageNames[language]).join(' + '),
    t('game.questions', { count: phase === 'lobby' ? settings.number : game.questions.length }),
    t('game.seconds', { count: settings.seconds }),
  ].join(' · ');
  if (phase === 'countdown') return join([title, plain(summary), html`⏳ <b>${left}…</b>`], '\n');
  if (phase !== 'lobby') return join([title, plain(summary), plain(t('game.running'))], '\n');
  return join([title, plain(t('game.hint')), ...whoPlays(game, t)], '\n\n');
}

function whoPlays(game: Game, t: ReturnType<Texts>): Html[] {
  const { players, settings } = game;
  if (players.length === 0) return [];
  const count = players.length;
  const named = players.slice(0, mostNamed).map((_, player) => playerName(game, player, t));
  const list = count > mostNamed ? `${named.join(', ')}…` : named.join(', ');
  if (settings.teams === 0) return [html`<b>${t('game.playing', { count })}</b>\n${list}`];
  const teams = Array.from({ length: settings.teams }, (_, team) => {
    const members = [...players.keys()].filter(player => players[player]?.team === team);
    const names = members.map(player => playerName(game, player, t)).join(', ');
    return html`${markedTeam(team, t)} (${members.length}): ${names}`;
  });
  return [join([html`<b>${t('game.playing', { count })}</b>`, ...teams], '\n')];
}

/** The buttons of that message: all settings with what is chosen, or the choices for one of them. None once it runs. */
export function lobbyKeyboard(game: Game, page: Page | 'main', parts: LobbyParts): Keyboard {
  if (game.phase === 'countdown') return [leadRow(game, parts)];
  if (game.phase !== 'lobby') return [];
  return page === 'main' ? mainPage(game, parts) : choicePage(game, page, parts);
}

function mainPage(game: Game, parts: LobbyParts): Keyboard {
  const { settings } = game;
  const t = parts.texts(languageOf(game));
  const press = (label: string, press: GamePress) => gameButton(game, label, press);
  const open = (page: Page, label: string) => press(label, { kind: 'page', page });
  const join =
    settings.teams === 0
      ? [[press(`🙋 ${t('game.join')}`, { kind: 'join' })]]
      : pairs([
          ...Array.from({ length: settings.teams }, (_, team) =>
            press(markedTeam(team, t), { kind: 'join', team }),
          ),
          press(`⚖️ ${t('game.balance')}`, { kind: 'lead', what: 'balance' }),
        ]);
  const label = labels(languageOf(game), parts);
  return [
    [press(`▶️ ${t('game.start')}`, { kind: 'lead', what: 'start' })],
    ...join,
    [open('languages', `🌐 ${settings.languages.map(language => languageNames[language]).join(' + ')}`)],
    [open('level', `🎓 ${label.level(settings.level)}`), open('about', `📚 ${label.about(settings.about)}`)],
    [open('number', label.number(settings.number)), open('seconds', `⏱ ${label.seconds(settings.seconds)}`)],
    [
      open('teams', `👥 ${label.teams(settings.teams)}`),
      press(`⚡ ${t(settings.quickness ? 'game.quick' : 'game.unhurried')}`, {
        kind: 'set',
        change: { quickness: !settings.quickness },
      }),
    ],
    [
      open('names', `🏷 ${label.names(settings.names)}`),
      press(`✖️ ${t('game.cancel')}`, { kind: 'lead', what: 'stop' }),
    ],
  ];
}

function choicePage(game: Game, page: Page, parts: LobbyParts): Keyboard {
  const { settings } = game;
  const t = parts.texts(languageOf(game));
  const choice = (label: string, chosen: boolean, press: GamePress) =>
    gameButton(game, chosen ? `✅ ${label}` : label, press);
  const label = labels(languageOf(game), parts);
  const back = [gameButton(game, `« ${t('game.back')}`, { kind: 'page', page: 'main' })];
  const setting = <K extends 'level' | 'number' | 'seconds' | 'teams' | 'names'>(
    name: K,
    values: readonly Settings[K][],
  ) =>
    values.map(value =>
      choice((label[name] as (value: Settings[K]) => string)(value), settings[name] === value, {
        kind: 'set',
        change: { [name]: value },
      }),
    );
  switch (page) {
    case 'level':
      return [...single(setting('level', quizLevels)), back];
    case 'number':
      return [...pairs(setting('number', numberChoices)), back];
    case 'seconds':
      return [...pairs(setting('seconds', secondsChoices)), back];
    case 'teams':
      return [...pairs(setting('teams', teamChoices)), back];
    case 'names':
      return [...single(setting('names', nameChoices)), back];
    case 'languages':
      return [
        ...single(
          languages.map(language =>
            choice(languageNames[language], settings.languages.includes(language), {
              kind: 'language',
              language,
            }),
          ),
        ),
        back,
      ];
    case 'about': {
      const all: (About | undefined)[] = [undefined, ...themes(parts.knowledge)];
      return [
        ...single(
          all.map((about, nth) =>
            choice(label.about(about), settings.about?.id === about?.id, { kind: 'about', nth }),
          ),
        ),
        back,
      ];
    }
  }
}

/** Pause, next, stop: under the countdown and under every question. */
export function leadRow(game: Game, { texts }: Pick<LobbyParts, 'texts'>): Keyboard[number] {
  const t = texts(languageOf(game));
  return [
    gameButton(game, `⏸ ${t('game.pause')}`, { kind: 'lead', what: 'pause' }),
    gameButton(game, `⏭ ${t('game.next')}`, { kind: 'lead', what: 'skip' }),
    gameButton(game, `⏹ ${t('game.stop')}`, { kind: 'lead', what: 'stop' }),
  ];
}

function labels(language: Language, { knowledge, texts }: LobbyParts) {
  const t = texts(language);
  return {
    level: (level: Settings['level']) => t(`game.level.${level}`),
    number: (count: number) => t('game.questions', { count }),
    seconds: (count: number) => t('game.seconds', { count }),
    teams: (count: number) => (count === 0 ? t('game.noTeams') : t('game.teams', { count })),
    names: (names: Settings['names']) => t(`game.names.${names}`),
    about: (about: About | undefined) =>
      about === undefined ? t('game.everything') : aboutTitle(about, language, knowledge),
  };
}

/** The title of an article or a walk. */
function aboutTitle({ kind, id }: About, language: Language, { passages, tours }: Knowledge): string {
  if (kind === 'tour') return `🚶 ${tours.find(tour => tour.id === id)?.title[language] ?? id}`;
  return passages.find(passage => passage.topic === id && passage.language === language)?.topicTitle ?? id;
}

function pairs(buttons: Keyboard[number]): Keyboard {
  return buttons.flatMap((button, i) => (i % 2 === 0 ? [[button, ...buttons.slice(i + 1, i + 2)]] : []));
}

function single(buttons: Keyboard[number]): Keyboard {
  return buttons.map(button => [button]);
}

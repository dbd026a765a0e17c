import type { Composer } from 'telegraf';
import type { GameEvent } from '../../quiz/event.ts';
import type { Game, Settings } from '../../quiz/game.ts';
import { isChosen } from '../../quiz/lobby.ts';
import { themes } from '../../quiz/pick.ts';
import { placeOf } from '../../quiz/players.ts';
import type { BotParts, GuideContext } from '../bot.ts';
import { createAdmins } from './admins.ts';
import { standingText } from './board-message.ts';
import { personOf } from './games.ts';
import { lead } from './lead.ts';
import { markedTeam } from './names.ts';
import { type GamePress, unpackGame } from './press.ts';
import { pressResults } from './results-list.ts';
import { translate } from './translate.ts';

/** What only who leads a game may press. */
type LeadPress = Extract<GamePress, { kind: 'page' | 'set' | 'about' | 'language' | 'lead' }>;

/** Presses on the buttons of a game: on the message before the start, under questions and boards. */
export function addGamePresses(bot: Composer<GuideContext>, parts: BotParts): void {
  const { games, texts, now, knowledge } = parts;
  const admins = createAdmins({ call: parts.ask, now });

  bot.on('callback_query', async (context, next) => {
    const { callbackQuery, speaker } = context;
    const read = 'data' in callbackQuery ? unpackGame(callbackQuery.data) : undefined;
    if (!read) return next();
    const answer = answerTo(context);
    const leads = async ({ starter, room }: Pick<Game, 'starter' | 'room'>) =>
      speaker.person !== undefined &&
      (speaker.person === starter || (await admins.isAdmin(room, speaker.person)));
    const { press, id } = read;
    if (press.kind === 'results') return pressResults(context, parts, id, press.what, { answer, leads });
    const t = texts(languageOfPress(context));
    const game = games.byId(id);
    if (!game) return answer(t('game.gone'));
    switch (press.kind) {
      case 'translate':
        return translate(context, parts, game, press.nth, answer);
      case 'standing':
        return answer(
          standingText(game, placeOf(game, speaker.person ?? -1), languageOfPress(context), texts),
          true,
        );
      case 'join':
        return join(context, game, press.team, answer);
    }
    if (!(await leads(game))) return answer(t('game.notYours'), true);
    if (game.phase === 'over') return answer(t('game.gone'));
    const told = await follow(context, game, press);
    answer(told && t(told));
  });

  async function join(
    context: GuideContext,
    game: Game,
    team: number | undefined,
    answer: Answer,
  ): Promise<void> {
    const { from } = context.callbackQuery ?? {};
    const t = texts(languageOfPress(context));
    if (!from || context.speaker.person === undefined) return answer();
    if (game.phase !== 'lobby') return answer(t('game.joinByAnswer'));
    const event: GameEvent = { kind: 'joined', person: personOf(from), team, at: now() };
    const after = await games.happen(game, [event], context.out.work);
    const place = placeOf(after, from.id);
    const chosen = after.players[place]?.team;
    const told = [
      t('game.joined'),
      ...(chosen === undefined ? [] : [markedTeam(chosen, t)]),
      ...(after.settings.names === 'none' ? [t('game.player', { number: place + 1 })] : []),
    ];
    answer(told.join(' '));
  }

  /** Does what who leads the game wants. Returns the key of what there is to say about it. */
  async function follow(context: GuideContext, game: Game, press: LeadPress) {
    const { out, callbackQuery } = context;
    const at = now();
    const message = callbackQuery?.message?.message_id;
    const shown: GameEvent[] =
      game.phase === 'lobby' && message !== undefined && message !== game.lobby
        ? [{ kind: 'shown', message, at }]
        : [];
    const happens = (event: GameEvent) => games.happen(game, [...shown, event], out.work);
    const chooses = async (change: Partial<Settings>) => {
      games.turnTo(game, 'main', isChosen(game.settings, change) ? out.work : undefined);
      await happens({ kind: 'set', change, at });
    };
    if (press.kind === 'lead') return lead(context, parts, game, press.what, happens);
    if (game.phase !== 'lobby') return undefined;
    switch (press.kind) {
      case 'page':
        games.turnTo(game, press.page, out.work);
        return undefined;
      case 'language': {
        const chosen = game.settings.languages.filter(language => language !== press.language);
        const languages =
          chosen.length < game.settings.languages.length && chosen.length > 0
            ? chosen
            : [...chosen.slice(0, 1), press.language];
        await happens({ kind: 'set', change: { languages }, at });
        return undefined;
      }
      case 'about':
        await chooses({ about: themes(knowledge)[press.nth - 1] });
        return undefined;
      case 'set':
        await chooses(press.change);
        return undefined;
    }
  }
}

/** Answers a press, so that the button stops turning; with a word, or a window that has to be closed. */
export type Answer = (text?: string, alert?: boolean, url?: string) => void;

function answerTo({ out, callbackQuery }: GuideContext): Answer {
  return (text, alert = false, url) =>
    out.aside('answerCallbackQuery', {
      callback_query_id: callbackQuery?.id,
      ...(text ? { text: text.slice(0, 200) } : {}),
      ...(alert ? { show_alert: true } : {}),
      ...(url ? { url } : {}),
    });
}

/** The language of who presses. */
export function languageOfPress({ speaker }: GuideContext) {
  return speaker.pressing.chosen ?? speaker.language;
}

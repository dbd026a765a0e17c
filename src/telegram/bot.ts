import { Composer, type Context, Telegraf } from 'telegraf';
import type { Update, UserFromGetMe } from 'telegraf/types';
import type { Guide } from '../guide/guide.ts';
import type { Texts } from '../guide/texts.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { Store, Work } from '../store/store.ts';
import type { Alone } from './alone/alone.ts';
import { addCommands } from './commands.ts';
import { addConversation } from './conversation.ts';
import { createFloodGuard } from './flood.ts';
import { addInline } from './inline.ts';
import { addMembership } from './membership.ts';
import { addPositions } from './near.ts';
import { createOut, type Out } from './out.ts';
import { addPresses } from './presses.ts';
import type { Games } from './quiz/games.ts';
import { addGroupQuiz } from './quiz/group.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

/** What every handler works with: where its answers go, and who speaks. */
export interface GuideContext extends Context {
  out: Out;
  speaker: Speaker;
}

export interface BotParts {
  guide: Guide;
  knowledge: Knowledge;
  texts: Texts;
  store: Store;
  /** the bot itself, as getMe tells */
  me: UserFromGetMe;
  /** Telegram ids of the keepers */
  admins: number[];
  games: Games;
  alone: Alone;
  /** asks Telegram something, once; rejects where it does not answer soon */
  ask: (method: string, params: Record<string, unknown>) => Promise<unknown>;
  /** 32 random digits of base 16 */
  chance: () => string;
  /** the link to the big screen of a game, by its address; none where the guide’s page has no address of its own */
  screen?: ((address: string) => string) | undefined;
  /** milliseconds since the epoch */
  now: () => number;
}

/** The bot: takes one update, returns what comes of it. Nothing is sent or kept here, but what may be kept twice without harm. */
export interface Bot {
  handle(update: Update): Promise<Work>;
}

export function createBot(parts: BotParts): Bot {
  // The token is never used: every call goes through the gateway.
  const bot = new Telegraf<GuideContext>('0:none', { handlerTimeout: Number.POSITIVE_INFINITY });
  bot.botInfo = parts.me;
  // errors belong to the dispatcher, which tries again
  bot.catch(error => {
    throw error;
  });
  const outs = new WeakMap<Update, Out>();
  const flood = createFloodGuard();

  bot.use(async (context, next) => {
    const { update } = context;
    context.speaker = await createSpeaker(update, parts.store, parts.now);
    context.out = createOut(context.speaker.to, update.update_id, parts.texts);
    context.speaker.keepIn(context.out.work);
    outs.set(update, context.out);
    const { person, isMessage, isEdited } = context.speaker;
    if (person !== undefined && isMessage && !isEdited) {
      const verdict = flood(person, parts.now());
      if (verdict === 'silence') return;
      if (verdict === 'notice') {
        context.out.count('flood');
        context.out.message([{ html: parts.texts(context.speaker.language)('telegram.flood') }]);
        return;
      }
    }
    return next();
  });
  addMembership(bot, parts);
  addGroupQuiz(bot, parts);
  addPresses(bot, parts);
  addInline(bot, parts);
  const commands = new Composer<GuideContext>();
  addCommands(commands, parts);
  // most messages are questions, and pass by all commands at once
  bot.use(Composer.optional(({ text }) => text?.startsWith('/') ?? false, commands));
  addPositions(bot, parts);
  // last: takes every text that nobody else took as a question
  addConversation(bot, parts);

  return {
    async handle(update) {
      await bot.handleUpdate(update);
      return outs.get(update)?.work ?? { calls: [], visitors: [], counts: [], records: [] };
    },
  };
}

import type { Composer, Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';
import type { Position } from '../knowledge/types.ts';
import type { BotParts, GuideContext } from './bot.ts';
import { followOn, startFollowing } from './follow.ts';
import { plain } from './html.ts';
import { turn } from './turn.ts';

/** Asks for the position by the button that Telegram offers, which private chats only have. */
export function addNearCommand(bot: Composer<GuideContext>, { texts }: BotParts): void {
  bot.command('near', context => {
    const t = texts(context.speaker.language);
    if (context.speaker.inGroup) {
      context.out.message([plain(t('telegram.nearInGroup'))]);
      return;
    }
    context.out.message([plain(t('telegram.nearAsk'))], {
      markup: {
        keyboard: [[{ text: t('telegram.nearButton'), request_location: true }]],
        resize_keyboard: true,
        one_time_keyboard: true,
      },
    });
  });
}

/** Positions and venues that people send, and positions that they share for a while. */
export function addPositions(bot: Telegraf<GuideContext>, parts: BotParts): void {
  bot.on([message('venue'), message('location')], async context => {
    const { speaker, message: sent } = context;
    if (speaker.inGroup) return;
    const { latitude, longitude }: Position = sent.location;
    const isLive = 'live_period' in sent.location;
    // somebody on a walk knows where to go
    if (!isLive || !parts.guide.walks.ahead(speaker.pressing.walk))
      await turn(context, parts, { kind: 'positioned', latitude, longitude }, speaker.pressing);
    if (isLive) await startFollowing(context, parts);
  });
  bot.on('edited_message', async (context, next) => {
    if (!('location' in context.editedMessage)) return next();
    if (!context.speaker.inGroup) await followOn(context, parts);
  });
}

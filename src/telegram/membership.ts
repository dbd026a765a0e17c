import type { Telegraf } from 'telegraf';
import type { BotParts, GuideContext } from './bot.ts';
import { plain } from './html.ts';

/** The guide is added to groups and removed, blocked and unblocked; groups become supergroups. */
export function addMembership(bot: Telegraf<GuideContext>, { store, texts, games, now }: BotParts): void {
  bot.on('my_chat_member', context => {
    const { chat, new_chat_member: now, old_chat_member: before } = context.myChatMember;
    const isIn = (status: string) =>
      status === 'member' || status === 'administrator' || status === 'creator';
    const there = isIn(now.status) || (now.status === 'restricted' && now.is_member);
    store.setReachable(String(chat.id), there);
    if (there && !isIn(before.status) && chat.type !== 'private' && chat.type !== 'channel')
      context.out.message([plain(texts(context.speaker.language)('telegram.groupHello'))]);
  });
  bot.on('message', async (context, next) => {
    const { message } = context;
    if ('migrate_to_chat_id' in message) {
      const [from, to] = [String(message.chat.id), String(message.migrate_to_chat_id)];
      const game = games.of(from);
      if (game) await games.happen(game, [{ kind: 'moved', room: to, at: now() }], context.out.work);
      store.moveChat(from, to);
      return;
    }
    // whoever writes can be written to
    if (message.chat.type === 'private' && store.isUnreachable(String(message.chat.id)))
      store.setReachable(String(message.chat.id), true);
    return next();
  });
}

import type { BotParts, GuideContext } from './bot.ts';

/** Whether a keeper of the guide speaks. */
export function isKeeper({ speaker }: GuideContext, { admins }: Pick<BotParts, 'admins'>): boolean {
  return speaker.person !== undefined && admins.includes(speaker.person);
}

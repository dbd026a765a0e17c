import type { Location } from 'telegraf/types';
import { type Following, follow } from '../places/follow.ts';
import type { BotParts, GuideContext } from './bot.ts';
import { plain } from './html.ts';
import { turn } from './turn.ts';

/** What is remembered of somebody whose live location is followed: no position, only what was told. */
interface Followed extends Following {
  /** the message that moves with its sender */
  message: number;
  /** milliseconds since the epoch */
  until: number;
}

const kind = 'follow';
/** A location that is shared until it is switched off is followed so long after the last stop that was told. */
const longestMs = 86_400_000;
/** The live period of such a location, in seconds: https://core.telegram.org/bots/api#location */
const forEver = 0x7fffffff;

/** Begins to follow a live location: from now on the guide speaks up at each place that is come to. */
export async function startFollowing(context: GuideContext, parts: BotParts): Promise<void> {
  const { speaker, out, message } = context;
  if (speaker.person === undefined || !message) return;
  out.message([plain(parts.texts(speaker.pressing.chosen ?? speaker.language)('telegram.following'))]);
  const { location } = message as unknown as { location: Location.LiveLocation };
  const { live_period: seconds } = location;
  const until = parts.now() + (seconds === forEver ? longestMs : seconds * 1000);
  const begun: Followed = { message: message.message_id, until, told: [] };
  remember(context, begun);
  await move(context, parts, begun, location);
}

/** Takes the next position of a live location that is followed, or its end. */
export async function followOn(context: GuideContext, parts: BotParts): Promise<void> {
  const { speaker, out, editedMessage } = context;
  const { location } = editedMessage as unknown as { location: Location.LiveLocation };
  const followed = (await parts.store.record(kind, String(editedMessage?.chat.id))) as Followed | undefined;
  if (!followed || followed.message !== editedMessage?.message_id) return;
  if (location.live_period !== undefined && parts.now() < followed.until)
    return move(context, parts, followed, location);
  out.work.records.push({ kind, key: String(editedMessage.chat.id), value: undefined });
  out.message([plain(parts.texts(speaker.pressing.chosen ?? speaker.language)('telegram.followed'))]);
}

async function move(
  context: GuideContext,
  parts: BotParts,
  before: Followed,
  location: Location.CommonLocation,
): Promise<void> {
  const { speaker } = context;
  const { guide, knowledge } = parts;
  const ahead = guide.walks.ahead(speaker.pressing.walk);
  const places = [...knowledge.places.values()].filter(({ id }) => !ahead || ahead.includes(id));
  const { following, arrived } = follow(before, location, places, location.horizontal_accuracy);
  if (arrived || following.at !== before.at) remember(context, { ...before, ...following });
  if (arrived) await turn(context, parts, { kind: 'arrived', place: arrived.id }, speaker.pressing);
}

function remember({ speaker, out, chat }: GuideContext, followed: Followed): void {
  const { person: owner } = speaker;
  out.work.records.push({ kind, key: String(chat?.id), value: followed, owner, until: followed.until });
}

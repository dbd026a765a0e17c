import type { Message, Update, User } from 'telegraf/types';
import type { About } from '../guide/answer.ts';
import type { Visitor, Walk } from '../guide/event.ts';
import { isLanguage, type Language } from '../language/index.ts';
import type { Store, StoredVisitor, Work } from '../store/store.ts';
import type { Destination } from './out.ts';

/** The account that anonymous admins of a group write as. */
const anonymousAdmin = 1087968824;
/** The account that posts of a linked channel come from. */
const channelPosts = 777000;

/** Who an update comes from, what is known of that person, and where the answer goes. */
export interface Speaker {
  /** Telegram id; `undefined` for anonymous admins and channels, of whom nothing is kept */
  person?: number | undefined;
  to?: Destination | undefined;
  inGroup: boolean;
  isMessage: boolean;
  isEdited: boolean;
  stored: StoredVisitor;
  /** the language of what has no words of its own: a command, a link */
  language: Language;
  /** what is known of the visitor for a message with words of its own */
  asking: Visitor;
  /** for a press on a button under an answer: the language of that conversation first */
  pressing: Visitor;
  /** Notes the language of the last answer, what it was about, and the walk. */
  answered(visitor: Visitor): void;
  /** Notes the visitor's choice of language. */
  chose(language: Language): void;
  /** Notes that the visitor was asked for a language. */
  wasAsked(): void;
  /** Has what is noted kept with the rest of the work on this update. */
  keepIn(work: Work): void;
}

const day = 86_400_000;
/** What was talked about, and a walk, are remembered so long, in milliseconds. */
const talkRemembered = day;
const walkRemembered = 180 * day;

export async function createSpeaker(update: Update, store: Store, now: () => number): Promise<Speaker> {
  const message = messageOf(update);
  const from = userOf(update);
  const person =
    from && !from.is_bot && from.id !== anonymousAdmin && from.id !== channelPosts ? from.id : undefined;
  const isMessage = 'message' in update || 'edited_message' in update;
  const inGroup = message !== undefined && message.chat.type !== 'private';
  let stored: StoredVisitor = person === undefined ? { met: true } : await store.visitor(person);
  const about =
    person === undefined ? undefined : ((await store.record('talk', String(person))) as About | undefined);
  // a group walks together
  const chat = message && String(message.chat.id);
  const walk = chat === undefined ? undefined : ((await store.record('walk', chat)) as Walk | undefined);
  const app = appLanguage(from);
  let work: Work | undefined;
  const note = (change: Partial<StoredVisitor>) => {
    const isNew = (Object.keys(change) as (keyof StoredVisitor)[]).some(key => stored[key] !== change[key]);
    if (person === undefined || !isNew) return;
    stored = { ...stored, ...change };
    work?.visitors.push({ id: person, visitor: stored });
  };
  return {
    person,
    to: message && {
      chat: message.chat,
      thread:
        'is_topic_message' in message && message.is_topic_message ? message.message_thread_id : undefined,
      replyTo: isMessage ? message.message_id : undefined,
    },
    inGroup,
    isMessage,
    isEdited: 'edited_message' in update,
    stored,
    language: stored.chosen ?? stored.last ?? app ?? 'en',
    asking: { last: stored.last ?? stored.chosen, app: stored.chosen ?? app, about, walk },
    pressing: { chosen: stored.last ?? stored.chosen ?? app, about, walk },
    answered(visitor) {
      if (visitor.last) note({ last: visitor.last });
      if (chat !== undefined && visitor.walk !== walk)
        work?.records.push({
          kind: 'walk',
          key: chat,
          value: visitor.walk,
          owner: inGroup ? undefined : person,
          until: now() + walkRemembered,
        });
      if (person === undefined || visitor.about === about) return;
      work?.records.push({
        kind: 'talk',
        key: String(person),
        value: visitor.about,
        owner: person,
        until: now() + talkRemembered,
      });
    },
    chose: language => note({ chosen: language, last: language, met: true }),
    wasAsked: () => note({ met: true }),
    keepIn: into => {
      work = into;
    },
  };
}

/** The message that an update is about: the one written, or the one a button stands under. */
function messageOf(update: Update): Message | undefined {
  if ('message' in update) return update.message;
  if ('edited_message' in update) return update.edited_message as Message;
  if ('callback_query' in update) return update.callback_query.message as Message | undefined;
  if ('my_chat_member' in update)
    return { chat: update.my_chat_member.chat, message_id: 0, date: update.my_chat_member.date } as Message;
  return undefined;
}

function userOf(update: Update): User | undefined {
  for (const key of [
    'message',
    'edited_message',
    'callback_query',
    'inline_query',
    'my_chat_member',
  ] as const)
    if (key in update) return (update as unknown as Record<typeof key, { from?: User }>)[key].from;
  return undefined;
}

/** Telegram's language code may be missing, and may be as long as `zh-hans`. */
function appLanguage(user: User | undefined): Language | undefined {
  const code = user?.language_code?.slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : undefined;
}

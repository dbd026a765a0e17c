import type { Language } from '../language/index.ts';

/** An update of a channel as it came. `key` names what must be worked through in order: `chat:7`, `user:7`. */
export interface StoredUpdate {
  id: number;
  key: string;
  json: string;
  /** when it came, in milliseconds since the epoch; known of those that the store hands out */
  at?: number | undefined;
}

/** News of our own, worked through in order like an update: an alarm that is due, a call that was made or given up. */
export interface OwnUpdate {
  update_id: number;
  own: OwnNews;
}

export type OwnNews =
  | { kind: 'alarm'; event: unknown }
  | { kind: 'made'; tells: unknown; result: CallResult }
  | { kind: 'dropped'; tells: unknown; why: string };

/** What is known of a call that was made. */
export interface CallResult {
  /** the message that came of it */
  messageId?: number | undefined;
  /** the poll that came of it, or that it closed, with the answers counted */
  poll?: { id: string; votes: number } | undefined;
}

/** Something that is to happen of its own accord. */
export interface NewAlarm {
  /** a later alarm of the same key takes its place */
  key: string;
  /** milliseconds since the epoch; `undefined` takes the alarm back */
  at: number | undefined;
  /** what it waits behind: the `key` of updates */
  queue: string;
  /** any JSON */
  event: unknown;
}

/** A file that goes out with a call: `{ param: 'document', name: 'poster-12.pdf', mime: 'application/pdf', bytes }`. */
export interface CallFile {
  /** the parameter that it is sent as, or the name behind `attach://` in another one */
  param: string;
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/** A call to be made to the channel's server. */
export interface NewCall {
  /** calls to one chat are made in order */
  chat: string;
  method: string;
  params: Record<string, unknown>;
  /** the visitor's message that this one answers: the answer is edited when the question is */
  answers?: number | undefined;
  /** kept apart from the call until it is made or given up */
  file?: CallFile | undefined;
  /** any JSON that comes back as news of our own when the call is made or given up, in the queue named */
  tells?: { queue: string; what: unknown } | undefined;
}

/** What came of one update. */
export interface Work {
  calls: NewCall[];
  /** visitors of whom something else is known now */
  visitors: { id: number; visitor: StoredVisitor }[];
  /** what happened, to be counted for today */
  counts: string[];
  /** what is remembered from now on, or no longer */
  records: NewRecord[];
  /** what is to happen later, or no longer */
  alarms?: NewAlarm[] | undefined;
}

/** Something small to remember, such as where a visitor is on a walk. A later one of the same kind and key takes its place. */
export interface NewRecord {
  kind: string;
  key: string;
  /** any JSON; `undefined` forgets it */
  value: unknown;
  /** Telegram id of the person it is about: `/forget` erases it */
  owner?: number | undefined;
  /** milliseconds since the epoch, from when it may be dropped; never where not given */
  until?: number | undefined;
}

export interface StoredCall extends Omit<NewCall, 'file'> {
  id: number;
  /** whether a file goes out with it, which `fileOf` gives */
  hasFile: boolean;
  /** true where the call went out before the last stop and nobody knows whether it arrived */
  unsure: boolean;
  /** the highest message id known when it went out */
  floor: number;
}

/** All that is kept of a visitor. */
export interface StoredVisitor {
  chosen?: Language | undefined;
  last?: Language | undefined;
  /** whether the visitor was asked for a language */
  met: boolean;
}

export interface Unanswered {
  text: string;
  language: Language;
  /** id of the nearest passage */
  nearest?: string | undefined;
  /** milliseconds since the epoch */
  at: number;
}

/** Updates that came, until they are worked through. */
export interface UpdateStore {
  /** Keeps updates that are new; those already known are left out. Returns the new ones. */
  receive(updates: StoredUpdate[]): Promise<StoredUpdate[]>;
  /** Updates that are not worked through, oldest first. */
  waitingUpdates(): Promise<StoredUpdate[]>;
  /** In one step: the update is worked through, and all that came of it is kept. Returns its calls with their ids. */
  finish(updateId: number, work: Work): Promise<StoredCall[]>;
  /** Notes that working on an update failed, and returns how often it has. */
  fail(updateId: number): Promise<number>;
  /** Sets an update aside for good. */
  setAside(updateId: number): Promise<void>;
}

export interface DoneCall extends CallResult {
  call: StoredCall;
}

/** Calls to be made. */
export interface CallStore {
  /** Calls that are not made, in order. */
  openCalls(): Promise<StoredCall[]>;
  /** Notes in one step that calls go out now. */
  markSending(calls: { id: number; floor: number }[]): void;
  /** Notes in one step that calls are made. Returns the news that some of them tell. */
  markDone(calls: DoneCall[]): StoredUpdate[];
  /** Gives up a call, for a reason in one word. Returns the news that it tells. */
  drop(call: Pick<StoredCall, 'id' | 'tells'>, why: string): StoredUpdate[];
  /** The file that goes out with a call that is not made yet. */
  fileOf(callId: number): CallFile | undefined;
  /** The message that answers a visitor's message. */
  answerTo(chat: string, question: number): number | undefined;
}

/** What is to happen later, set with the work on an update (`Work.alarms`). */
export interface AlarmStore {
  /** In one step: alarms whose time has come are taken out and become updates. */
  ring(): Promise<StoredUpdate[]>;
  /** When the next alarm is due, in milliseconds since the epoch. */
  nextAlarm(): number | undefined;
}

/** What is kept of persons. */
export interface VisitorStore {
  visitor(id: number): Promise<StoredVisitor>;
  /** Erases all that is kept of a visitor. */
  forget(id: number): Promise<void>;
}

/** Small things to remember, written with the work on an update (`Work.records`). */
export interface RecordStore {
  /** What is remembered under a kind and a key; `undefined` for nothing. */
  record(kind: string, key: string): Promise<unknown>;
  /** All of a kind, by key. */
  records(kind: string): Promise<{ key: string; value: unknown }[]>;
}

/** Where chats can be reached. */
export interface ChatStore {
  isUnreachable(chat: string): boolean;
  setReachable(chat: string, reachable: boolean): void;
  /** A group became a supergroup: open calls and answers go to the new id. */
  moveChat(from: string, to: string): void;
  /** The id a chat has now. */
  movedTo(chat: string): string;
}

/** What is kept for the keeper of the guide. */
export interface KeeperStore {
  keepUnanswered(updateId: number, question: Unanswered): Promise<void>;
  unanswered(limit: number): Promise<Unanswered[]>;
  keepFeedback(updateId: number, visitor: number, language: Language, text: string): Promise<void>;
  feedback(limit: number): Promise<{ text: string; language: string; at: number }[]>;
  rate(visitor: number, passage: string, language: Language, good: boolean): Promise<void>;
  /** Counts for today that something happened outside of an update. */
  count(what: string): Promise<void>;
  /** What happened in the last days, summed. */
  counts(days: number): Promise<{ what: string; number: number }[]>;

  setting(name: string): Promise<string | undefined>;
  keepSetting(name: string, value: string): Promise<void>;
}

/** What must survive a restart. Every method is safe to repeat for the same update. */
export interface Store
  extends UpdateStore,
    CallStore,
    AlarmStore,
    VisitorStore,
    RecordStore,
    ChatStore,
    KeeperStore {
  /** Drops what is worked through and older than a day, and records past their time. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

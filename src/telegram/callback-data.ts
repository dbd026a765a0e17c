import { createHash } from 'node:crypto';
import { type Event, listable, openable, type WalkStep, walkSteps } from '../guide/event.ts';
import { quizLevels } from '../knowledge/types.ts';
import { isLanguage, type Language } from '../language/index.ts';

/** What pressing a button under a message means. */
export type Press =
  | { kind: 'event'; event: Event }
  | { kind: 'language'; language: Language; opening?: Event | undefined }
  | { kind: 'rating'; id: string; good: boolean }
  | { kind: 'forget'; sure: boolean }
  /** the next question of the quiz for one, or what is pressed besides */
  | { kind: 'quiz'; what?: AlonePress | undefined };

/** What is pressed in the quiz for one, besides the next question: for whom the questions shall be, and to go on although all are known. */
const alonePresses = ['choose', 'anyway', 'all', ...quizLevels] as const;
export type AlonePress = (typeof alonePresses)[number];

/** Telegram takes 1 to 64 bytes: https://core.telegram.org/bots/api#inlinekeyboardbutton */
export const mostBytes = 64;

const openCodes = { section: 's', place: 'p', topic: 't', tour: 'w' } as const;
const listCodes = { places: 'p', topics: 't', tours: 'w', sources: 's' } as const;
const stepCodes: Record<WalkStep, string> = {
  start: 's',
  read: 'r',
  reach: 'h',
  skip: 'k',
  pause: 'p',
  resume: 'g',
  end: 'e',
  map: 'm',
};
const id = '([a-z0-9-]{1,48})';

/** A question of the guide's own is packed as a short hash of it, since its text does not fit. */
export function hashQuestion(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

/** `pack({ kind: 'event', event: { kind: 'opened', what: 'place', id: 'fucik-park' } })` is `op:fucik-park`. */
export function pack(press: Press): string {
  switch (press.kind) {
    case 'event':
      return packEvent(press.event);
    case 'language':
      return `g:${press.language}${press.opening ? `:${packEvent(press.opening)}` : ''}`;
    case 'rating':
      return `r${press.good ? '+' : '-'}:${press.id}`;
    case 'forget':
      return `f${press.sure ? '+' : '-'}`;
    case 'quiz':
      return press.what === undefined ? 'z' : `z:${press.what}`;
  }
}

function packEvent(event: Event): string {
  switch (event.kind) {
    case 'started':
      return 'o';
    case 'asked':
      return `q:${hashQuestion(event.text)}`;
    case 'opened':
      return `o${openCodes[event.what]}:${event.id}`;
    case 'located':
      return `l:${event.id}`;
    case 'browsed':
      return `b${listCodes[event.what]}:${event.page}`;
    case 'arrived':
      return `a:${event.place}`;
    case 'walked':
      return `w${stepCodes[event.step]}:${event.tour}:${event.stop}`;
    case 'positioned':
      return `n:${event.latitude.toFixed(5)}:${event.longitude.toFixed(5)}`;
  }
}

/**
 * Reads what a button carries. `undefined` for anything that `pack` does not write: old buttons, and strangers' inventions, since
 * anyone can send any data. `questionOf` finds a question by its hash.
 */
export function unpack(data: string, questionOf: (hash: string) => string | undefined): Press | undefined {
  const language = /^g:([a-z]{2})(?::(.+))?$/u.exec(data);
  if (language) {
    const [, code, rest] = language;
    const opening = rest === undefined ? undefined : unpackEvent(rest, questionOf);
    return isLanguage(code) && (rest === undefined || opening)
      ? { kind: 'language', language: code, opening }
      : undefined;
  }
  const rating = new RegExp(`^r([+-]):${id}$`, 'u').exec(data);
  if (rating) return { kind: 'rating', id: rating[2] as string, good: rating[1] === '+' };
  if (data === 'f+' || data === 'f-') return { kind: 'forget', sure: data === 'f+' };
  if (data === 'z') return { kind: 'quiz' };
  const what = alonePresses.find(known => data === `z:${known}`);
  if (what) return { kind: 'quiz', what };
  const event = unpackEvent(data, questionOf);
  return event && { kind: 'event', event };
}

function unpackEvent(data: string, questionOf: (hash: string) => string | undefined): Event | undefined {
  if (data === 'o') return { kind: 'started' };
  const opened = new RegExp(`^o([sptw]):${id}$`, 'u').exec(data);
  if (opened) {
    const what = openable.find(other => openCodes[other] === opened[1]);
    return what && { kind: 'opened', what, id: opened[2] as string };
  }
  const located = new RegExp(`^l:${id}$`, 'u').exec(data);
  if (located) return { kind: 'located', id: located[1] as string };
  const browsed = /^b([ptws]):(\d{1,4})$/u.exec(data);
  if (browsed) {
    const what = listable.find(other => listCodes[other] === browsed[1]);
    return what && { kind: 'browsed', what, page: Number(browsed[2]) };
  }
  const arrived = new RegExp(`^a:${id}$`, 'u').exec(data);
  if (arrived) return { kind: 'arrived', place: arrived[1] as string };
  const walked = new RegExp(`^w([a-z]):${id}:(\\d{1,2})$`, 'u').exec(data);
  if (walked) {
    const step = walkSteps.find(other => stepCodes[other] === walked[1]);
    return step && { kind: 'walked', tour: walked[2] as string, step, stop: Number(walked[3]) };
  }
  const position = /^n:(-?\d{1,2}\.\d{5}):(-?\d{1,3}\.\d{5})$/u.exec(data);
  if (position) return { kind: 'positioned', latitude: Number(position[1]), longitude: Number(position[2]) };
  const asked = /^q:([\w-]{12})$/u.exec(data);
  const text = asked && questionOf(asked[1] as string);
  return text ? { kind: 'asked', text } : undefined;
}

import { quizLevels } from '../../knowledge/types.ts';
import { isLanguage, type Language } from '../../language/index.ts';
import {
  type Game,
  nameChoices,
  numberChoices,
  type Settings,
  secondsChoices,
  teamChoices,
} from '../../quiz/game.ts';
import type { Keyboard } from '../render.ts';

/** What is chosen on a page of its own. */
export const pages = ['level', 'number', 'seconds', 'about', 'teams', 'names', 'languages'] as const;
export type Page = (typeof pages)[number];

/** What pressing a button of a game means. */
export type GamePress =
  | { kind: 'page'; page: Page | 'main' }
  | { kind: 'set'; change: Partial<Omit<Settings, 'about'>> }
  /** 0 for everything, else the place in the list of themes, from 1 */
  | { kind: 'about'; nth: number }
  /** chooses a language, or gives it up */
  | { kind: 'language'; language: Language }
  | { kind: 'join'; team?: number | undefined }
  | { kind: 'lead'; what: Lead }
  /** the question of that number, from 0, in the language of who presses */
  | { kind: 'translate'; nth: number }
  | { kind: 'standing' }
  /** results: sent again, with fewer names, or deleted */
  | { kind: 'results'; what: 'send' | 'first' | 'none' | 'delete' | 'deleteSurely' };

/** What only those may press who lead the game. */
const leads = ['start', 'balance', 'pause', 'resume', 'skip', 'stop'] as const;
export type Lead = (typeof leads)[number];
const resultCodes = { s: 'send', f: 'first', n: 'none', d: 'delete', D: 'deleteSurely' } as const;

const choices = {
  level: quizLevels,
  number: numberChoices,
  seconds: secondsChoices,
  teams: teamChoices,
  names: nameChoices,
  quickness: [true, false],
} as const;

/** `packGame('5f3a9c01', { kind: 'set', change: { seconds: 20 } })` is `k:5f3a9c01:v:seconds:20`. */
export function packGame({ id }: Pick<Game, 'id'>, press: GamePress): string {
  return `k:${id}:${codeOf(press)}`;
}

function codeOf(press: GamePress): string {
  switch (press.kind) {
    case 'page':
      return `m:${press.page}`;
    case 'set': {
      const [[name, value] = ['', '']] = Object.entries(press.change);
      return `v:${name}:${value}`;
    }
    case 'about':
      return `a:${press.nth}`;
    case 'language':
      return `g:${press.language}`;
    case 'join':
      return press.team === undefined ? 'j' : `j:${press.team}`;
    case 'lead':
      return `l:${press.what}`;
    case 'translate':
      return `t:${press.nth}`;
    case 'standing':
      return 'w';
    case 'results':
      return `r:${Object.entries(resultCodes).find(([, what]) => what === press.what)?.[0]}`;
  }
}

/** Reads what a button of a game carries; `undefined` for anything else, since anyone can send any data. */
export function unpackGame(data: string): { id: string; press: GamePress } | undefined {
  const [, id = '', code = '', value = '', choice = ''] =
    /^k:([0-9a-f]{8}):(\w)(?::(\w+)(?::([\w-]+))?)?$/u.exec(data) ?? [];
  const press = readPress(code, value, choice);
  return press && packGame({ id }, press) === data ? { id, press } : undefined;
}

function readPress(code: string, value: string, choice: string): GamePress | undefined {
  const nth = /^\d{1,3}$/u.test(value) ? Number(value) : undefined;
  switch (code) {
    case 'm': {
      const page = [...pages, 'main' as const].find(known => known === value);
      return page && { kind: 'page', page };
    }
    case 'v':
      return readChoice(value, choice);
    case 'a':
      return nth === undefined ? undefined : { kind: 'about', nth };
    case 'g':
      return isLanguage(value) ? { kind: 'language', language: value } : undefined;
    case 'j':
      return { kind: 'join', team: nth };
    case 'l': {
      const what = leads.find(known => known === value);
      return what && { kind: 'lead', what };
    }
    case 't':
      return nth === undefined ? undefined : { kind: 'translate', nth };
    case 'w':
      return { kind: 'standing' };
    case 'r': {
      if (!Object.hasOwn(resultCodes, value)) return undefined;
      return { kind: 'results', what: resultCodes[value as keyof typeof resultCodes] };
    }
    default:
      return undefined;
  }
}

function readChoice(name: string, value: string): GamePress | undefined {
  if (!Object.hasOwn(choices, name)) return undefined;
  const known = choices[name as keyof typeof choices] as readonly unknown[];
  const chosen = known.find(choice => String(choice) === value);
  return chosen === undefined ? undefined : { kind: 'set', change: { [name]: chosen } };
}

/** A button of a game. */
export function gameButton(
  game: Pick<Game, 'id'>,
  label: string,
  press: GamePress,
): Keyboard[number][number] {
  return { text: label, callback_data: packGame(game, press) };
}

import type { Update } from 'telegraf/types';
import type { Effect, GameEvent } from '../../quiz/event.ts';
import { currentOf, type Game, type Person } from '../../quiz/game.ts';
import { createGameHall, type LiveGames } from '../../quiz/live.ts';
import { step } from '../../quiz/step.ts';
import type { NewAlarm, OwnUpdate, Store, StoredUpdate, Work } from '../../store/store.ts';
import type { PollRoutes } from '../poll-routes.ts';
import { type CallParts, createGameCalls, type GameNews } from './calls.ts';
import { recordsOf, storedGames } from './keep.ts';
import type { Page } from './press.ts';
import { createResults, type ResultParts, type Results } from './results.ts';
import { forgetInResults } from './results-list.ts';

/** The games of all groups: what happens to them, what comes of it, and where they are now. */
export interface Games extends Pick<LiveGames, 'watch'> {
  /** A game by its address: one that runs, or is over for less than 30 days. */
  find(address: string): Promise<Game | undefined>;
  /** The game of a group, the running one or the one that waits for its start. */
  of(room: string): Game | undefined;
  byId(id: string): Game | undefined;
  /** Begins a game: the message in which things are chosen. */
  open(game: Game, work: Work): void;
  /** Shows that message anew, at the end of the chat. */
  show(game: Game, work: Work): void;
  /** Sends the results of a game that is over to somebody in private. */
  sendResults: Results['send'];
  /** Takes a person out of all games, those that run and those that are kept. */
  forget(person: number, work: Work): Promise<void>;
  /** Has something happen to a game; what comes of it is added to the work. Returns the game as it is then. */
  happen(game: Game, events: GameEvent[], work: Work): Promise<Game>;
  /** Turns the message in which things are chosen to another page; shown at once where work is given, unless it is shown already. */
  turnTo(game: Game, page: Page | 'main', work?: Work): void;
  /** Works on an answer, a poll that closed, or news of our own; nothing where it concerns no game. */
  handle(update: Update | OwnUpdate, at: number): Promise<Work>;
  /** Learns what is kept now. */
  kept(work: Work): void;
  /** Goes on with the games of the last run. */
  restore(): Promise<void>;
  /** The last message known to be in the group of each game. */
  lastMessages(): { room: string; message: number }[];
  /** Updates with the queues that they belong into. */
  route(updates: StoredUpdate[]): StoredUpdate[];
  /** Drops answers to polls that nobody knows. */
  dropStrays(): Promise<void>;
}

export interface GameParts extends CallParts, ResultParts {
  store: Store;
  /** milliseconds since the epoch */
  now: () => number;
  /** where the answers to polls go */
  routes: PollRoutes;
}

/** Others join within moments: the message is changed once for all of them. Edits are limited like messages. */
const lobbySoonMs = 2000;
/** An answer to a poll that nobody knows is a stray after this. */
const strayMs = 10 * 60_000;

const nothing = (): Work => ({ calls: [], visitors: [], counts: [], records: [], alarms: [] });

export function createGames(parts: GameParts): Games {
  const { store, now, routes } = parts;
  const startedAt = now();
  const hall = createGameHall(now);
  const calls = createGameCalls(parts);
  const results = createResults(parts);
  const changed = new WeakMap<Work, Game>();
  const turnedTo = new Map<string, Page | 'main'>();
  const gameOfPoll = new Map<string, string>();
  const setAlarm = (work: Work, alarm: NewAlarm) => {
    work.alarms = [...(work.alarms ?? []), alarm];
  };
  const pageOf = (game: Game) => turnedTo.get(game.id) ?? 'main';

  async function happen(before: Game, events: GameEvent[], work: Work): Promise<Game> {
    let game = before;
    const effects: Effect[] = [];
    // where the program was started anew while a question was open, that comes first
    const { sentAt = startedAt } = currentOf(game) ?? {};
    const interrupted: GameEvent[] = sentAt < startedAt ? [{ kind: 'interrupted', at: now() }] : [];
    const all = [...interrupted, ...events];
    for (const event of all) {
      const next = step(game, event);
      game = next.game;
      for (const effect of next.effects) {
        const missing = effect.kind === 'ask' && !calls.ask(game, effect.nth);
        if (!missing) effects.push(effect);
        else all.push({ kind: 'failed', nth: effect.nth, gone: false, at: event.at });
      }
    }
    if (game === before && effects.length === 0) return game;
    for (const effect of effects) await enact(game, effect, work);
    keep(before, game, work);
    return game;
  }

  async function enact(game: Game, effect: Effect, work: Work): Promise<void> {
    switch (effect.kind) {
      case 'ask': {
        const call = calls.ask(game, effect.nth);
        if (call) work.calls.push(call);
        if (effect.nth === 0) work.calls.push(...calls.lobby(game, 'main'));
        return;
      }
      case 'close':
        work.calls.push(calls.close(game, effect.message));
        return;
      case 'lobby':
        work.calls.push(...calls.lobby(game, pageOf(game)));
        return;
      case 'lobbySoon':
        setAlarm(work, {
          key: `lobby ${game.id}`,
          at: now() + lobbySoonMs,
          queue: `chat:${game.room}`,
          event: { game: game.id, what: 'lobby' },
        });
        return;
      case 'board':
        work.calls.push(calls.board(game));
        return;
      case 'paused':
        work.calls.push(calls.paused(game, effect.why));
        return;
      case 'over':
        if (game.ended === 'cancelled') work.calls.push(...calls.lobby(game, 'main'));
        else await results.announce(game, work);
    }
  }

  function keep(before: Game, game: Game, work: Work): void {
    changed.set(work, game);
    work.records.push(...recordsOf(before, game, hall.of(game.room)?.id === game.id));
    if (game.phase === 'over' && game.ended !== 'cancelled' && game !== before)
      work.records.push(...results.toKeep(game));
    if (before.due !== game.due || before.room !== game.room)
      setAlarm(work, {
        key: `game ${game.id}`,
        at: game.due,
        queue: `chat:${game.room}`,
        event: { game: game.id, what: 'due' },
      });
  }

  /** News of our own as something that happens to a game. */
  function eventOf({ own }: OwnUpdate, at: number): { game: Game; event: GameEvent } | undefined {
    const news = (own.kind === 'alarm' ? own.event : own.tells) as Partial<GameNews> & { person?: number };
    const game = hall.byId(news.game ?? '');
    if (!game) return undefined;
    const happens = (event: GameEvent) => ({ game, event });
    if (own.kind === 'alarm') {
      if (news.person !== undefined) return happens({ kind: 'forgotten', person: news.person, at });
      return happens({ kind: 'due', at });
    }
    const { nth = 0, poll = '' } = news;
    if (news.what === 'closed')
      return happens({
        kind: 'closed',
        poll,
        votes: own.kind === 'made' ? own.result.poll?.votes : undefined,
        at,
      });
    if (own.kind === 'dropped')
      return news.what === 'asked'
        ? happens({ kind: 'failed', nth, gone: own.why === 'unreachable', at })
        : undefined;
    const { messageId: message = 0, poll: made } = own.result;
    if (news.what === 'lobby') return happens({ kind: 'shown', message, at });
    if (news.what === 'asked')
      return made
        ? happens({ kind: 'sent', nth, poll: made.id, message, at })
        : happens({ kind: 'failed', nth, gone: false, at });
    return undefined;
  }

  async function handleOwn(update: OwnUpdate, at: number, work: Work): Promise<void> {
    const { own } = update;
    const news = (own.kind === 'alarm' ? own.event : own.tells) as Partial<GameNews>;
    if (own.kind === 'alarm' && news.what === 'lobby') {
      const game = hall.byId(news.game ?? '');
      if (game) work.calls.push(...calls.lobby(game, pageOf(game)));
      return;
    }
    if (own.kind === 'dropped' && news.what === 'results')
      return results.sayUndelivered(news.game ?? '', work);
    const found = eventOf(update, at);
    if (found) await happen(found.game, [found.event], work);
  }

  /** Learns of a game as it is now, and from where its answers come. */
  function take(game: Game): void {
    const before = hall.byId(game.id);
    const old = hall.keep(game);
    for (const [nth, { poll }] of game.asked.entries()) {
      if (poll === undefined || (before?.room === game.room && before.asked[nth]?.poll === poll)) continue;
      gameOfPoll.set(poll, game.id);
      routes.know(poll, `chat:${game.room}`);
    }
    for (const { poll } of old.flatMap(({ asked }) => asked)) {
      gameOfPoll.delete(poll ?? '');
      routes.forget(poll ?? '');
    }
  }

  return {
    async find(address) {
      const id = hall.view(address) ? undefined : await store.record('results-address', address);
      const kept = id === undefined ? undefined : await store.record('results', String(id));
      return hall.view(address) ?? (kept as Game | undefined);
    },
    watch: hall.watch,
    of: hall.of,
    byId: hall.byId,
    happen,
    open(game, work) {
      turnedTo.set(game.id, 'main');
      work.calls.push(...calls.lobby(game, 'main', true));
      keep({ ...game, due: undefined }, game, work);
    },
    show: (game, work) => void work.calls.push(...calls.lobby(game, pageOf(game), true)),
    sendResults: results.send,
    async forget(person, work) {
      await forgetInResults(store, person, work, now());
      for (const { id, room, players, starter } of hall.running())
        if (starter === person || players.some(player => player.id === person))
          setAlarm(work, {
            key: `forget ${id} ${person}`,
            at: now(),
            queue: `chat:${room}`,
            event: { game: id, person },
          });
    },
    turnTo(game, page, work) {
      const isThere = turnedTo.get(game.id) === page;
      turnedTo.set(game.id, page);
      if (!isThere) work?.calls.push(...calls.lobby(game, page));
    },
    async handle(update, at) {
      const work = nothing();
      if ('own' in update) await handleOwn(update, at, work);
      else if ('poll_answer' in update) {
        const { poll_id: poll, user, option_ids: options } = update.poll_answer;
        const game = hall.byId(gameOfPoll.get(poll) ?? '');
        // a group or a channel may vote too, and is nobody who plays
        if (game && user && !('voter_chat' in update.poll_answer && update.poll_answer.voter_chat))
          await happen(game, [{ kind: 'answered', poll, person: personOf(user), options, at }], work);
      } else if ('poll' in update) {
        const { id: poll, total_voter_count: votes } = update.poll;
        const game = hall.byId(gameOfPoll.get(poll) ?? '');
        if (game) await happen(game, [{ kind: 'closed', poll, votes, at }], work);
      }
      return work;
    },
    kept(work) {
      const game = changed.get(work);
      if (game?.phase !== 'lobby') turnedTo.delete(game?.id ?? '');
      if (game?.ended === 'cancelled') hall.drop(game.room);
      else if (game) take(game);
      for (const { kind, key, value } of work.records)
        if (kind === 'results' && value === undefined) hall.letGo(key);
    },
    async restore() {
      for (const game of await storedGames(store)) take(game);
    },
    lastMessages: () =>
      hall.running().map(({ room, lobby = 0, asked }) => ({
        room,
        message: Math.max(lobby, ...asked.map(({ message = 0 }) => message)),
      })),
    route: routes.route,
    async dropStrays() {
      for (const { id } of routes.expired(now() - strayMs)) await store.finish(id, nothing());
    },
  };
}

/** Somebody as the game knows them. */
export function personOf(user: { id: number; first_name: string; last_name?: string | undefined }): Person {
  return { id: user.id, first: user.first_name, ...(user.last_name ? { last: user.last_name } : {}) };
}

import type { Game } from './game.ts';

/** Games as they are right now, for whoever knows their address: the big screen. */
export interface LiveGames {
  /** A game that runs or ended within the last hour. */
  view(address: string): Game | undefined;
  /** Has every change shown; returns what ends that. */
  watch(address: string, show: (game: Game) => void): () => void;
}

/** All games that run, kept at hand. */
export interface GameHall extends LiveGames {
  /** The game of a group. */
  of(room: string): Game | undefined;
  /** A game by its id. */
  byId(id: string): Game | undefined;
  /** Takes a game as it is now. Returns the games that are over for so long that nobody looks at them any more. */
  keep(game: Game): Game[];
  /** Lets a game go that ends without results, by its group, or whose results are deleted, by its id. */
  drop(room: string): void;
  letGo(id: string): void;
  running(): Game[];
}

/** How long a game is shown after its end, in milliseconds. */
const shownMs = 3_600_000;

export function createGameHall(now: () => number): GameHall {
  const byRoom = new Map<string, Game>();
  const byAddress = new Map<string, Game>();
  const byId = new Map<string, Game>();
  const watchers = new Map<string, Set<(game: Game) => void>>();

  const letGo = (game: Game) => {
    byAddress.delete(game.address);
    byId.delete(game.id);
  };

  return {
    view: address => byAddress.get(address),
    watch(address, show) {
      const shows = watchers.get(address) ?? new Set();
      watchers.set(address, shows.add(show));
      return () => {
        shows.delete(show);
        if (shows.size === 0) watchers.delete(address);
      };
    },
    of: room => byRoom.get(room),
    byId: id => byId.get(id),
    keep(game) {
      const before = byId.get(game.id);
      if (before && byRoom.get(before.room)?.id === game.id) byRoom.delete(before.room);
      if (game.phase !== 'over') byRoom.set(game.room, game);
      byAddress.set(game.address, game);
      byId.set(game.id, game);
      for (const show of watchers.get(game.address) ?? []) show(game);
      if (game.phase !== 'over') return [];
      const old = [...byId.values()].filter(
        ({ endedAt = Number.POSITIVE_INFINITY }) => endedAt < now() - shownMs,
      );
      for (const other of old) letGo(other);
      return old;
    },
    drop(room) {
      const game = byRoom.get(room);
      byRoom.delete(room);
      if (game) letGo(game);
    },
    letGo(id) {
      const game = byId.get(id);
      if (game) letGo(game);
    },
    running: () => [...byRoom.values()],
  };
}

import type { Game, Person, Player, Settings } from './game.ts';
import { seeded, shuffle } from './random.ts';

/** Where a person stands in the list of players; -1 for somebody who does not play. */
export function placeOf({ players }: Game, id: number): number {
  return players.findIndex(player => player.id === id);
}

/** The game with a person in it: as a new player, or with what is new of an old one. */
export function withPlayer(game: Game, person: Person, change: Pick<Player, 'team' | 'joined'> = {}): Game {
  const at = placeOf(game, person.id);
  const old = game.players[at];
  const team = game.settings.teams > 0 ? (change.team ?? old?.team) : undefined;
  const player: Player = {
    ...namedAs(game.settings.names, person),
    id: person.id,
    ...(team === undefined ? {} : { team }),
    ...((change.joined ?? old?.joined) ? { joined: true } : {}),
  };
  if (old && isSame(old, player)) return game;
  const players = old ? game.players.with(at, player) : [...game.players, player];
  return { ...game, players };
}

function isSame(a: Player, b: Player): boolean {
  return a.first === b.first && a.last === b.last && a.team === b.team && a.joined === b.joined;
}

function namedAs(
  names: Settings['names'],
  { first, last }: { first?: string | undefined; last?: string | undefined },
) {
  return {
    ...(names === 'none' ? {} : { first }),
    ...(names === 'full' && last !== undefined ? { last } : {}),
  };
}

/** The players with no more of their names than is wanted, and in no team that is not there. */
export function fitPlayers(players: Player[], { names, teams }: Settings): Player[] {
  return players.map(({ id, first, last, team, joined }) => ({
    ...(id === undefined ? {} : { id }),
    ...namedAs(names, { first, last }),
    ...(team !== undefined && team < teams ? { team } : {}),
    ...(joined ? { joined } : {}),
  }));
}

/** Puts everybody who has no team into the smallest one. */
export function placeInTeams(game: Game): Game {
  const { teams } = game.settings;
  if (teams === 0 || game.players.every(({ team }) => team !== undefined)) return game;
  const sizes = sizesOf(game);
  const players = game.players.map(player => {
    if (player.team !== undefined) return player;
    const team = sizes.indexOf(Math.min(...sizes));
    sizes[team] = (sizes[team] ?? 0) + 1;
    return { ...player, team };
  });
  return { ...game, players };
}

/** Makes the teams as large as each other, moving no more players than that takes. */
export function balance(game: Game): Game {
  const { teams } = game.settings;
  if (teams === 0) return game;
  const most = Math.ceil(game.players.length / teams);
  const full = game.players.length % teams || teams;
  const sizes = sizesOf(game);
  // as many teams as must be of the larger size: those that are the largest already
  const larger = new Set(
    sizes
      .map((size, team) => ({ size, team }))
      .sort((a, b) => b.size - a.size)
      .slice(0, full)
      .map(({ team }) => team),
  );
  const room = sizes.map((_, team) => (larger.has(team) ? most : most - 1));
  const order = shuffle([...game.players.keys()], seeded(game.seed));
  const players = [...game.players];
  for (const i of order) {
    const { team, ...player } = players[i] as Player;
    const stays = team !== undefined && (room[team] ?? 0) > 0;
    if (stays) room[team] = (room[team] as number) - 1;
    players[i] = stays ? { ...player, team } : player;
  }
  for (const i of order) {
    const player = players[i] as Player;
    if (player.team !== undefined) continue;
    const team = room.findIndex(left => left > 0);
    room[team] = (room[team] as number) - 1;
    players[i] = { ...player, team };
  }
  return { ...game, players };
}

function sizesOf({ players, settings }: Game): number[] {
  return Array.from(
    { length: settings.teams },
    (_, team) => players.filter(player => player.team === team).length,
  );
}

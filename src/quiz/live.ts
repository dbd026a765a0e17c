import type { Game } from './game.ts';

/** Games as they are right now, for whoever knows their address: the big screen. */
export interface LiveGames {
  /** A game that runs or ended within the last hour. */
  view(address: string): Game | undefined;
  /** Has every change shown; returns what ends that. */
  watch(address: string, show: (game: Game) => void): () => void;
}

/** Milliseconds. */
export const day = 86_400_000;

/** `dayOf(0)` is `1970-01-01`, in UTC. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

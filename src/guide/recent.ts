/** Remembers the latest results of a pure function, by a key; the one longest unused goes first. */
export function createRecent<V>(most: number): { get(key: string, compute: () => V): V } {
  const known = new Map<string, V>();
  return {
    get(key, compute) {
      const before = known.get(key);
      if (before !== undefined) {
        known.delete(key);
        known.set(key, before);
        return before;
      }
      const value = compute();
      known.set(key, value);
      if (known.size > most) known.delete(known.keys().next().value as string);
      return value;
    },
  };
}

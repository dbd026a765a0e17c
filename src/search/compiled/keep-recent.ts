/**
 * Remembers what was read last: `sizeOf` says how much room a thing takes, `most` how much there is. What was not asked for longest goes
 * first.
 */
export function keepRecent<K, T>(
  read: (key: K) => T,
  sizeOf: (value: T) => number,
  most: number,
): (key: K) => T {
  const known = new Map<K, T>();
  let size = 0;
  return key => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) {
      known.delete(key);
      known.set(key, before as T);
      return before as T;
    }
    const value = read(key);
    known.set(key, value);
    size += sizeOf(value);
    for (const [oldest, other] of known) {
      if (size <= most || oldest === key) break;
      known.delete(oldest);
      size -= sizeOf(other);
    }
    return value;
  };
}

/**
 * Gathers what is added within one turn of the event loop and hands it on together, so that many small writes cost one transaction.
 * `add` resolves to the result for its item, or rejects where handing on threw.
 */
export function createBatch<T, R>(
  handOn: (items: T[]) => R[] | undefined,
): { add(item: T): Promise<R | undefined> } {
  let items: T[] = [];
  let handed: Promise<R[] | undefined> | undefined;
  return {
    async add(item) {
      const at = items.push(item) - 1;
      handed ??= new Promise((resolve, reject) => {
        setImmediate(() => {
          const batch = items;
          items = [];
          handed = undefined;
          try {
            resolve(handOn(batch));
          } catch (error) {
            reject(error);
          }
        });
      });
      return (await handed)?.[at];
    },
  };
}

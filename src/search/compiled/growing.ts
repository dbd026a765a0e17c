/** A list of numbers that grows, four bytes each. */
export interface GrowingList {
  readonly length: number;
  get(at: number): number;
  /** Sets a number; the list grows to hold it, with zeros in between. */
  set(at: number, value: number): void;
  /** All of it; changes when the list does. */
  numbers(): Int32Array;
}

export function growingList(start: Int32Array = new Int32Array()): GrowingList {
  let room = start.slice();
  let length = start.length;
  return {
    get length() {
      return length;
    },
    get: at => room[at] as number,
    set(at, value) {
      if (at >= room.length) {
        const larger = new Int32Array(Math.max(at + 1, 2 * room.length, 1024));
        larger.set(room);
        room = larger;
      }
      if (at >= length) length = at + 1;
      room[at] = value;
    },
    numbers: () => room.subarray(0, length),
  };
}

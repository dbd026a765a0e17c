/**
 * By how many wrong, missing, extra or swapped letters two words differ (optimal string alignment distance, Damerau 1964);
 * `undefined` beyond the limit.
 *
 *     distance('vlka', 'vlak', 2) === 1
 *     distance('поезд', 'завод', 2) === undefined
 */
export function distance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  // what both begin and end with costs nothing, and words that are alike have little else
  let begin = 0;
  let endOfA = a.length;
  let endOfB = b.length;
  while (begin < endOfA && begin < endOfB && a.charCodeAt(begin) === b.charCodeAt(begin)) begin++;
  while (endOfA > begin && endOfB > begin && a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)) {
    endOfA--;
    endOfB--;
  }
  return between(a.slice(begin, endOfA), b.slice(begin, endOfB), limit);
}

/** Rows of the matrix for words of everyday length, used again and again: making them takes longer than filling them. */
const everyday = 40;
const scratch = [0, 1, 2].map(() => new Uint16Array(everyday + 1));

function between(a: string, b: string, limit: number): number | undefined {
  const rows = b.length <= everyday ? scratch : [0, 1, 2].map(() => new Uint16Array(b.length + 1));
  let [beforeLast, last, row] = rows as [Uint16Array, Uint16Array, Uint16Array];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let value = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) value = Math.min(value, at(beforeLast, j - 2) + 1);
      row[j] = value;
      if (value < least) least = value;
    }
    if (least > limit) return undefined;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const result = at(last, b.length);
  return result <= limit ? result : undefined;
}

function at(row: Uint16Array, j: number): number {
  return row[j] as number;
}

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

function between(a: string, b: string, limit: number): number | undefined {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] as number) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return undefined;
    beforeLast = last;
    last = row;
  }
  const result = last[b.length] as number;
  return result <= limit ? result : undefined;
}

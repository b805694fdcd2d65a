import { fold, skeleton } from './fold.ts';

const LONGEST = 100;

/**
 * Number of edits (insert, delete, change, swap of neighbours) from `a` to `b`.
 * Whole number ≥ 0; above `limit` the answer is only known to be larger than `limit`.
 * Source: optimal string alignment, Damerau 1964.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The candidate that was probably meant, or null: one that looks the same,
 * else the first with the fewest edits, at most `limit` and one for every three letters.
 */
export function nearest(text: string, candidates: Iterable<string>, limit: number): string | null {
  if (text.length > LONGEST) return null;
  const seen = skeleton(text);
  const folded = fold(text);
  let best: string | null = null;
  let bestEdits = Math.min(limit, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    if (seen !== '' && skeleton(candidate) === seen) return candidate;
    const edits = editDistance(folded, fold(candidate), bestEdits - 1);
    if (edits < bestEdits) {
      best = candidate;
      bestEdits = edits;
    }
  }
  return best;
}

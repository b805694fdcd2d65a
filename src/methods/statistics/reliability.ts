import { mean } from './moments.ts';
import { completePairs } from './pairs.ts';

/**
 * Covariance (n − 1) of two columns over the units where both are available (NaN = missing);
 * NaN where fewer than two.
 */
export function covariance(a: Float64Array, b: Float64Array): number {
  const pairs = completePairs(a, b);
  const n = pairs.a.length;
  const [meanA, meanB] = [mean(pairs.a), mean(pairs.b)];
  let cross = 0;
  for (let i = 0; i < n; i++) cross += (pairs.a[i]! - meanA) * (pairs.b[i]! - meanB);
  return n < 2 ? Number.NaN : cross / (n - 1);
}

/** Covariances of every two columns, pairwise complete; one row a column. */
export function covariances(columns: readonly Float64Array[]): readonly (readonly number[])[] {
  const rows = columns.map(() => new Array<number>(columns.length).fill(Number.NaN));
  columns.forEach((a, i) => {
    for (let j = i; j < columns.length; j++) {
      const value = covariance(a, columns[j]!);
      rows[i]![j] = value;
      rows[j]![i] = value;
    }
  });
  return rows;
}

/**
 * Cronbach's α of the columns at the positions given: k² · mean covariance of two columns / sum of all covariances.
 * At most 1 without gaps, below 0 where columns pull apart. Columns without two values are passed over; null where fewer than two
 * columns are left, a pair has no two units in common, or the sum is 0.
 * Source: Cronbach, Coefficient Alpha and the Internal Structure of Tests, Psychometrika 16(3), 297–334 (1951).
 */
export function cronbachAlpha(
  covariance: readonly (readonly number[])[],
  positions: readonly number[] = covariance.map((_, i) => i),
): number | null {
  const kept = positions.filter(i => !Number.isNaN(covariance[i]![i]!));
  const k = kept.length;
  if (k < 2) return null;
  let total = 0;
  let own = 0;
  for (const i of kept) {
    own += covariance[i]![i]!;
    for (const j of kept) total += covariance[i]![j]!;
  }
  const alpha = (k * k * ((total - own) / (k * (k - 1)))) / total;
  return Number.isFinite(alpha) ? alpha : null;
}

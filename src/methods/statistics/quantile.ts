import { orderAscending } from './order.ts';

/** The available values (NaN = missing) in ascending order. */
export function sortedValues(values: Float64Array): Float64Array {
  const available = values.filter(v => !Number.isNaN(v));
  return available.sort();
}

/**
 * Quantile of ascending values, linear between order statistics (type 7). `probability` 0–1.
 * No values give NaN, one gives itself.
 * Source: Hyndman & Fan, Sample Quantiles in Statistical Packages (1996).
 */
export function quantile(sorted: Float64Array, probability: number): number {
  const at = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  const share = at - Math.floor(at);
  if (share === 0) return below;
  return Math.min(above, Math.max(below, below * (1 - share) + above * share));
}

/** Median of a column's available values; NaN when there is none. */
export function median(values: Float64Array): number {
  const order = new Int32Array(values.length);
  const available = orderAscending(values, order);
  const middle = order.subarray((available - 1) >> 1, (available >> 1) + 1);
  return quantile(
    Float64Array.from(middle, position => values[position]!),
    0.5,
  );
}

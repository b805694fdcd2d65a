import { quantile } from './quantile.ts';

/** Interquartile ranges outside the quartiles from which a value lies far out. Source: Tukey, Exploratory Data Analysis (1977). */
const REACH = 1.5;

/**
 * Bounds outside of which a value lies far out: 1.5 interquartile ranges below and above the quartiles (type 7).
 * Takes ascending values without gaps; none give NaN bounds, outside of which nothing lies; flat values give themselves.
 */
export function fencesOf(sorted: Float64Array): { readonly low: number; readonly high: number } {
  const [q1, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const reach = REACH * (q3 - q1);
  return { low: q1 - reach, high: q3 + reach };
}

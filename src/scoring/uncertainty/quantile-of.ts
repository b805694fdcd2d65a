/**
 * Quantile of n values in ascending order, linear between order statistics (type 7); equal neighbours give themselves
 * exactly. `valueAt` gives the value at a position from 0. No values give NaN.
 * Source: Hyndman & Fan, Sample Quantiles in Statistical Packages (1996).
 */
export function quantileOf(n: number, probability: number, valueAt: (position: number) => number): number {
  if (n === 0) return Number.NaN;
  const at = (n - 1) * probability;
  const below = valueAt(Math.floor(at));
  const above = valueAt(Math.ceil(at));
  const share = at - Math.floor(at);
  return share === 0 || below === above ? below : below * (1 - share) + above * share;
}

import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import tCdf from '@stdlib/stats-base-dists-t-cdf';

/**
 * Two-sided p-value of a correlation of n pairs against none, by t = r·√((n − 2)/(1 − r²)) with n − 2 degrees of
 * freedom; 0–1. Fewer than three pairs, or no correlation (NaN), give NaN; r = ±1 gives 0.
 */
export function correlationP(r: number, n: number): number {
  if (Number.isNaN(r) || n < 3) return Number.NaN;
  const rest = (1 - r) * (1 + r);
  if (rest <= 0) return 0;
  return 2 * tCdf(-Math.abs(r) * Math.sqrt((n - 2) / rest), n - 2);
}

/** Probability of a chi-square value at least as great, 0–1; `df` > 0. */
export const chiSquareP = (value: number, df: number): number => Math.max(0, 1 - chiSquareCdf(value, df));

/**
 * Two-sided p-value of a standard normal value, 0–1.
 * As z² is chi-square with one degree of freedom; NaN stays NaN.
 */
export const normalP = (z: number): number => (Number.isNaN(z) ? z : chiSquareP(z * z, 1));

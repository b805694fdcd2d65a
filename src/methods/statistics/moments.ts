import { type Extremes, extremesOf } from './extremes.ts';

/** Count, mean, standard deviation (n − 1), and bias-adjusted skewness and excess kurtosis (type 2). */
export interface Moments {
  readonly available: number;
  /** NaN when nothing is available. */
  readonly mean: number;
  /** NaN when fewer than two. */
  readonly sd: number;
  /** NaN when fewer than three values, or all equal. */
  readonly skew: number;
  /** NaN when fewer than four values, or all equal. */
  readonly kurtosis: number;
}

/**
 * Mean of the available values (NaN = missing), never outside them: equal values have their value as mean, which
 * their sum divided by their number may miss by a rounding. NaN when there is none.
 */
export const mean = (values: Float64Array): number => meanInside(values, extremesOf(values));

function meanInside(values: Float64Array, { min, max, available }: Extremes): number {
  if (available === 0 || min === max) return min;
  let sum = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) sum += values[i]!;
  const plain = sum / available;
  return Math.min(max, Math.max(min, Number.isFinite(plain) ? plain : scaledMean(values, available)));
}

/** Mean whose sum would exceed the largest double. */
function scaledMean(values: Float64Array, available: number): number {
  let result = 0;
  for (const value of values) if (!Number.isNaN(value)) result += value / available;
  return result;
}

/**
 * Moments of the available values (NaN = missing), in one order of summation.
 * With S_k = Σd^k: g1 = √n·S3/S2^1.5, skew = g1·√(n(n−1))/(n−2); r = n·S4/S2²,
 * kurtosis = ((n+1)(r−3)+6)(n−1)/((n−2)(n−3)). Deviations are scaled by a power of two where
 * their powers would leave the range of doubles, which changes no digit elsewhere. Extremes may be given where known.
 * Source: Joanes & Gill, Comparing Measures of Sample Skewness and Kurtosis (1998).
 */
export function momentsOf(values: Float64Array, extremes: Extremes = extremesOf(values)): Moments {
  const { min, max, available: n } = extremes;
  if (n === 0)
    return { available: 0, mean: Number.NaN, sd: Number.NaN, skew: Number.NaN, kurtosis: Number.NaN };
  const centre = meanInside(values, extremes);
  const unit = powerOfTwo(Math.max(max - centre, centre - min));
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    const d = (value - centre) / unit;
    const square = d * d;
    s2 += square;
    s3 += square * d;
    s4 += square * square;
  }
  const sd = n < 2 ? Number.NaN : Math.sqrt(s2 / (n - 1)) * unit;
  if (s2 === 0) return { available: n, mean: centre, sd, skew: Number.NaN, kurtosis: Number.NaN };
  const g1 = (Math.sqrt(n) * s3) / (s2 * Math.sqrt(s2));
  const r = (n * s4) / (s2 * s2);
  return {
    available: n,
    mean: centre,
    sd,
    skew: n < 3 ? Number.NaN : (g1 * Math.sqrt(n * (n - 1))) / (n - 2),
    kurtosis: n < 4 ? Number.NaN : (((n + 1) * (r - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3)),
  };
}

/** 1 for spreads whose fourth power is an ordinary double, else a power of two near the spread. */
function powerOfTwo(spread: number): number {
  if (spread === 0 || (spread > 1e-60 && spread < 1e60)) return 1;
  return 2 ** Math.max(-1022, Math.min(1023, Math.floor(Math.log2(spread))));
}

import { power, square } from '../methods/statistics/power.ts';

/** A value in a year; null = missing. */
export interface YearValue {
  readonly year: number;
  readonly value: number | null;
}

/**
 * Compound annual growth rate between the first and the last available value, (last/first)^(1/years) − 1.
 * null where fewer than two values, or the two are not both above 0.
 */
export function growthRate(series: readonly YearValue[]): number | null {
  const known = available(series);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined || first.year === last.year) return null;
  if (first.value <= 0 || last.value <= 0) return null;
  return power(last.value / first.value, 1 / (last.year - first.year)) - 1;
}

/** A least-squares line through the available values. */
export interface TrendLine {
  /** Change a year, in units of the value. */
  readonly slope: number;
  /** Height of the line in the first and in the last available year. */
  readonly first: number;
  readonly last: number;
  /** Change a year as a percentage of the line's first height; null where that is 0. */
  readonly percentPerYear: number | null;
}

/** The least-squares line over the years; null where fewer than two years have a value. */
export function trendLine(series: readonly YearValue[]): TrendLine | null {
  const known = available(series);
  const n = known.length;
  const meanYear = known.reduce((sum, p) => sum + p.year, 0) / n;
  const meanValue = known.reduce((sum, p) => sum + p.value, 0) / n;
  const spread = known.reduce((sum, p) => sum + square(p.year - meanYear), 0);
  const start = known[0];
  const end = known.at(-1);
  if (start === undefined || end === undefined || spread === 0) return null;
  const slope = known.reduce((sum, p) => sum + (p.year - meanYear) * (p.value - meanValue), 0) / spread;
  const first = meanValue + slope * (start.year - meanYear);
  const last = meanValue + slope * (end.year - meanYear);
  return { slope, first, last, percentPerYear: first === 0 ? null : (100 * slope) / first };
}

/** Points with a value, by year. */
function available(series: readonly YearValue[]): readonly { year: number; value: number }[] {
  return series
    .flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
    .sort((a, b) => a.year - b.year);
}

import type { Goalposts, Indicator } from '../../src/core/framework.ts';

/** The value at a level: 0 gives the worse goalpost, 1 the better one. Kept inside what the unit allows. */
export function valueAt(level: number, indicator: Indicator, [lower, upper]: Goalposts): number {
  const share = indicator.direction === 1 ? level : 1 - level;
  return Math.min(Math.max(lower + share * (upper - lower), floor(indicator.unit)), ceiling(indicator.unit));
}

/** The level at a value: the reverse of `valueAt` inside the unit's bounds. */
export function levelAt(value: number, indicator: Indicator, [lower, upper]: Goalposts): number {
  const share = (value - lower) / (upper - lower);
  return indicator.direction === 1 ? share : 1 - share;
}

/** The value as its office would print it: whole counts, else about three significant digits of the interval. */
export function printValue(value: number, indicator: Indicator, [lower, upper]: Goalposts): string {
  const width = upper - lower;
  const digits = isCount(indicator.unit) ? 0 : width >= 30 ? 1 : width >= 2 ? 2 : 3;
  return String(Number(value.toFixed(digits)));
}

/** Whether a value may lie far beyond the goalposts: true for ratios without a natural top. */
export const isOpenEnded = (unit: string): boolean =>
  ceiling(unit) === Number.POSITIVE_INFINITY && !isCount(unit);

const isCount = (unit: string): boolean => unit === 'count' || unit.startsWith('points');

/** A percentage under 1 reads like a share of 1 put in the wrong column: the demonstration has none. */
const floor = (unit: string): number => (unit.startsWith('%') ? 1 : 0);

function ceiling(unit: string): number {
  if (unit.startsWith('%') || unit.startsWith('score 0-100')) return 100;
  return unit.startsWith('points 0-10') ? 10 : Number.POSITIVE_INFINITY;
}

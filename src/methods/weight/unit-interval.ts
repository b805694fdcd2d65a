import { extremesOf, shareBetween } from '../statistics/extremes.ts';

/** A column brought to 0–1 by min–max, NaN = missing; null for a flat or empty one. */
export function unitInterval(values: Float64Array): Float64Array | null {
  const { min, max, available } = extremesOf(values);
  if (available === 0 || min === max) return null;
  return values.map(v => shareBetween(v, min, max));
}

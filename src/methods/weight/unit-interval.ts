import { extremesOf, shareBetween } from '../statistics/extremes.ts';
import { isTied } from '../statistics/ranking.ts';

/** A column brought to 0–1 by min–max, NaN = missing; null for an empty one, or one flat in 12 significant digits. */
export function unitInterval(values: Float64Array): Float64Array | null {
  const { min, max, available } = extremesOf(values);
  if (available === 0 || isTied(min, max)) return null;
  return values.map(v => shareBetween(v, min, max));
}

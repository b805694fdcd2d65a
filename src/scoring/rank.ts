import type { Ties } from '../core/method.ts';
import { placesOf } from '../methods/statistics/ranking.ts';
import { windowsOf } from './windows.ts';

/** Places of every node among the units of the same year, k·n; NaN = none. */
export function rankNodes(score: Float64Array, years: Int32Array, ties: Ties): Float64Array {
  const n = years.length;
  const rank = new Float64Array(score.length);
  const windows = windowsOf(years, 'year');
  const order = new Int32Array(n);
  for (let base = 0; base < score.length; base += n) {
    for (const { start, end } of windows) {
      placesOf(
        score.subarray(base + start, base + end),
        ties,
        rank.subarray(base + start, base + end),
        order,
      );
    }
  }
  return rank;
}

import { windowsOf } from '../windows.ts';
import { type RankRuns, shareAbove } from './probability.ts';

/** Share of the runs in which two units may change places and still count as apart. */
const SHARED_ABOVE = 0.1;

/**
 * Number of each unit's tie group inside its year, 1 = the one that leads, 0 = not ranked: consecutive units, by nominal
 * rank, that stand above the group's first in more than one run of ten. One value a unit, same order.
 */
export function tieGroups(
  { ranks, runs }: RankRuns,
  years: Int32Array,
  nominalRank: Float64Array,
): Int32Array {
  const groups = new Int32Array(years.length);
  for (const { start, end } of windowsOf(years, 'year')) {
    const ranked = Array.from({ length: end - start }, (_, i) => start + i)
      .filter(unit => !Number.isNaN(nominalRank[unit]!))
      .sort((a, b) => nominalRank[a]! - nominalRank[b]! || a - b);
    let group = 0;
    let first: Float32Array = new Float32Array(0);
    for (const unit of ranked) {
      const own = ranks.subarray(unit * runs, (unit + 1) * runs);
      if (group === 0 || !(shareAbove(own, first) > SHARED_ABOVE)) {
        first = own;
        group++;
      }
      groups[unit] = group;
    }
  }
  return groups;
}

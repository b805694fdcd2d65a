import type { SectorUncertainty } from '../../core/uncertainty.ts';
import { quantile } from '../../methods/statistics/quantile.ts';

/** Points of the line; each looks back over the last quarter of the runs made till then. */
const POINTS = 12;
const QUANTILES = [0.05, 0.5, 0.95] as const;

/**
 * How far the 5 %, 50 % and 95 % quantiles of the ranks moved over the last quarter of the runs made till then:
 * the greatest change of any unit, in places, at twelve counts of runs. Fewer than eight runs give fewer points.
 */
export function convergenceOf(ranks: Float32Array, n: number): SectorUncertainty['convergence'] {
  const runs = ranks.length / n;
  const counts = Array.from({ length: POINTS }, (_, i) => Math.floor((runs * (i + 1)) / POINTS));
  const distinct = [...new Set(counts)].filter(count => count >= 4);
  return distinct.map(count => {
    const before = Math.floor(count * 0.75);
    let change = 0;
    for (let unit = 0; unit < n; unit++) {
      const now = firstRanks(ranks, n, unit, count);
      const then = firstRanks(ranks, n, unit, before);
      for (const p of QUANTILES) {
        const moved = Math.abs(quantile(now, p) - quantile(then, p));
        if (moved > change) change = moved;
      }
    }
    return { runs: count, change };
  });
}

/** Ranks of a unit in the first runs, ascending; runs without a rank left out. */
function firstRanks(ranks: Float32Array, n: number, unit: number, runs: number): Float64Array {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) if (ranks[run * n + unit]! > 0) values.push(ranks[run * n + unit]!);
  return Float64Array.from(values).sort();
}

import type { RunStatistics, SectorUncertainty } from '../../core/uncertainty.ts';
import { quantile } from '../../methods/statistics/quantile.ts';
import type { SectorMatrix } from '../matrix.ts';
import { convergenceOf } from './convergence.ts';
import type { Replicator } from './replicate.ts';
import type { RunBlock } from './run-block.ts';
import { tieGroups } from './tie-groups.ts';

/** What all runs together say about a sector. Runs in which a unit has no rank do not enter its quantiles. */
export function summarise(
  { sector, cities, years }: SectorMatrix,
  { nominalRank, space }: Replicator,
  { ranks, scores }: RunBlock,
): SectorUncertainty {
  const n = cities.length;
  const runs = ranks.length / n;
  return {
    sector,
    cities,
    years,
    runs,
    seed: space.step.seed,
    nominalRank,
    rank: statisticsOf(n, runs, cell => ranks[cell]! || Number.NaN),
    score: statisticsOf(n, runs, cell => scores[cell]!),
    top10Share: top10Shares(ranks, n),
    tieGroup: tieGroups({ ranks, runs }, years, nominalRank),
    ranks,
    convergence: convergenceOf(ranks, n),
  };
}

function statisticsOf(n: number, runs: number, valueAt: (cell: number) => number): RunStatistics {
  const columns = STATISTICS.map(() => new Float64Array(n));
  const values = new Float64Array(runs);
  for (let unit = 0; unit < n; unit++) {
    let available = 0;
    let sum = 0;
    for (let cell = unit; cell < n * runs; cell += n) {
      const value = valueAt(cell);
      if (Number.isNaN(value)) continue;
      values[available++] = value;
      sum += value;
    }
    const sorted = values.subarray(0, available).sort();
    STATISTICS.forEach((probability, at) => {
      columns[at]![unit] = probability === null ? sum / available : quantile(sorted, probability);
    });
  }
  const [mean, p05, p25, median, p75, p95] = columns;
  return { mean: mean!, p05: p05!, p25: p25!, median: median!, p75: p75!, p95: p95! };
}

/** Probability of each quantile; null = the mean. In the order of RunStatistics. */
const STATISTICS = [null, 0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Share of all runs in which each unit is among the first ten of its year; 0 where it is never ranked. */
function top10Shares(ranks: Float32Array, n: number): Float64Array {
  const shares = new Float64Array(n);
  for (let cell = 0; cell < ranks.length; cell++) {
    if (ranks[cell]! > 0 && ranks[cell]! <= 10) shares[cell % n]!++;
  }
  return shares.map(count => count / (ranks.length / n));
}

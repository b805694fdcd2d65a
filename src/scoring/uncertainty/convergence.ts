import type { SectorUncertainty } from '../../core/uncertainty.ts';
import { countRanks, emptyCounts, type RankCounts, rankQuantiles } from './rank-counts.ts';

/** Points of the line; each looks back over the last quarter of the runs made till then. */
const POINTS = 12;
const FEWEST_RUNS = 4;
const PROBABILITIES = [0.05, 0.5, 0.95] as const;

/** All ranks counted, and the convergence line. */
export interface Counted {
  readonly counts: RankCounts;
  readonly convergence: SectorUncertainty['convergence'];
}

/**
 * How far the 5 %, 50 % and 95 % quantiles of the ranks moved over the last quarter of the runs made till then:
 * the greatest change of any unit, in places, at up to twelve counts of runs, the last of them all runs.
 */
export function countWithConvergence(ranks: Float32Array, n: number): Counted {
  const runs = ranks.length / n;
  const ends = Array.from({ length: POINTS }, (_, i) => Math.floor((runs * (i + 1)) / POINTS));
  const points = [...new Set(ends)].filter(end => end >= FEWEST_RUNS);
  const stops = [...new Set([...points, ...points.map(lookBack), runs])].sort((a, b) => a - b);
  const counts = emptyCounts(n, lastRankOf(ranks));
  const quantiles = new Map(stops.map(stop => [stop, new Float64Array(n * PROBABILITIES.length)]));
  for (let unit = 0; unit < n; unit++) {
    const own = ranks.subarray(unit * runs, (unit + 1) * runs);
    let from = 0;
    for (const stop of stops) {
      countRanks(counts, unit, own, from, stop);
      quantiles.get(stop)!.set(rankQuantiles(counts, unit, PROBABILITIES), unit * PROBABILITIES.length);
      from = stop;
    }
  }
  const convergence = points.map(end => ({
    runs: end,
    change: greatestChange(quantiles.get(end)!, quantiles.get(lookBack(end))!),
  }));
  return { counts, convergence };
}

function lastRankOf(ranks: Float32Array): number {
  let last = 0;
  for (let cell = 0; cell < ranks.length; cell++) if (ranks[cell]! > last) last = ranks[cell]!;
  return Math.ceil(last);
}

const lookBack = (runs: number): number => Math.floor(runs * 0.75);

/** Units without a rank on either side do not count. */
function greatestChange(now: Float64Array, before: Float64Array): number {
  let greatest = 0;
  for (let i = 0; i < now.length; i++) {
    const change = Math.abs(now[i]! - before[i]!);
    if (change > greatest) greatest = change;
  }
  return greatest;
}

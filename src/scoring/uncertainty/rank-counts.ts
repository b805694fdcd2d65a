import type { RunStatistics } from '../../core/uncertainty.ts';
import { quantileOf } from './quantile-of.ts';

/** How often each unit had each rank; ranks are counted in halves, as ties may share the mean of their places. */
export interface RankCounts {
  /** Units. */
  readonly n: number;
  /** Counters a unit. */
  readonly width: number;
  /** Count of rank r of unit u at u·width + 2r; that of 0 is the runs without a rank. */
  readonly counts: Int32Array;
}

/** Counters of n units for ranks from 0 to the last one there is. */
export const emptyCounts = (n: number, lastRank: number): RankCounts => {
  const width = 2 * lastRank + 1;
  return { n, width, counts: new Int32Array(n * width) };
};

/** Counts a unit's ranks in the runs `from` up to but not `to`. */
export function countRanks(
  { width, counts }: RankCounts,
  unit: number,
  ranks: Float32Array,
  from: number,
  to: number,
): void {
  const base = unit * width;
  for (let run = from; run < to; run++) counts[base + 2 * ranks[run]!]!++;
}

/** Quantiles of the ranks of a unit in the order of the probabilities; NaN where it has none. */
export function rankQuantiles(
  { width, counts }: RankCounts,
  unit: number,
  probabilities: readonly number[],
): readonly number[] {
  const base = unit * width;
  let total = 0;
  for (let step = 1; step < width; step++) total += counts[base + step]!;
  let step = 0;
  let passed = 0;
  const rankAt = (position: number): number => {
    if (position < passed - counts[base + step]!) {
      step = 0;
      passed = 0;
    }
    while (passed <= position) passed += counts[base + ++step]!;
    return step / 2;
  };
  return probabilities.map(probability => quantileOf(total, probability, rankAt));
}

/** Mean and quantiles of every unit's ranks. */
export function rankStatistics(ranks: RankCounts): RunStatistics {
  const { n, width, counts } = ranks;
  const statistics = emptyStatistics(n);
  for (let unit = 0; unit < n; unit++) {
    let total = 0;
    let sum = 0;
    for (let step = 1; step < width; step++) {
      total += counts[unit * width + step]!;
      sum += counts[unit * width + step]! * step;
    }
    statistics.mean[unit] = sum / 2 / total;
    writeQuantiles(statistics, unit, rankQuantiles(ranks, unit, PROBABILITIES));
  }
  return statistics;
}

/** Share of all runs in which each unit is among the first ten of its year; 0 where it is never ranked. */
export function top10Shares({ n, width, counts }: RankCounts, runs: number): Float64Array {
  return Float64Array.from({ length: n }, (_, unit) => {
    let first = 0;
    for (let step = 1; step <= Math.min(20, width - 1); step++) first += counts[unit * width + step]!;
    return first / runs;
  });
}

/** Probabilities of the quantiles that are kept, ascending. */
export const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Statistics of n units, all 0. */
export const emptyStatistics = (n: number): RunStatistics => ({
  mean: new Float64Array(n),
  p05: new Float64Array(n),
  p25: new Float64Array(n),
  median: new Float64Array(n),
  p75: new Float64Array(n),
  p95: new Float64Array(n),
});

/** Writes a unit's quantiles, in the order of PROBABILITIES. */
export function writeQuantiles(statistics: RunStatistics, unit: number, quantiles: readonly number[]): void {
  const { p05, p25, median, p75, p95 } = statistics;
  for (const [at, column] of [p05, p25, median, p75, p95].entries()) column[unit] = quantiles[at]!;
}

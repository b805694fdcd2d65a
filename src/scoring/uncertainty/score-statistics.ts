import type { RunStatistics } from '../../core/uncertainty.ts';
import { orderAscending } from '../../methods/statistics/order.ts';
import { quantileOf } from './quantile-of.ts';
import { emptyStatistics, PROBABILITIES, writeQuantiles } from './rank-counts.ts';

/** Units whose scores are gathered in one pass over the runs: a line of memory holds eight numbers. */
const TOGETHER = 8;

/** Mean and quantiles of every unit's scores (runs·n, run after run, NaN = none); sums run in the order of the runs. */
export function scoreStatistics(scores: Float64Array, n: number): RunStatistics {
  const runs = scores.length / n;
  const statistics = emptyStatistics(n);
  const columns = Array.from({ length: TOGETHER }, () => new Float64Array(runs));
  const order = new Int32Array(runs);
  for (let first = 0; first < n; first += TOGETHER) {
    const count = Math.min(TOGETHER, n - first);
    for (let run = 0; run < runs; run++) {
      const base = run * n + first;
      for (let i = 0; i < count; i++) columns[i]![run] = scores[base + i]!;
    }
    for (let i = 0; i < count; i++) {
      const values = columns[i]!;
      const available = orderAscending(values, order);
      statistics.mean[first + i] = sumOf(values) / available;
      const quantiles = PROBABILITIES.map(p => quantileOf(available, p, at => values[order[at]!]!));
      writeQuantiles(statistics, first + i, quantiles);
    }
  }
  return statistics;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let run = 0; run < values.length; run++) if (!Number.isNaN(values[run]!)) sum += values[run]!;
  return sum;
}

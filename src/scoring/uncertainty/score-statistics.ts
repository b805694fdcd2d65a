import type { RunStatistics } from '../../core/uncertainty.ts';
import { orderStatistics } from '../../methods/statistics/order-statistics.ts';
import { quantileOf } from './quantile-of.ts';
import { emptyStatistics, PROBABILITIES, writeQuantiles } from './rank-counts.ts';

/** Mean and quantiles of every unit's scores (n·runs, unit after unit, NaN = none); sums run in the order of the runs. */
export function scoreStatistics(scores: Float64Array, n: number): RunStatistics {
  const statistics = emptyStatistics(n);
  const runs = scores.length / n;
  for (let unit = 0; unit < n; unit++) {
    const column = scores.subarray(unit * runs, (unit + 1) * runs);
    const { sum, available } = totalOf(column);
    statistics.mean[unit] = sum / available;
    const positions = [...new Set(PROBABILITIES.flatMap(p => neighboursOf(p, available)))];
    const values = orderStatistics(column, available === 0 ? [] : positions);
    const valueAt = (position: number): number => values[positions.indexOf(position)]!;
    writeQuantiles(
      statistics,
      unit,
      PROBABILITIES.map(p => quantileOf(available, p, valueAt)),
    );
  }
  return statistics;
}

/** Positions that a quantile of type 7 lies between. */
const neighboursOf = (probability: number, n: number): readonly number[] => [
  Math.floor((n - 1) * probability),
  Math.ceil((n - 1) * probability),
];

function totalOf(column: Float64Array): { sum: number; available: number } {
  let sum = 0;
  let available = 0;
  for (let run = 0; run < column.length; run++) {
    if (Number.isNaN(column[run]!)) continue;
    sum += column[run]!;
    available++;
  }
  return { sum, available };
}

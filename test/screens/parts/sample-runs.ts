import type { RunStatistics, SectorUncertainty } from '../../../src/core/uncertainty.ts';

const spread = (
  low: readonly number[],
  middle: readonly number[],
  high: readonly number[],
): RunStatistics => ({
  mean: Float64Array.from(middle),
  p05: Float64Array.from(low),
  p25: Float64Array.from(middle),
  median: Float64Array.from(middle),
  p75: Float64Array.from(middle),
  p95: Float64Array.from(high),
});

/**
 * Four runs of paper in 2024 after one unit of 2023: Alba and Bora change places once, Cima is always third, Dora
 * is not ranked.
 */
export const sampleRuns: SectorUncertainty = {
  sector: 'paper',
  cities: ['Alba', 'Alba', 'Bora', 'Cima', 'Dora'],
  years: Int32Array.of(2023, 2024, 2024, 2024, 2024),
  runs: 4,
  seed: 1,
  nominalRank: Float64Array.of(1, 1, 2, 3, Number.NaN),
  rank: spread([1, 1, 1, 3, Number.NaN], [1, 1, 2, 3, Number.NaN], [1, 2, 2, 3, Number.NaN]),
  score: spread([70, 74, 66, 50, Number.NaN], [71, 78, 70, 55, Number.NaN], [72, 81, 76, 60, Number.NaN]),
  top10Share: Float64Array.of(1, 1, 1, 0.5, 0),
  tieGroup: Int32Array.of(1, 1, 1, 2, 0),
  ranks: Float32Array.of(1, 1, 1, 1, 1, 1, 2, 1, 2, 2, 1, 2, 3, 3, 3, 3, 0, 0, 0, 0),
  convergence: [{ runs: 4, change: 0.25 }],
};

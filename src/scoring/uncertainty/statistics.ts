import type { SectorUncertainty } from '../../core/uncertainty.ts';
import type { SectorMatrix } from '../matrix.ts';
import { countWithConvergence } from './convergence.ts';
import { rankStatistics, top10Shares } from './rank-counts.ts';
import type { Replicator } from './replicate.ts';
import type { RunBlock } from './run-block.ts';
import { scoreStatistics } from './score-statistics.ts';
import { tieGroups } from './tie-groups.ts';

/**
 * What the ranks of all runs say about a sector: all but its scores. Runs in which a unit has no rank do not enter its
 * quantiles.
 */
export function summariseRanks(
  { sector, cities, years }: SectorMatrix,
  { nominalRank, space }: Replicator,
  ranks: Float32Array,
): Omit<SectorUncertainty, 'score'> {
  const n = cities.length;
  const runs = ranks.length / n;
  const { counts, convergence } = countWithConvergence(ranks, n);
  return {
    sector,
    cities,
    years,
    runs,
    seed: space.step.seed,
    nominalRank,
    rank: rankStatistics(counts),
    top10Share: top10Shares(counts, runs),
    tieGroup: tieGroups({ ranks, runs }, years, nominalRank),
    ranks,
    convergence,
  };
}

/** What all runs together say about a sector. */
export const summarise = (
  matrix: SectorMatrix,
  replicator: Replicator,
  { ranks, scores }: RunBlock,
): SectorUncertainty => ({
  ...summariseRanks(matrix, replicator, ranks),
  score: scoreStatistics(scores, matrix.cities.length),
});

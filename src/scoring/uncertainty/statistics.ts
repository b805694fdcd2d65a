import type { SectorUncertainty } from '../../core/uncertainty.ts';
import type { SectorMatrix } from '../matrix.ts';
import { countWithConvergence } from './convergence.ts';
import { rankStatistics, top10Shares } from './rank-counts.ts';
import type { Replicator } from './replicate.ts';
import type { RunBlock } from './run-block.ts';
import { scoreStatistics } from './score-statistics.ts';
import { tieGroups } from './tie-groups.ts';

/** What all runs together say about a sector. Runs in which a unit has no rank do not enter its quantiles. */
export function summarise(
  { sector, cities, years }: SectorMatrix,
  { nominalRank, space }: Replicator,
  { ranks, scores }: RunBlock,
): SectorUncertainty {
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
    score: scoreStatistics(scores, n),
    top10Share: top10Shares(counts, runs),
    tieGroup: tieGroups({ ranks, runs }, years, nominalRank),
    ranks,
    convergence,
  };
}

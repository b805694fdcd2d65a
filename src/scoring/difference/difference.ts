import type { Framework } from '../../core/framework.ts';
import type { Method } from '../../core/method.ts';
import type { Dataset } from '../../core/observation.ts';
import { scoreDataset } from '../score.ts';
import { type CellDifference, compareCells } from './cells.ts';
import { differingRankings, type RankingDifference } from './rankings.ts';

/** Two states of the data under one method. */
export interface DifferenceQuestion {
  readonly before: Dataset;
  readonly after: Dataset;
  readonly frameworks: readonly Framework[];
  readonly method: Method;
}

/** What a change of the data does: to the cells, and to every ranking. */
export interface Difference {
  readonly cells: CellDifference;
  readonly rankings: readonly RankingDifference[];
}

/** Compares two states of the data, cell by cell and by the rankings they give. */
export function differenceOf({ before, after, frameworks, method }: DifferenceQuestion): Difference {
  return {
    cells: compareCells(before.observations, after.observations),
    rankings: differingRankings(
      scoreDataset(before, frameworks, method),
      scoreDataset(after, frameworks, method),
    ),
  };
}

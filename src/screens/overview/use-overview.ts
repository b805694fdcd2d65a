import { useMemo } from 'react';
import { frameworkOf, topOf } from '../../core/framework.ts';
import type { CellRow, FlagCount, Move, RankingRow, ScoreRow, WeightRow } from '../../engine/port.ts';
import { useCells, useFlags, useMoves, useScores, useWeights } from '../../state/queries.ts';
import { useWorkspace } from '../../state/workspace.ts';
import type { RankingModel } from '../rankings/use-ranking-model.ts';

/** What stands beside the ranking; each undefined while it is on its way, so that places are never mixed. */
export interface OverviewFacts {
  /** Every indicator of every city in the sector and year. */
  readonly cells: readonly CellRow[] | undefined;
  readonly weights: readonly WeightRow[] | undefined;
  /** The index of every city in every sector of the year. */
  readonly sectors: readonly ScoreRow[] | undefined;
  readonly moves: readonly Move[] | undefined;
  readonly flags: readonly FlagCount[] | undefined;
}

/** Asks for what stands beside the ranking. */
export function useOverviewFacts({ place, previousYear }: RankingModel): OverviewFacts {
  const { sector, year, sectors } = place;
  const frameworks = useWorkspace()?.frameworks;
  const tops = useMemo(
    () => [...new Set(sectors.flatMap(s => frameworkOf(frameworks ?? [], s) ?? []).map(topOf))],
    [sectors, frameworks],
  );
  return {
    cells: fresh(useCells(sector === null || year === null ? null : { sector, year })),
    weights: fresh(useWeights(place)),
    sectors: fresh(useScores(year === null || sectors.length < 2 ? null : { year, nodes: tops })),
    moves: fresh(useMoves(sector, previousYear, year)),
    flags: fresh(useFlags()),
  };
}

const fresh = <T>({
  data,
  isPlaceholderData,
}: {
  readonly data: T | undefined;
  readonly isPlaceholderData: boolean;
}): T | undefined => (isPlaceholderData ? undefined : data);

/** Whom the page is about: the own city where it has data here, else the first of the ranking; null without any. */
export function subjectOf({ place, rows, ranked }: RankingModel): RankingRow | null {
  return rows.find(r => r.city === place.own?.code) ?? (place.own === null ? (ranked[0] ?? null) : null);
}

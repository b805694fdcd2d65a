import { useMemo } from 'react';
import { type Framework, frameworkOf, topOf } from '../../core/framework.ts';
import type { Method } from '../../core/method.ts';
import type { CellRow, RankingRow, ScoreRow, WeightRow } from '../../engine/port.ts';
import { usePlace } from '../../state/place.ts';
import { useCells, useRanking, useScores, useWeights } from '../../state/queries.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { useSettled } from '../parts/use-settled.ts';

/** Where a city is looked at. */
export interface CityPlace {
  readonly city: string;
  readonly sector: string;
  readonly year: number;
  /** Years of the sector, ascending. */
  readonly years: readonly number[];
  /** Every sector of the data. */
  readonly sectors: readonly string[];
  readonly framework: Framework;
  /** Code of the index. */
  readonly top: string;
  readonly method: Method;
  readonly isPeer: (city: string) => boolean;
}

/** Everything the screen is made from, all of one place and one result. */
export interface CityFacts {
  readonly place: CityPlace;
  readonly ranking: readonly RankingRow[];
  /** Every node of every city in the year. */
  readonly scores: readonly ScoreRow[];
  /** Every node of this city in every year. */
  readonly history: readonly ScoreRow[];
  /** The index of every city in every year. */
  readonly index: readonly ScoreRow[];
  /** The index of every city in every sector in the year. */
  readonly sectors: readonly ScoreRow[];
  readonly weights: readonly WeightRow[];
  /** Every indicator of this city in the year. */
  readonly cells: readonly CellRow[];
}

export type CityAnswer =
  | { readonly at: 'pending' }
  | { readonly at: 'failed'; readonly problem: Error }
  /** `isStale`: what stands here is of an earlier place or method; the new one is on its way. */
  | { readonly at: 'ready'; readonly facts: CityFacts; readonly isStale: boolean };

/** What is known of the own city where the reader stands. Until all of a new place is known, all of the old one stays. */
export function useFacts(): CityAnswer {
  const place = useCityPlace();
  const { city = '', sector = '', year = 0, top = '' } = place ?? {};
  const tops = useTops();
  const isThere = place !== null;
  const ranking = useRanking({ sector: place?.sector ?? null, year: place?.year ?? null });
  const scores = useScores(isThere ? { sector, year } : null);
  const history = useScores(isThere ? { sector, cities: [city] } : null);
  const index = useScores(isThere ? { sector, nodes: [top] } : null);
  const sectors = useScores(isThere ? { year, nodes: tops } : null);
  const weights = useWeights({ sector: place?.sector ?? null, year: place?.year ?? null });
  const cells = useCells(isThere ? { sector, year, city } : null);
  const queries = [ranking, scores, history, index, sectors, weights, cells];
  const isCurrent = queries.every(q => q.isSuccess && !q.isPlaceholderData);
  const facts = useMemo(
    (): CityFacts | null =>
      place === null || !isCurrent
        ? null
        : {
            place,
            ranking: ranking.data ?? [],
            scores: scores.data ?? [],
            history: history.data ?? [],
            index: index.data ?? [],
            sectors: sectors.data ?? [],
            weights: weights.data ?? [],
            cells: cells.data ?? [],
          },
    [
      place,
      isCurrent,
      ranking.data,
      scores.data,
      history.data,
      index.data,
      sectors.data,
      weights.data,
      cells.data,
    ],
  );
  const settled = useSettled(facts);
  const problem = queries.find(q => q.error !== null)?.error;
  if (problem != null) return { at: 'failed', problem };
  return settled === null
    ? { at: 'pending' }
    : { at: 'ready', facts: settled.value, isStale: settled.isStale };
}

function useCityPlace(): CityPlace | null {
  const { own, sector, year, years, sectors, framework, top, isPeer } = usePlace();
  const method = useWorkspace()?.method ?? null;
  return useMemo(
    () =>
      own === null ||
      sector === null ||
      year === null ||
      framework === null ||
      top === null ||
      method === null
        ? null
        : { city: own.code, sector, year, years, sectors, framework, top, method, isPeer },
    [own, sector, year, years, sectors, framework, top, method, isPeer],
  );
}

/** Index codes of all frameworks that the sectors of the data belong to. */
function useTops(): readonly string[] {
  const { sectors } = usePlace();
  const frameworks = useWorkspace()?.frameworks ?? [];
  const used = sectors.flatMap(sector => frameworkOf(frameworks, sector) ?? []);
  return [...new Set(used.map(topOf))];
}

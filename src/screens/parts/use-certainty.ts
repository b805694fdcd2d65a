import { useMemo } from 'react';
import type { Place } from '../../state/place.ts';
import { type Runs, useUncertainty } from '../../state/uncertainty.ts';
import { type Certainty, certaintyOf } from './certainty.ts';

/** How sure the ranks are where the reader stands; null until the runs are made, and where there can be none. */
export function useCertainty({ sector, year }: Pick<Place, 'sector' | 'year'>): {
  readonly certainty: Certainty | null;
  readonly runs: Runs;
} {
  const runs = useUncertainty(sector);
  const uncertainty = runs.answer?.uncertainty ?? null;
  const certainty = useMemo(
    () =>
      uncertainty === null || year === null || uncertainty.sector !== sector
        ? null
        : certaintyOf(uncertainty, year),
    [uncertainty, sector, year],
  );
  return { certainty, runs };
}

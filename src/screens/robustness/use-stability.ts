import { useMemo } from 'react';
import type { WeightStability } from '../../core/uncertainty.ts';
import { weightStability } from '../../scoring/sensitivity/weight-stability.ts';
import { useScoredUnder } from '../../state/aside.ts';
import type { Place } from '../../state/place.ts';
import { useMethodInForce } from '../../state/uncertainty.ts';

/** How far each weight may move where the reader stands; null until it is known, and where fewer than two are ranked. */
export function useStability({
  sector,
  year,
}: Pick<Place, 'sector' | 'year'>): readonly WeightStability[] | null {
  const method = useMethodInForce();
  const [answer] = useScoredUnder(useMemo(() => (method === null ? [] : [method]), [method]));
  const result = answer?.data?.sectors.find(s => s.sector === sector);
  return useMemo(() => {
    if (result === undefined || method === null || year === null) return null;
    const ranked = [...result.years.keys()].filter(
      unit => result.years[unit] === year && !Number.isNaN(result.rank[unit]),
    );
    return ranked.length < 2 ? null : weightStability(result, method, year);
  }, [result, method, year]);
}

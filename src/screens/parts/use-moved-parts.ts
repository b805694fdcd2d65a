import { useMemo } from 'react';
import type { ResultSlot } from '../../engine/port.ts';
import { compareParts, type PartChange } from '../../scoring/moves.ts';
import { leadingPart, partsOf } from '../../scoring/parts-of.ts';
import type { Place } from '../../state/place.ts';
import { useScores, useWeights } from '../../state/queries.ts';
import { useWorkspace } from '../../state/workspace.ts';

/** One of the two rankings that are compared. */
export interface Standpoint {
  readonly year: number | null;
  readonly slot: ResultSlot;
}

/** A city that moved; places gained, negative = lost. */
export interface Mover {
  readonly city: string;
  readonly gained: number;
}

/**
 * The indicator that did most to move each city, by city, in points of the index; null where none went the way the city
 * went. Cities are left out until both rankings are known, and where the method has no parts.
 */
export function useMovedParts(
  { sector, framework }: Pick<Place, 'sector' | 'framework'>,
  movers: readonly Mover[],
  [before, after]: readonly [Standpoint, Standpoint],
): ReadonlyMap<string, PartChange | null> {
  const cities = useMemo(() => movers.map(m => m.city), [movers]);
  const was = useUnits(sector, cities, before);
  const is = useUnits(sector, cities, after);
  return useMemo(() => {
    if (was === null || is === null || framework === null) return new Map();
    const partsAt = ({ method, scores, weights }: Units, city: string): ReturnType<typeof partsOf> =>
      partsOf({ framework, method, weights, scores: scores.filter(s => s.city === city) });
    return new Map(
      movers.flatMap(({ city, gained }) => {
        const parts = compareParts(partsAt(was, city), partsAt(is, city));
        return parts.some(p => p.change !== null) ? [[city, leadingPart(parts, gained)]] : [];
      }),
    );
  }, [was, is, framework, movers]);
}

type Units = NonNullable<ReturnType<typeof useUnits>>;

/** What the parts of some cities follow from; null while it is on its way. */
function useUnits(sector: string | null, cities: readonly string[], { year, slot }: Standpoint) {
  const workspace = useWorkspace();
  const isAsked = sector !== null && year !== null && cities.length > 0;
  const scores = useScores(isAsked ? { sector, year, cities } : null, slot);
  const weights = useWeights({ sector: isAsked ? sector : null, year }, slot);
  const isFresh = !scores.isPlaceholderData && !weights.isPlaceholderData;
  return useMemo(
    () =>
      workspace === null || scores.data === undefined || weights.data === undefined || !isFresh
        ? null
        : {
            method: slot === 'published' ? workspace.published : workspace.method,
            scores: scores.data,
            weights: weights.data,
          },
    [workspace, slot, scores.data, weights.data, isFresh],
  );
}

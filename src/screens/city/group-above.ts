import type { RankingRow } from '../../engine/port.ts';
import type { Certainty } from '../parts/certainty.ts';

/** The tie group above a city: its places, and the score of its last city. */
export interface GroupAbove {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/**
 * The tie group just above that of a city: who has the score of its last city stands with it. Arithmetic on the ranking as
 * it is; the runs are not made again. null at the top, and where the runs do not know the city.
 */
export function groupAbove(
  certainty: Certainty | null,
  ranking: readonly RankingRow[],
  city: string,
): GroupAbove | null {
  const own = certainty?.of(city)?.group;
  if (certainty === null || own === undefined) return null;
  const above = certainty.cities.filter(c => c.rank < own.first).at(-1)?.group;
  const last = ranking.find(r => r.city === above?.cities.at(-1));
  return above === undefined || last?.score == null
    ? null
    : { first: above.first, last: above.last, score: last.score };
}

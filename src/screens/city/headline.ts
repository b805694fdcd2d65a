import type { Exclusion } from '../../core/result.ts';
import type { RankingRow } from '../../engine/port.ts';

/** How a rank differs from the last earlier year that has one. */
export type Change =
  | { readonly kind: 'none' }
  | { readonly kind: 'same'; readonly year: number }
  | { readonly kind: 'up' | 'down'; readonly places: number; readonly year: number };

/** What the first sentence about a city says. */
export type Headline =
  | {
      readonly kind: 'ranked';
      readonly score: number;
      readonly grade: string;
      readonly rank: number;
      /** Number of ranked cities. */
      readonly count: number;
      readonly change: Change;
      readonly coverage: number | null;
    }
  | {
      readonly kind: 'not-ranked';
      readonly exclusion: Exclusion;
      readonly coverage: number | null;
      readonly applicable: number;
      /** Codes of the indicators without an observation. */
      readonly missing: readonly string[];
    }
  /** The data hold nothing of the city in this sector and year. */
  | { readonly kind: 'absent' };

/** The first sentence about a city, from the ranking of its sector and year. */
export function headlineOf(ranking: readonly RankingRow[], city: string): Headline {
  const row = ranking.find(r => r.city === city);
  if (row === undefined) return { kind: 'absent' };
  const { score, rank, grade, coverage, exclusion, applicable, missing } = row;
  if (score === null || rank === null) {
    return {
      kind: 'not-ranked',
      exclusion: exclusion ?? { reason: 'no-score' },
      coverage,
      applicable,
      missing,
    };
  }
  const count = ranking.filter(r => r.rank !== null).length;
  return { kind: 'ranked', score, grade, rank, count, change: changeOf(row), coverage };
}

function changeOf({ rank, previousRank, previousYear }: RankingRow): Change {
  if (rank === null || previousRank === null || previousYear === null) return { kind: 'none' };
  if (rank === previousRank) return { kind: 'same', year: previousYear };
  const places = Math.abs(rank - previousRank);
  return { kind: rank < previousRank ? 'up' : 'down', places, year: previousYear };
}

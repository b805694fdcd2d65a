import type { RankingRow } from '../../engine/port.ts';
import type { Sort } from '../../state/view.ts';

/** Places won since the last earlier ranked year; null where there is nothing to compare. */
export const placesWon = ({ rank, previousRank }: RankingRow): number | null =>
  rank === null || previousRank === null ? null : previousRank - rank;

/** Rows in an order; equal ones keep theirs, and rows without what is ordered by come last. */
export function inOrder(
  rows: readonly RankingRow[],
  sort: Sort,
  compareNames: (a: string, b: string) => number,
): readonly RankingRow[] {
  switch (sort) {
    case 'rank':
      return rows;
    case 'city':
      return rows.toSorted((a, b) => compareNames(a.city, b.city));
    case 'coverage':
      return falling(rows, r => r.coverage);
    case 'change':
      return falling(rows, placesWon);
  }
}

const falling = (
  rows: readonly RankingRow[],
  of: (row: RankingRow) => number | null,
): readonly RankingRow[] =>
  rows.toSorted((a, b) => (of(b) ?? Number.NEGATIVE_INFINITY) - (of(a) ?? Number.NEGATIVE_INFINITY) || 0);

/** Whether any of a city's names holds the text, whatever the case; an empty text is in every name. */
export function isCalled(names: readonly string[], text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return names.some(name => name.toLowerCase().includes(wanted));
}

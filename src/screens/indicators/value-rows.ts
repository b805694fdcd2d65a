import type { CellRow, ScoreRow } from '../../engine/port.ts';

/** A city's cell with its place among the others. */
export interface ValueRow {
  readonly cell: CellRow;
  readonly score: number | null;
  readonly rank: number | null;
}

/** Cells of one year by rank; those without one last, in the order of the cities. */
export function valueRows(
  cells: readonly CellRow[],
  scores: readonly ScoreRow[],
  year: number,
): readonly ValueRow[] {
  const byCity = new Map(scores.map(s => [s.city, s]));
  return cells
    .filter(c => c.year === year)
    .map(cell => {
      const { score = null, rank = null } = byCity.get(cell.city) ?? {};
      return { cell, score, rank };
    })
    .sort((a, b) => (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE));
}

import { CELL_STATUS } from '../../core/result.ts';
import type { CellRow, CoverageGrid } from '../../engine/port.ts';

/** How many cities have a value, how many could have one, and for how many the indicator has no sense. */
export interface Coverage {
  readonly observed: number;
  readonly applicable: number;
  readonly notApplicable: number;
}

/** Observed share of the applicable, 0–1; null where nothing applies. */
export const shareOf = ({ observed, applicable }: Coverage): number | null =>
  applicable === 0 ? null : observed / applicable;

/** Coverage of each indicator in one sector and year. */
export const coverageByIndicator = ({
  cities,
  indicators,
  status,
}: CoverageGrid): ReadonlyMap<string, Coverage> =>
  counted(
    Array.from(status, (stored, i) => ({
      indicator: indicators[Math.floor(i / cities.length)] ?? '',
      status: CELL_STATUS[stored] ?? 'missing',
    })),
    cell => cell.indicator,
  );

/** Coverage of one indicator in each year, ascending. */
export const coverageByYear = (
  cells: readonly CellRow[],
): readonly (Coverage & { readonly year: number })[] =>
  [...counted(cells, c => c.year)]
    .map(([year, coverage]) => ({ year, ...coverage }))
    .sort((a, b) => a.year - b.year);

/** Coverage of everything together. */
export const total = (parts: Iterable<Coverage>): Coverage =>
  [...parts].reduce(
    (sum, part) => ({
      observed: sum.observed + part.observed,
      applicable: sum.applicable + part.applicable,
      notApplicable: sum.notApplicable + part.notApplicable,
    }),
    { observed: 0, applicable: 0, notApplicable: 0 },
  );

function counted<Cell extends { readonly status: string }, K>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => K,
): ReadonlyMap<K, Coverage> {
  const counts = new Map<K, { observed: number; applicable: number; notApplicable: number }>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const count = counts.get(key) ?? { observed: 0, applicable: 0, notApplicable: 0 };
    counts.set(key, count);
    if (cell.status === 'not-applicable') count.notApplicable += 1;
    else count.applicable += 1;
    if (cell.status === 'observed') count.observed += 1;
  }
  return counts;
}

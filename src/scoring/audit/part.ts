import type { SectorResult } from '../../core/result.ts';
import { NOT_APPLICABLE } from '../matrix.ts';
import { type UnitWindow, windowsOf } from '../windows.ts';

/** The units of a sector that one audit looks at. */
export interface AuditedPart {
  readonly result: SectorResult;
  readonly window: UnitWindow;
  /** Positions of the indicators that apply to any of its units. */
  readonly indicators: readonly number[];
  /** Whether each of its units passed the screen. */
  readonly passed: readonly boolean[];
  /** One column of a matrix of the result (indicators or nodes), its units only. */
  readonly column: (matrix: Float64Array, position: number) => Float64Array;
}

/** The part of a sector in one year, or in all years (null); null when the sector has no units then. */
export function partOf(result: SectorResult, year: number | null): AuditedPart | null {
  const n = result.cities.length;
  const window = windowsOf(result.years, year === null ? 'pooled' : 'year').find(w => w.year === year);
  if (window === undefined || n === 0) return null;
  const { start, end } = window;
  const applies = (j: number): boolean =>
    result.status.subarray(j * n + start, j * n + end).some(s => s !== NOT_APPLICABLE);
  return {
    result,
    window,
    indicators: result.indicators.flatMap((_, j) => (applies(j) ? [j] : [])),
    passed: result.exclusions.slice(start, end).map(e => e === null || e.reason === 'no-score'),
    column: (matrix, position) => matrix.subarray(position * n + start, position * n + end),
  };
}

import type { Window } from '../core/method.ts';

/** Units that share their statistics: a run of positions, as units are ordered by year. */
export interface UnitWindow {
  /** null when the window is all years. */
  readonly year: number | null;
  readonly start: number;
  /** One past the last. */
  readonly end: number;
  /** For messages: the year, or first–last. */
  readonly label: string;
}

/** The windows of a sector: one of all units, or one a year, ascending. */
export function windowsOf(years: Int32Array, window: Window): readonly UnitWindow[] {
  const n = years.length;
  if (window === 'pooled') {
    const [first, last] = [years[0] ?? 0, years[n - 1] ?? 0];
    return [{ year: null, start: 0, end: n, label: first === last ? `${first}` : `${first}–${last}` }];
  }
  const windows: UnitWindow[] = [];
  for (let start = 0; start < n; ) {
    const year = years[start]!;
    let end = start;
    while (end < n && years[end] === year) end++;
    windows.push({ year, start, end, label: `${year}` });
    start = end;
  }
  return windows;
}

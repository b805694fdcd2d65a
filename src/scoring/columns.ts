import { CELL_FLAG, type ColumnReport } from '../core/result.ts';
import { type NormaliseReport, normaliseChoice } from './normalise.ts';
import type { Plan } from './plan.ts';
import type { TreatReport } from './treat.ts';
import { windowsOf } from './windows.ts';

/** What reports are put together from. */
interface ColumnSources {
  readonly denominated: Float64Array;
  readonly flags: Uint8Array;
  readonly treated: readonly (readonly TreatReport[])[];
  readonly normalised: readonly (readonly NormaliseReport[])[];
}

/** What the steps did to each indicator, by indicator, then by the narrowest window that any step used. */
export function columnReports(
  plan: Plan,
  { denominated, flags, treated, normalised }: ColumnSources,
): ColumnReport[] {
  const { matrix, method } = plan;
  const n = matrix.cities.length;
  const isYearly = [method.treat.window, method.normalise.window, method.impute.window].some(
    window => (window ?? method.window) === 'year',
  );
  const windows = windowsOf(matrix.years, isYearly ? 'year' : 'pooled');
  return matrix.indicators.flatMap((indicator, j) =>
    windows.map(({ year, start, end }): ColumnReport => {
      const counts = countCells(flags.subarray(j * n + start, j * n + end));
      const treat = reportOf(treated[j]!, year);
      const { before, after, transform, passed } = treat;
      return {
        indicator,
        year,
        available: countAvailable(denominated.subarray(j * n + start, j * n + end)),
        imputed: counts.imputed,
        imputeMethod: (method.impute.overrides?.[indicator] ?? method.impute).method,
        skew: orNull(before.skew),
        kurtosis: orNull(before.kurtosis),
        skewAfter: orNull(after.skew),
        kurtosisAfter: orNull(after.kurtosis),
        winsorised: counts.winsorised,
        transform,
        passed,
        clamped: counts.clamped,
        normaliseMethod: normaliseChoice(plan, indicator).method,
        posts: reportOf(normalised[j]!, year).posts,
      };
    }),
  );
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

function countAvailable(values: Float64Array): number {
  let available = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) available++;
  return available;
}

/** How many cells carry each flag. */
function countCells(flags: Uint8Array): { imputed: number; winsorised: number; clamped: number } {
  let imputed = 0;
  let winsorised = 0;
  let clamped = 0;
  for (let i = 0; i < flags.length; i++) {
    const bits = flags[i]!;
    if (bits === 0) continue;
    if ((bits & CELL_FLAG.imputed) !== 0) imputed++;
    if ((bits & CELL_FLAG.winsorised) !== 0) winsorised++;
    if ((bits & CELL_FLAG.clamped) !== 0) clamped++;
  }
  return { imputed, winsorised, clamped };
}

/** The report of the window that holds a year; a pooled one holds all. */
function reportOf<R extends TreatReport | NormaliseReport>(reports: readonly R[], year: number | null): R {
  const report = reports.find(r => r.window.year === null || r.window.year === year);
  if (report === undefined) throw new Error(`column without a report: year ${year}`);
  return report;
}

import type { ColumnAudit } from '../../core/audit.ts';
import { CELL_FLAG } from '../../core/result.ts';
import { extremesOf } from '../../methods/statistics/extremes.ts';
import { fencesOf } from '../../methods/statistics/fences.ts';
import { momentsOf } from '../../methods/statistics/moments.ts';
import { quantile, sortedValues } from '../../methods/statistics/quantile.ts';
import { NOT_APPLICABLE } from '../matrix.ts';
import type { AuditedPart } from './part.ts';

/**
 * Shape of every indicator that applies, before and after treatment, in the order of the framework. Before: the
 * values that entered treatment, divided by denominators and imputed, raw orientation. Units screened out are missing.
 */
export const auditColumns = (part: AuditedPart): readonly ColumnAudit[] =>
  part.indicators.map(j => auditColumn(part, j));

function auditColumn({ result, window, column, passed }: AuditedPart, j: number): ColumnAudit {
  const before = column(result.imputed, j).map((value, i) => (passed[i] ? value : Number.NaN));
  const after = column(result.treated, j);
  const denominated = column(result.denominated, j);
  const from = j * result.cities.length;
  const status = result.status.subarray(from + window.start, from + window.end);
  const flags = result.flags.subarray(from + window.start, from + window.end);
  const available = extremesOf(denominated).available;
  const applicable = status.reduce((count, s) => (s === NOT_APPLICABLE ? count : count + 1), 0);
  const { min, max } = extremesOf(before);
  const moments = momentsOf(before);
  const treated = momentsOf(after);
  const sorted = sortedValues(before);
  const indicator = result.indicators[j]!;
  return {
    indicator,
    available,
    missing: applicable - available,
    min: orNull(min),
    max: orNull(max),
    mean: orNull(moments.mean),
    median: orNull(quantile(sorted, 0.5)),
    sd: orNull(moments.sd),
    skew: orNull(moments.skew),
    kurtosis: orNull(moments.kurtosis),
    skewAfter: orNull(treated.skew),
    kurtosisAfter: orNull(treated.kurtosis),
    outliers: outliersIn(sorted),
    treated: flags.reduce((count, bits) => ((bits & SET) === 0 ? count : count + 1), 0),
    transform:
      result.columns.find(
        c => c.indicator === indicator && c.transform !== null && coversYear(c.year, window.year),
      )?.transform ?? null,
    before: Array.from(before, orNull),
    after: Array.from(after, orNull),
  };
}

const SET = CELL_FLAG.winsorised | CELL_FLAG.transformed;

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

const coversYear = (year: number | null, wanted: number | null): boolean =>
  year === null || wanted === null || year === wanted;

/** How many ascending values lie beyond 1.5 interquartile ranges from the quartiles (Tukey's fences, type 7). */
function outliersIn(sorted: Float64Array): number {
  const { low, high } = fencesOf(sorted);
  return sorted.reduce((count, v) => (v < low || v > high ? count + 1 : count), 0);
}

import { CORRELATION_MEASURES, type CorrelationMeasure, type CorrelationTable } from '../../core/audit.ts';
import { correlation } from '../../methods/statistics/correlation.ts';
import { kendall } from '../../methods/statistics/kendall.ts';
import { pairCount } from '../../methods/statistics/pairs.ts';
import { correlationP } from '../../methods/statistics/significance.ts';
import { spearman } from '../../methods/statistics/spearman.ts';

/** Correlation of two columns and its two-sided p-value, NaN where there is none. */
type Correlate = (a: Float64Array, b: Float64Array) => { readonly r: number; readonly p: number };

const BY: Readonly<Record<CorrelationMeasure, Correlate>> = {
  pearson: (a, b) => withP(correlation(a, b), pairCount(a, b)),
  spearman: (a, b) => withP(spearman(a, b), pairCount(a, b)),
  kendall: (a, b) => {
    const { tau, p } = kendall(a, b);
    return { r: tau, p };
  },
};

const withP = (r: number, n: number) => ({ r, p: correlationP(r, n) });

/** The tables of every measure: Pearson, Spearman, Kendall. */
export const correlationTables = (
  codes: readonly string[],
  columns: readonly Float64Array[],
): readonly CorrelationTable[] =>
  CORRELATION_MEASURES.map(measure => correlationTable(measure, codes, columns));

/**
 * Correlations of every two of m columns, pairwise complete; symmetric, −1 to 1, NaN for flat and empty columns.
 * A column agrees with itself: r = 1, p = 0.
 */
export function correlationTable(
  measure: CorrelationMeasure,
  codes: readonly string[],
  columns: readonly Float64Array[],
): CorrelationTable {
  const m = columns.length;
  const table = {
    measure,
    codes,
    r: new Float64Array(m * m),
    p: new Float64Array(m * m),
    n: new Int32Array(m * m),
  };
  const correlate = BY[measure];
  for (let i = 0; i < m; i++) {
    for (let j = i; j < m; j++) {
      const [a, b] = [columns[i]!, columns[j]!];
      const { r, p } = correlate(a, b);
      for (const cell of [i * m + j, j * m + i]) {
        table.r[cell] = i === j && !Number.isNaN(r) ? 1 : r;
        table.p[cell] = i === j && !Number.isNaN(r) ? 0 : p;
        table.n[cell] = pairCount(a, b);
      }
    }
  }
  return table;
}

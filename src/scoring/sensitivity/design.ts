import { sobolPoints } from './sobol.ts';

/**
 * Runs of a sensitivity analysis of d factors: N of matrix A, N of matrix B, then for every factor N of A with that
 * factor's column from B. Row r of a block stands at block·N + r.
 */
export interface Design {
  /** N. */
  readonly rows: number;
  /** Names of the d factors. */
  readonly factors: readonly string[];
  /** Quasi-random points in 2d dimensions, row after row: first half A, second half B. */
  readonly points: Float64Array;
}

/** The design of N rows. A seed's `random` gives the same design always. */
export const sampleDesign = (rows: number, factors: readonly string[], random: () => number): Design => ({
  rows,
  factors,
  points: sobolPoints(rows, 2 * factors.length, random),
});

/** Number of runs, N(d + 2). */
export const runCount = ({ rows, factors }: Pick<Design, 'rows' | 'factors'>): number =>
  rows * (factors.length + 2);

/** The factors of a run, each a number in (0, 1). `run` from 0, below N(d + 2). */
export function pointOf({ rows, factors, points }: Design, run: number): Float64Array {
  const block = Math.floor(run / rows);
  const d = factors.length;
  const start = (run % rows) * 2 * d;
  const a = points.slice(start, start + d);
  if (block === 0) return a;
  const b = points.slice(start + d, start + 2 * d);
  if (block === 1) return b;
  a[block - 2] = b[block - 2]!;
  return a;
}

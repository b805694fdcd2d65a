import { correlation } from '../statistics/correlation.ts';
import { extremesOf } from '../statistics/extremes.ts';
import { eigenOf } from '../statistics/structure.ts';
import { unitInterval } from './unit-interval.ts';

/** Columns that can be analysed together. */
export interface CompleteColumns {
  /** Positions of the columns that differ from unit to unit. */
  readonly kept: readonly number[];
  /** Their values in the units where all of them are available, min–max. */
  readonly columns: readonly Float64Array[];
  /** Units where all of them are available. */
  readonly units: number;
  /** Positions of columns that have values, all of them equal. */
  readonly flat: readonly number[];
}

/**
 * The columns with spread, over the units where none of them is missing. Where such units are enough, columns that
 * are flat over them are flat.
 */
export function completeColumns(scores: readonly Float64Array[]): CompleteColumns {
  const units = scores.map(unitInterval);
  const varying = units.flatMap((column, at) => (column === null ? [] : [{ at, column }]));
  const whole = Array.from(scores[0] ?? [], (_, unit) => unit).filter(unit =>
    varying.every(({ column }) => !Number.isNaN(column[unit]!)),
  );
  const complete = varying.map(({ at, column }) => ({
    at,
    column: Float64Array.from(whole, u => column[u]!),
  }));
  const isEnough = whole.length >= varying.length;
  const still = isEnough ? complete.filter(({ column }) => hasSpread(column)) : complete;
  return {
    kept: still.map(({ at }) => at),
    columns: still.map(({ column }) => column),
    units: whole.length,
    flat: scores.flatMap((column, at) =>
      still.some(s => s.at === at) || extremesOf(column).available === 0 ? [] : [at],
    ),
  };
}

const hasSpread = (column: Float64Array): boolean => {
  const { min, max } = extremesOf(column);
  return max > min;
};

/** Correlations of columns without gaps, each with spread; 0 where a spread is too small to be squared. */
export const correlationMatrix = (columns: readonly Float64Array[]): readonly (readonly number[])[] =>
  columns.map((a, i) => columns.map((b, j) => (i === j ? 1 : correlation(a, b) || 0)));

/** A principal component: its variance in standardised columns, and its unit vector. */
export interface Component {
  readonly eigenvalue: number;
  readonly vector: readonly number[];
}

/** Principal components of a correlation matrix, the largest first. Signs carry no meaning. */
export function principalComponents(matrix: readonly (readonly number[])[]): readonly Component[] {
  const { values, vectors } = eigenOf(matrix);
  return values.map((eigenvalue, f) => ({ eigenvalue, vector: vectors.map(row => row[f]!) }));
}

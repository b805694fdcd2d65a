import { EVD, Matrix } from 'ml-matrix';
import { square } from './power.ts';
import { chiSquareP } from './significance.ts';

/** Share of the greatest eigenvalue under which the least one counts as 0: the matrix has no inverse. */
const SINGULAR = 1e-10;

/** Eigenvalues of a symmetric matrix, descending, with a vector of unit length each, in columns. */
export interface Eigen {
  readonly values: readonly number[];
  readonly vectors: readonly (readonly number[])[];
}

/**
 * Eigenvalues and vectors of a symmetric matrix, given by rows. The entry of largest size of each vector is positive,
 * the first of those that tie.
 */
export function eigenOf(symmetric: readonly (readonly number[])[]): Eigen {
  const evd = new EVD(new Matrix(symmetric.map(row => [...row])), { assumeSymmetric: true });
  const order = evd.realEigenvalues
    .map((value, column) => ({ value, column }))
    .sort((a, b) => b.value - a.value);
  const columns = order.map(({ column }) => turned(evd.eigenvectorMatrix.getColumn(column)));
  return {
    values: order.map(({ value }) => value),
    vectors: symmetric.map((_, i) => columns.map(column => column[i]!)),
  };
}

function turned(vector: readonly number[]): readonly number[] {
  const greatest = Math.max(...vector.map(Math.abs));
  const leader = vector.find(v => Math.abs(v) >= greatest - 1e-12) ?? 0;
  return leader < 0 ? vector.map(v => -v) : vector;
}

/** How far correlated columns share common ground. */
export interface Adequacy {
  /** Kaiser–Meyer–Olkin measure, 0–1: under 0.5 there is little in common. */
  readonly kmo: number;
  readonly kmoByMember: readonly number[];
  /** Variance inflation of each column by the others, ≥ 1. */
  readonly vif: readonly number[];
  /** Bartlett's test that nothing is correlated. */
  readonly bartlett: { readonly chiSquare: number; readonly df: number; readonly p: number };
}

/**
 * KMO, VIF and Bartlett's test from the correlations (by rows) of k columns over n units.
 * null where k < 2, n ≤ k, a correlation is missing, or the matrix has no inverse, one column following from the others.
 * Partial correlations are −s_ij/√(s_ii·s_jj) of the inverse s; VIF_j = s_jj; χ² = −(n − 1 − (2k + 5)/6)·ln|R|.
 * Source: Kaiser & Rice, Little Jiffy, Mark IV (1974); Bartlett, A Note on the Multiplying Factors for Various χ²
 * Approximations (1954).
 */
export function adequacyOf(correlations: readonly (readonly number[])[], n: number): Adequacy | null {
  const k = correlations.length;
  if (!isFull(correlations, n)) return null;
  const { values, vectors } = eigenOf(correlations);
  if (values[k - 1]! <= SINGULAR * values[0]!) return null;
  const inverse = correlations.map((_, i) =>
    correlations.map((__, j) =>
      values.reduce((sum, value, c) => sum + (vectors[i]![c]! * vectors[j]![c]!) / value, 0),
    ),
  );
  const shared = correlations.map((row, i) => sumOf(row, j => (j === i ? 0 : square(row[j]!))));
  const partial = inverse.map((row, i) =>
    sumOf(row, j => (j === i ? 0 : square(row[j]!) / (row[i]! * inverse[j]![j]!))),
  );
  const df = (k * (k - 1)) / 2;
  const logDeterminant = sumOf(values, c => Math.log(values[c]!));
  const chiSquare = Math.max(0, -(n - 1 - (2 * k + 5) / 6) * logDeterminant);
  return {
    kmo: share(
      sumOf(shared, i => shared[i]!),
      sumOf(partial, i => partial[i]!),
    ),
    kmoByMember: shared.map((own, i) => share(own, partial[i]!)),
    vif: inverse.map((row, i) => row[i]!),
    bartlett: { chiSquare, df, p: chiSquareP(chiSquare, df) },
  };
}

/** Whether there are two columns at least, more units than columns, and no correlation missing. */
const isFull = (correlations: readonly (readonly number[])[], n: number): boolean =>
  correlations.length > 1 && n > correlations.length && !correlations.flat().some(Number.isNaN);

const sumOf = (values: readonly number[], term: (i: number) => number): number =>
  values.reduce((sum, _, i) => sum + term(i), 0);

/** Shared against partial; half where nothing is correlated at all. */
const share = (shared: number, partial: number): number =>
  shared + partial === 0 ? 0.5 : shared / (shared + partial);

/** Principal components of k columns with spread. */
export interface Components {
  /** Descending, sum k. */
  readonly eigenvalues: readonly number[];
  /** Their shares, which sum to 1. */
  readonly explained: readonly number[];
  /** Correlation of each column (row) with each component (column): √eigenvalue times the vector. */
  readonly loadings: readonly (readonly number[])[];
  /** Components with an eigenvalue above 1, at least one. */
  readonly retained: number;
}

/**
 * Principal components from the correlations (by rows) of k columns over n units; null where k < 2, n ≤ k, or a correlation is
 * missing.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 4; Kaiser's rule for `retained`.
 */
export function componentsOf(correlations: readonly (readonly number[])[], n: number): Components | null {
  if (!isFull(correlations, n)) return null;
  const { values, vectors } = eigenOf(correlations);
  const eigenvalues = values.map(value => Math.max(0, value));
  const total = sumOf(eigenvalues, c => eigenvalues[c]!);
  return {
    eigenvalues,
    explained: eigenvalues.map(value => value / total),
    loadings: vectors.map(row => row.map((entry, c) => entry * Math.sqrt(eigenvalues[c]!))),
    retained: Math.max(1, eigenvalues.filter(value => value > 1 + 1e-12).length),
  };
}

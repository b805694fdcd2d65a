import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { error, type Issue, warning } from '../../core/issue.ts';
import { WEIGHT_PARAMETERS } from '../../core/method-parameters.ts';
import type { WeightDefinition } from './definition.ts';
import { sharesOf } from './shares.ts';

/** Rows and columns of judgements in the order of the children: how many times more the row counts than the column. */
export type Judgements = readonly (readonly number[])[];

/** What a judgement matrix says, and how far it contradicts itself. */
export interface AhpResult {
  /** Sum to 1, in the order of the rows. */
  readonly weights: readonly number[];
  /** Principal eigenvalue; n for a matrix without contradiction. */
  readonly lambda: number;
  /** (λ − n)/(n − 1), 0 for n < 3. */
  readonly ci: number;
  /** CI over the mean CI of random matrices; 0 for n < 3, null above 9, for which none is tabled. */
  readonly cr: number | null;
  /** The judgement farthest from the ratio of the weights; null for n < 3. */
  readonly worstPair: WorstPair | null;
}

/** Positions of a judgement, row before column, what it says, and what the weights would say. */
export interface WorstPair {
  readonly row: number;
  readonly column: number;
  readonly given: number;
  readonly fitting: number;
}

/** Mean consistency index of random matrices, n = 3…9 (Saaty). */
const RANDOM_INDEX = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45];

/** CR from which judgements count as contradicting each other. */
export const CR_LIMIT = 0.1;

/** a_ij·a_ji may be this far from 1: 0.333 is the mirror of 3. */
const MIRROR_TOLERANCE = 1e-3;

/** Weights and consistency of a square matrix of numbers > 0 by its principal eigenvector. */
export function ahpOf(matrix: Judgements): AhpResult {
  const n = matrix.length;
  if (n < 3) {
    const weights = sharesOf(matrix.map(row => Math.sqrt(row.reduce((product, a) => product * a, 1))));
    return { weights, lambda: n, ci: 0, cr: 0, worstPair: null };
  }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    new Matrix(matrix.map(row => [...row])),
    { assumeSymmetric: false },
  );
  const principal = realEigenvalues.reduce(
    (best, value, i) => (value > realEigenvalues[best]! ? i : best),
    0,
  );
  const weights = sharesOf(eigenvectorMatrix.getColumn(principal).map(Math.abs));
  const lambda = realEigenvalues[principal]!;
  const ci = (lambda - n) / (n - 1);
  const random = RANDOM_INDEX[n - 3];
  return {
    weights,
    lambda,
    ci,
    cr: random === undefined ? null : ci / random,
    worstPair: worstOf(matrix, weights),
  };
}

/** Distances this near are the same, as all three of a 3 × 3 matrix are; the first pair is named then. */
const TIE = 1e-9;

function worstOf(matrix: Judgements, weights: readonly number[]): WorstPair | null {
  let worst: WorstPair | null = null;
  let farthest = Number.NEGATIVE_INFINITY;
  matrix.forEach((cells, row) => {
    for (let column = row + 1; column < cells.length; column++) {
      const given = cells[column]!;
      const fitting = weights[row]! / weights[column]!;
      const distance = Math.abs(Math.log(given / fitting));
      if (distance <= farthest + TIE) continue;
      farthest = distance;
      worst = { row, column, given, fitting };
    }
  });
  return worst;
}

/** The judgements of a group: geometric mean cell by cell. The matrices are of one size. */
export function groupJudgements(matrices: readonly Judgements[]): Judgements {
  const [first = []] = matrices;
  if (matrices.length < 2) return first;
  return first.map((cells, i) =>
    cells.map((_, j) =>
      Math.exp(matrices.reduce((sum, m) => sum + Math.log(m[i]![j]!), 0) / matrices.length),
    ),
  );
}

/** Weights from judgements in pairs; several experts count by the geometric mean of their matrices. */
export const ahp: WeightDefinition = {
  id: 'ahp',
  formula: 'A w = λ w, CI = (λ − n)/(n − 1), CR = CI/RI',
  reference:
    'Saaty, The Analytic Hierarchy Process (1980); Aczél & Saaty, Journal of Mathematical Psychology 27, 93–102 (1983)',
  parameters: WEIGHT_PARAMETERS.ahp,
  yields: '[0, 1]',
  readsScores: false,
  weigh: ({ given }, { matrices = [] }) =>
    given.length < 2 || !fits(matrices, given.length)
      ? given.map(() => 1)
      : ahpOf(groupJudgements(matrices)).weights,
  check: ({ matrices = [] }, codes, node) => {
    if (codes.length < 2) return [];
    if (matrices.length === 0) return [error('ahp-missing', { where: { path: 'matrices' } })];
    return matrices.flatMap((matrix, i) => {
      const expert = matrices.length > 1 ? `${node} (${i + 1})` : node;
      return judgementIssues(matrix, codes, expert).map(issue => placed(issue, `matrices.${i}`));
    });
  },
};

const fits = (matrices: readonly Judgements[], size: number): boolean =>
  matrices.length > 0 && matrices.every(m => m.length === size && m.every(row => row.length === size));

const placed = (issue: Issue, start: string): Issue => {
  const { path } = issue.where;
  return { ...issue, where: { path: path === undefined ? start : `${start}.${path}` } };
};

/**
 * What is wrong with one expert's matrix for children of these codes: errors where it gives no weights,
 * warnings where its judgements contradict each other.
 */
export function judgementIssues(
  matrix: Judgements,
  codes: readonly string[],
  expert: string,
): readonly Issue[] {
  if (!fits([matrix], codes.length)) {
    const params = { found: matrix.length, wanted: codes.length, children: codes.join(', ') };
    return [error('ahp-wrong-size', { params })];
  }
  const mirrors = mirrorIssues(matrix, codes);
  if (mirrors.length > 0) return mirrors;
  const { cr, worstPair } = ahpOf(matrix);
  if (cr === null) return [warning('ahp-too-large', { params: { wanted: codes.length } })];
  if (cr < CR_LIMIT || worstPair === null) return [];
  const { row, column, given, fitting } = worstPair;
  const params = {
    cr: round(cr),
    expert,
    a: codes[row]!,
    b: codes[column]!,
    found: round(given),
    wanted: round(fitting),
  };
  return [warning('ahp-inconsistent', { found: `${round(given)}`, params })];
}

function mirrorIssues(matrix: Judgements, codes: readonly string[]): readonly Issue[] {
  return matrix.flatMap((cells, i) =>
    cells.slice(0, i + 1).flatMap((cell, j) => {
      const mirror = matrix[j]![i]!;
      if (cell > 0 && mirror > 0 && Math.abs(cell * mirror - 1) <= MIRROR_TOLERANCE) return [];
      const params = {
        row: codes[i]!,
        column: codes[j]!,
        found: cell,
        mirror,
        wanted: i === j ? 1 : round(1 / mirror),
      };
      return [error('ahp-not-reciprocal', { where: { path: `${i}.${j}` }, found: `${cell}`, params })];
    }),
  );
}

/** Four significant digits, for messages. */
const round = (value: number): number => Number(value.toPrecision(4));

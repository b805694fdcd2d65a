import type { Method, UncertaintyStep } from '../../../src/core/method.ts';
import { parseMethod } from '../../../src/core/method-schema.ts';
import { buildMatrices, type SectorMatrix } from '../../../src/scoring/matrix.ts';
import { type Random, streamOf } from '../../../src/scoring/uncertainty/random.ts';
import type { ReplicateInput } from '../../../src/scoring/uncertainty/replicate.ts';
import { datasetOf } from '../../support/dataset.ts';
import { observedIn, type Table, TREE } from '../small-tree.ts';

/** Forty cities with values of the small tree's three indicators; one value in ten missing where gaps are wanted. */
export function manyCities(hasGaps = false, count = 40): Table {
  const random = streamOf(7, count, 0);
  const value = (at: Random): number | null => (hasGaps && at() < 0.1 ? null : Math.round(at() * 1000) / 100);
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`C${10 + i}`, [value(random), value(random), value(random)]]),
  );
}

/** The matrix of one sector and year of the small tree. */
export function matrixOf(table: Table): SectorMatrix {
  const [matrix] = buildMatrices(datasetOf(observedIn(table)), [TREE]).matrices;
  if (matrix === undefined) throw new Error('table without a matrix');
  return matrix;
}

/** A method file that must be in order. */
export function methodOf(file: unknown): Method {
  const { method, issues } = parseMethod(file);
  if (method === null) throw new Error(`method not in order: ${JSON.stringify(issues)}`);
  return method;
}

/** The uncertainty step of a method file. */
export function stepOf(uncertainty: unknown): UncertaintyStep {
  const { uncertainty: step } = methodOf({ uncertainty });
  if (step === null) throw new Error('method file without an uncertainty step');
  return step;
}

/** What runs of the small tree are made from. */
export function inputOf(table: Table, uncertainty: unknown, file: object = {}): ReplicateInput {
  return { matrix: matrixOf(table), framework: TREE, method: methodOf(file), step: stepOf(uncertainty) };
}

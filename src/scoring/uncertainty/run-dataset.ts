import type { Framework } from '../../core/framework.ts';
import { hasError, type Issue } from '../../core/issue.ts';
import type { Method, UncertaintyStep } from '../../core/method.ts';
import type { Dataset } from '../../core/observation.ts';
import type { SectorUncertainty } from '../../core/uncertainty.ts';
import { buildMatrices } from '../matrix.ts';
import { checkAgainstData, checkMethod } from '../refuse.ts';
import { checkDrawn, refusalsOf } from './refuse.ts';
import type { ReplicateInput } from './replicate.ts';
import { runSector } from './run-sector.ts';

/** What is run: every sector of the data, or one. */
export interface UncertaintyInput {
  readonly dataset: Dataset;
  readonly frameworks: readonly Framework[];
  readonly method: Method;
  readonly step: UncertaintyStep;
  readonly sector?: string;
}

/** How sure the ranks of each sector are. Sectors that could not be run are left out; the issues say why. */
export interface UncertaintyResult {
  readonly sectors: readonly SectorUncertainty[];
  readonly issues: readonly Issue[];
}

/** The sectors that can be run, and why others cannot; what the data lack altogether is for scoring to tell. */
export function openSectors({ dataset, frameworks, method, step, sector }: UncertaintyInput): {
  inputs: readonly ReplicateInput[];
  issues: readonly Issue[];
} {
  const { matrices } = buildMatrices(dataset, frameworks);
  const refusals = [
    ...checkMethod(method, frameworks),
    ...checkAgainstData(method, matrices),
    ...checkDrawn(method, step, frameworks, matrices),
  ];
  if (hasError(refusals)) return { inputs: [], issues: refusals };
  const wanted = matrices
    .filter(matrix => sector === undefined || matrix.sector === sector)
    .map(matrix => ({ matrix, framework: matrix.framework, method, step }));
  const checked = wanted.map(input => ({ input, issues: refusalsOf(input) }));
  return {
    inputs: checked.flatMap(c => (hasError(c.issues) ? [] : [c.input])),
    issues: checked.flatMap(c => c.issues),
  };
}

/** Runs every sector here and now: for the command line, and wherever there are no workers. */
export function runDataset(input: UncertaintyInput): UncertaintyResult {
  const { inputs, issues } = openSectors(input);
  const sectors = inputs.flatMap(
    ({ matrix, framework, method, step }) => runSector(matrix, framework, method, step).result ?? [],
  );
  return { sectors, issues };
}

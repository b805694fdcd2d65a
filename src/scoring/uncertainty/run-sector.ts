import type { Framework } from '../../core/framework.ts';
import { hasError, type Issue } from '../../core/issue.ts';
import type { Method, UncertaintyStep } from '../../core/method.ts';
import type { SectorUncertainty } from '../../core/uncertainty.ts';
import type { SectorMatrix } from '../matrix.ts';
import { refusalsOf } from './refuse.ts';
import { createReplicator } from './replicate.ts';
import { runBlock } from './run-block.ts';
import { summarise } from './statistics.ts';

/** What is told while runs are made. */
export interface RunOptions {
  readonly onProgress?: (done: number, of: number) => void;
}

/** What the runs of one sector give. */
export interface RunSector {
  /** null when a combination of choices has no meaning; the issues say why. */
  readonly result: SectorUncertainty | null;
  readonly issues: readonly Issue[];
}

/** Makes all runs of one sector here and now. The same seed gives the same bits as any number of workers. */
export function runSector(
  matrix: SectorMatrix,
  framework: Framework,
  method: Method,
  step: UncertaintyStep,
  { onProgress }: RunOptions = {},
): RunSector {
  const input = { matrix, framework, method, step };
  const issues = refusalsOf(input);
  if (hasError(issues)) return { result: null, issues };
  const replicator = createReplicator(input);
  const block = runBlock(replicator, 0, step.runs);
  onProgress?.(step.runs, step.runs);
  return { result: summarise(matrix, replicator, block), issues };
}

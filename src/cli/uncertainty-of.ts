import type { Framework } from '../core/framework.ts';
import type { Issue } from '../core/issue.ts';
import type { Method } from '../core/method.ts';
import type { Dataset } from '../core/observation.ts';
import type { ScoreResult } from '../core/result.ts';
import type { SectorUncertainty } from '../core/uncertainty.ts';
import { runDataset } from '../scoring/uncertainty/run-dataset.ts';
import type { Selection } from './select-result.ts';

/** What the uncertainty step of a method gives for the sectors that were scored. */
export interface CliUncertainty {
  readonly sectors: readonly SectorUncertainty[];
  readonly issues: readonly Issue[];
  /** Whether the step names something that neither frameworks nor data have. */
  readonly isRefused: boolean;
}

/** Makes the runs of the wanted sector, or of all; null where the method has none. */
export function uncertaintyOf(
  input: { readonly dataset: Dataset; readonly frameworks: readonly Framework[]; readonly method: Method },
  scored: ScoreResult,
  { sector }: Selection,
): CliUncertainty | null {
  const step = input.method.uncertainty;
  if (step === null) return null;
  const { sectors, issues } = runDataset({ ...input, step, ...(sector === null ? {} : { sector }) });
  const isOfStep = ({ where }: Issue): boolean => where.path?.startsWith('uncertainty.') === true;
  const isOfScored = ({ params }: Issue): boolean => scored.sectors.some(s => s.sector === params?.sector);
  return {
    sectors,
    issues: issues.filter(issue => isOfStep(issue) || isOfScored(issue)),
    isRefused: issues.some(isOfStep),
  };
}

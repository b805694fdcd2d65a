import type { Issue } from '../core/issue.ts';
import type { Exclusion } from '../core/result.ts';
import { denominate } from './denominate.ts';
import { type Imputed, impute } from './impute.ts';
import { type NormaliseReport, normalise } from './normalise.ts';
import type { Plan } from './plan.ts';
import { type Screened, screen } from './screen.ts';
import { type TreatReport, treat } from './treat.ts';

/** A sector's values on the common scale, and what every step before that left behind. Matrices are m·n. */
export interface Prepared extends Screened {
  /** Bits of CELL_FLAG. */
  readonly flags: Uint8Array;
  readonly denominated: Float64Array;
  readonly imputed: Imputed;
  readonly treated: Float64Array;
  readonly treatReports: readonly (readonly TreatReport[])[];
  readonly normalised: {
    readonly values: Float64Array;
    readonly reports: readonly (readonly NormaliseReport[])[];
  };
}

/** Screens, denominates, imputes, treats and normalises: all that comes before weights. */
export function prepare(plan: Plan, issues: Issue[]): Prepared {
  const flags = new Uint8Array(plan.matrix.values.length);
  const { available, exclusions } = screen(plan);
  const denominated = denominate(plan, issues);
  const imputed = impute(plan, denominated, exclusions, flags);
  const treated = withoutExcluded(imputed.values, exclusions);
  const treatReports = treat(plan, treated, flags, issues);
  const normalised = normalise(plan, treated, flags, issues);
  return { available, exclusions, flags, denominated, imputed, treated, treatReports, normalised };
}

/** A copy in which the units that were screened out are missing. */
function withoutExcluded(values: Float64Array, exclusions: readonly (Exclusion | null)[]): Float64Array {
  const n = exclusions.length;
  const copy = values.slice();
  exclusions.forEach((exclusion, unit) => {
    if (exclusion === null) return;
    for (let cell = unit; cell < copy.length; cell += n) copy[cell] = Number.NaN;
  });
  return copy;
}

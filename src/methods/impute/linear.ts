import { IMPUTE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { constant } from './constant.ts';
import type { ImputeOverYears } from './definition.ts';

/**
 * Linear between the nearest years on both sides, by the calendar; ends take the nearest value.
 * An interpolated value is carried from no single year.
 */
export const linear: ImputeOverYears = {
  id: 'linear',
  formula: 'x(t) = x(a) + (x(b) − x(a))·(t − a)/(b − a), a < t < b; x(nearest) at the ends',
  reference: `${HANDBOOK}, step 3`,
  parameters: IMPUTE_PARAMETERS.linear,
  yields: '[min x, max x]',
  across: 'years',
  fill: interpolate,
};

/** The same under the name that says what happens at the ends. */
export const linearConstant: ImputeOverYears = {
  ...linear,
  id: 'linear-constant',
  parameters: IMPUTE_PARAMETERS['linear-constant'],
};

function interpolate(
  values: Float64Array,
  years: Int32Array,
  maxYears: number,
  out: Float64Array,
  from: Int32Array,
): void {
  constant.fill(values, years, maxYears, out, from);
  let before = -1;
  for (let after = 0; after < values.length; after++) {
    if (Number.isNaN(values[after]!)) continue;
    for (let t = before + 1; before >= 0 && t < after; t++) {
      const share = (years[t]! - years[before]!) / (years[after]! - years[before]!);
      out[t] = between(values[before]!, values[after]!, share);
      from[t] = 0;
    }
    before = after;
  }
}

/** The value a share (0–1) of the way from a to b; never outside them, not even by rounding. */
function between(a: number, b: number, share: number): number {
  const value = a * (1 - share) + b * share;
  return Math.min(Math.max(a, b), Math.max(Math.min(a, b), value));
}

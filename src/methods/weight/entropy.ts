import { WEIGHT_PARAMETERS } from '../../core/method-parameters.ts';
import type { WeightDefinition } from './definition.ts';
import { unitInterval } from './unit-interval.ts';

/**
 * The less evenly a child's min–max values are spread over the units, the larger its weight.
 * 0·ln 0 = 0; missing values drop out and n counts the available; flat gives 0.
 */
export const entropy: WeightDefinition = {
  id: 'entropy',
  formula: 'v = (z − min z)/(max z − min z) + shift, p = v/Σv, e = −Σ p ln p / ln n, w ∝ 1 − e',
  reference: 'Zeleny, Multiple Criteria Decision Making (1982); Shannon (1948)',
  parameters: WEIGHT_PARAMETERS.entropy,
  yields: '[0, 1]',
  readsScores: true,
  weigh: ({ scores }, { shift = 0 }) => scores.map(values => divergence(values, shift)),
};

/** 1 − e of one column. */
function divergence(values: Float64Array, shift: number): number {
  const unit = unitInterval(values);
  if (unit === null) return 0;
  let total = 0;
  let n = 0;
  for (const v of unit) {
    if (Number.isNaN(v)) continue;
    total += v + shift;
    n++;
  }
  let sum = 0;
  for (const v of unit) {
    const p = (v + shift) / total;
    if (p > 0) sum += p * Math.log(p);
  }
  return Math.max(0, 1 + sum / Math.log(n));
}

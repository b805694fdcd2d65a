import type { TreatChoice } from '../../core/method.ts';
import { TREAT_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { extremesOf } from '../statistics/extremes.ts';
import { type Moments, momentsOf } from '../statistics/moments.ts';
import { passes, type TreatDefinition, type Treated } from './definition.ts';

/** What the literature sets where a method file sets nothing. */
export const WINSORISE_LIMITS = { maxPoints: 5, skew: 2, kurtosis: 3.5 } as const;

/**
 * Outermost values take the next value inside, one distinct value at a time, on the side the skew points to,
 * until the column passes or `maxPoints` cells are set. A step sets every cell tied at the extreme, so ties
 * may overshoot; cells are counted as those of the last step on either side. Two distinct values are left:
 * one step more would make the column flat.
 */
export const winsorise: TreatDefinition = {
  id: 'winsorise',
  formula: 'x ≥ x₍ₙ₋ₖ₎ → x₍ₙ₋ₖ₎ (skew ≥ 0), x ≤ x₍ₖ₊₁₎ → x₍ₖ₊₁₎ (skew < 0)',
  reference: `${HANDBOOK}, step 3; Sáez, Vidoli & Mazziotta, Composite Indicator Analysis with COIN (2021)`,
  parameters: TREAT_PARAMETERS.winsorise,
  yields: '[min x, max x]',
  treat: winsoriseColumn,
};

function winsoriseColumn(values: Float64Array, before: Moments, choice: TreatChoice): Treated {
  const limits = { ...WINSORISE_LIMITS, ...choice };
  let moments = before;
  let high = 0;
  let low = 0;
  while (!passes(moments, limits) && high + low < limits.maxPoints) {
    const isHigh = moments.skew >= 0;
    const moved = pullIn(values, isHigh);
    if (moved === 0) break;
    if (isHigh) high = moved;
    else low = moved;
    moments = momentsOf(values);
  }
  return { points: high + low, moments };
}

/** Sets every cell at one extreme to the next distinct value; the number of cells set, 0 where the rest is flat. */
function pullIn(values: Float64Array, isHigh: boolean): number {
  const { min, max } = extremesOf(values);
  const outer = isHigh ? max : min;
  let next = isHigh ? min : max;
  for (const value of values) {
    if (value !== outer && (isHigh ? value > next : value < next)) next = value;
  }
  if (next === (isHigh ? min : max)) return 0;
  let moved = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== outer) continue;
    values[i] = next;
    moved++;
  }
  return moved;
}

import type { AggregateChoice } from '../../core/method.ts';
import { AGGREGATE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import type { AggregateDefinition, AggregatedChildren, ScoreDomain } from './definition.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * Weighted power mean: p = 1 arithmetic, p = −1 harmonic, p → 0 geometric. Scores ≥ 0, for p < 0 above 0.
 * Powers are taken of shares of the greatest child (p < 0: of the least), less 1: no p is too large or too near 0.
 */
export const generalised: AggregateDefinition = {
  id: 'generalised',
  formula: '(Σ w x^p / Σ w)^(1/p), p ≠ 0',
  reference: `${HANDBOOK}, step 6; Hardy, Littlewood & Pólya, Inequalities (1934)`,
  parameters: AGGREGATE_PARAMETERS.generalised,
  yields: '[min x, max x]',
  domain,
  comparesUnits: false,
  staysInside: true,
  worst: null,
  apply: (children, choice, out) => {
    const { p = 1 } = choice;
    if (p === 1)
      return weightedMean(
        children,
        'any',
        x => x,
        y => y,
        out,
      );
    const bounds = boundsOf(children, p < 0, out.length);
    return weightedMean(
      children,
      domain(choice),
      (x, unit) => Math.expm1(p * Math.log(x / bounds[unit]!)),
      (y, unit) => bounds[unit]! * Math.exp(Math.log1p(y) / p),
      out,
    );
  },
};

function domain({ p = 1 }: AggregateChoice): ScoreDomain {
  if (p === 1) return 'any';
  return p < 0 ? 'positive' : 'not-negative';
}

/** The greatest, or least, of each unit's children with a weight; 1 in place of 0. */
function boundsOf({ scores, weights }: AggregatedChildren, isLeast: boolean, units: number): Float64Array {
  return Float64Array.from({ length: units }, (_, unit) => {
    const held = scores.flatMap((s, i) => (weights[i] === 0 || Number.isNaN(s[unit]!) ? [] : [s[unit]!]));
    return (isLeast ? Math.min(...held) : Math.max(...held)) || 1;
  });
}

import type { AggregateChoice } from '../../core/method.ts';
import { AGGREGATE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import type { AggregateDefinition, ScoreDomain } from './definition.ts';
import { weightedMean } from './weighted-mean.ts';

/** Weighted power mean: p = 1 arithmetic, p = −1 harmonic, p → 0 geometric. Scores ≥ 0, for p < 0 above 0. */
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
    return weightedMean(
      children,
      domain(choice),
      x => x ** p,
      y => y ** (1 / p),
      out,
    );
  },
};

function domain({ p = 1 }: AggregateChoice): ScoreDomain {
  if (p === 1) return 'any';
  return p < 0 ? 'positive' : 'not-negative';
}

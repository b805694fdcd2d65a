import { AGGREGATE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import type { AggregateDefinition } from './definition.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * Weighted geometric mean of the children's scores: a weak child weighs more.
 * A score ≤ 0 has no logarithm; the unit stays missing. Normalise to [1, 100] instead.
 */
export const geometric: AggregateDefinition = {
  id: 'geometric',
  formula: 'exp(Σ w ln x / Σ w)',
  reference: `${HANDBOOK}, step 6`,
  parameters: AGGREGATE_PARAMETERS.geometric,
  yields: '[min x, max x]',
  domain: () => 'positive',
  comparesUnits: false,
  staysInside: true,
  worst: null,
  apply: (children, _choice, out) => weightedMean(children, 'positive', Math.log, Math.exp, out),
};

import { AGGREGATE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import type { AggregateDefinition } from './definition.ts';
import { weightedMean } from './weighted-mean.ts';

const reciprocal = (x: number): number => 1 / x;

/** Weighted harmonic mean of the children's scores: the weakest child weighs most. Scores ≤ 0 have none. */
export const harmonic: AggregateDefinition = {
  id: 'harmonic',
  formula: 'Σ w / Σ (w/x)',
  reference: `${HANDBOOK}, step 6`,
  parameters: AGGREGATE_PARAMETERS.harmonic,
  yields: '[min x, max x]',
  domain: () => 'positive',
  comparesUnits: false,
  staysInside: true,
  worst: null,
  apply: (children, _choice, out) => weightedMean(children, 'positive', reciprocal, reciprocal, out),
};

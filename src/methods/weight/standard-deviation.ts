import { WEIGHT_PARAMETERS } from '../../core/method-parameters.ts';
import { momentsOf } from '../statistics/moments.ts';
import type { WeightDefinition } from './definition.ts';
import { unitInterval } from './unit-interval.ts';

/** Standard deviation of the min–max values; flat gives 0. */
export const standardDeviation: WeightDefinition = {
  id: 'standard-deviation',
  formula: 'w ∝ sd v, v = (z − min z)/(max z − min z)',
  reference: 'Diakoulaki, Mavrotas & Papayannakis, Computers & Operations Research 22(7), 763–770 (1995)',
  parameters: WEIGHT_PARAMETERS['standard-deviation'],
  yields: '[0, 1]',
  readsScores: true,
  weigh: ({ scores }) =>
    scores.map(values => {
      const unit = unitInterval(values);
      return unit === null ? 0 : momentsOf(unit).sd;
    }),
};

import { WEIGHT_PARAMETERS } from '../../core/method-parameters.ts';
import { momentsOf } from '../statistics/moments.ts';
import type { WeightDefinition } from './definition.ts';
import { unitInterval } from './unit-interval.ts';

/** Standard deviation over mean of the min–max values; flat gives 0. */
export const coefficientOfVariation: WeightDefinition = {
  id: 'coefficient-of-variation',
  formula: 'w ∝ sd v / mean v, v = (z − min z)/(max z − min z)',
  reference: 'Pearson, Philosophical Transactions of the Royal Society A 187, 253–318 (1896)',
  parameters: WEIGHT_PARAMETERS['coefficient-of-variation'],
  yields: '[0, 1]',
  readsScores: true,
  weigh: ({ scores }) =>
    scores.map(values => {
      const unit = unitInterval(values);
      if (unit === null) return 0;
      const { sd, mean } = momentsOf(unit);
      return sd / mean;
    }),
};

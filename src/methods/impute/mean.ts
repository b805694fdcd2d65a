import { IMPUTE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { mean as meanOf } from '../statistics/moments.ts';
import type { ImputeAcrossUnits } from './definition.ts';

/** The mean of the column's available values; an empty column gives nothing. */
export const mean: ImputeAcrossUnits = {
  id: 'mean',
  formula: 'mean(x)',
  reference: `${HANDBOOK}, step 3`,
  parameters: IMPUTE_PARAMETERS.mean,
  yields: '[min x, max x]',
  across: 'units',
  fill: values => new Float64Array(values.length).fill(meanOf(values)),
};

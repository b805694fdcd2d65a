import { IMPUTE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { median as medianOf } from '../statistics/quantile.ts';
import type { ImputeAcrossUnits } from './definition.ts';

/** The median of the column's available values; an empty column gives nothing. */
export const median: ImputeAcrossUnits = {
  id: 'median',
  formula: 'median(x)',
  reference: `${HANDBOOK}, step 3`,
  parameters: IMPUTE_PARAMETERS.median,
  yields: '[min x, max x]',
  across: 'units',
  fill: values => new Float64Array(values.length).fill(medianOf(values)),
};

import { NORMALISE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { shareBetween } from '../statistics/extremes.ts';
import { eachValue, type NormaliseDefinition, rawExtremes } from './definition.ts';

/** 1 less the distance to the best, as a share of the range. */
export const distanceToMax: NormaliseDefinition = {
  id: 'distance-to-max',
  formula: '1 − (max z − z)/(max z − min z)',
  reference: `${HANDBOOK}, step 5`,
  parameters: NORMALISE_PARAMETERS['distance-to-max'],
  yields: '[0, 1]',
  needsSpread: true,
  bounds: () => [0, 1],
  worst: () => 0,
  apply: (column, out) => {
    const { min, max } = column.extremes;
    eachValue(column.z, out, value => 1 - shareBetween(value, max, min));
    return { posts: rawExtremes(column), problem: null };
  },
};

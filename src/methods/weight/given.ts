import { WEIGHT_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import type { WeightDefinition } from './definition.ts';

/** The framework's weights, or those of the method file where it names any. */
export const given: WeightDefinition = {
  id: 'given',
  formula: 'w',
  reference: `${HANDBOOK}, step 6`,
  parameters: WEIGHT_PARAMETERS.given,
  yields: '[0, 1]',
  readsScores: false,
  weigh: children => children.given,
};

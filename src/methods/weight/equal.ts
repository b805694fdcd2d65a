import { WEIGHT_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import type { WeightDefinition } from './definition.ts';

/** The same weight for every child. */
export const equal: WeightDefinition = {
  id: 'equal',
  formula: '1/k',
  reference: `${HANDBOOK}, step 6`,
  parameters: WEIGHT_PARAMETERS.equal,
  yields: '[0, 1]',
  readsScores: false,
  weigh: ({ given }) => given.map(() => 1),
};

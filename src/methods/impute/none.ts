import { IMPUTE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import type { ImputeNothing } from './definition.ts';

/** Missing stays missing; the weights of the others are renormalised later. */
export const none: ImputeNothing = {
  id: 'none',
  formula: 'x',
  reference: `${HANDBOOK}, step 3`,
  parameters: IMPUTE_PARAMETERS.none,
  yields: 'x',
  across: 'nothing',
};

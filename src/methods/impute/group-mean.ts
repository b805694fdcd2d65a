import { IMPUTE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { mean } from '../statistics/moments.ts';
import { byGroup } from './by-group.ts';
import type { ImputeAcrossUnits } from './definition.ts';

/** The mean within the unit's group; a unit without a group neither gives nor receives. */
export const groupMean: ImputeAcrossUnits = {
  id: 'group-mean',
  formula: 'mean(x | g)',
  reference: `${HANDBOOK}, step 3`,
  parameters: IMPUTE_PARAMETERS['group-mean'],
  yields: '[min x, max x]',
  across: 'units',
  fill: (values, groups) => byGroup(values, groups, mean),
};

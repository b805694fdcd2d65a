import { IMPUTE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { median } from '../statistics/quantile.ts';
import { byGroup } from './by-group.ts';
import type { ImputeAcrossUnits } from './definition.ts';

/** The median within the unit's group; a unit without a group neither gives nor receives. */
export const groupMedian: ImputeAcrossUnits = {
  id: 'group-median',
  formula: 'median(x | g)',
  reference: `${HANDBOOK}, step 3`,
  parameters: IMPUTE_PARAMETERS['group-median'],
  yields: '[min x, max x]',
  across: 'units',
  fill: (values, groups) => byGroup(values, groups, median),
};

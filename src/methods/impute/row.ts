import { IMPUTE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { extremesOf, shareBetween } from '../statistics/extremes.ts';
import type { ImputeAcrossColumns } from './definition.ts';

/**
 * The unit's mean place between worst and best in the other indicators of the pillar, taken back to the indicator's
 * own worst and best. Constant indicators tell no place; a unit without another value takes none.
 */
export const row: ImputeAcrossColumns = {
  id: 'row',
  formula: 'x = a + s·(b − a), s = mean over the pillar of (x_j − a_j)/(b_j − a_j); a worst, b best value',
  reference: `${HANDBOOK}, step 3`,
  parameters: IMPUTE_PARAMETERS.row,
  yields: '[min x, max x]',
  across: 'columns',
  scope: 'pillar',
  fill: (columns, target) => {
    const { values, direction } = columns[target]!;
    const places = new Float64Array(values.length);
    const counts = new Float64Array(values.length);
    columns.forEach((column, j) => {
      const { min, max } = extremesOf(column.values);
      if (j === target || !(max > min)) return;
      const [worst, best] = column.direction === 1 ? [min, max] : [max, min];
      column.values.forEach((value, unit) => {
        if (Number.isNaN(value)) return;
        places[unit]! += shareBetween(value, worst, best);
        counts[unit]! += 1;
      });
    });
    const { min, max } = extremesOf(values);
    const [worst, best] = direction === 1 ? [min, max] : [max, min];
    return places.map((sum, unit) => {
      const share = sum / counts[unit]!;
      return Math.min(max, Math.max(min, worst * (1 - share) + best * share));
    });
  },
};

import { AGGREGATE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { median as medianOf } from '../statistics/quantile.ts';
import type { AggregateDefinition } from './definition.ts';

/** Median of the children's scores; weights play no part. */
export const median: AggregateDefinition = {
  id: 'median',
  formula: 'median(x)',
  reference: `${HANDBOOK}, step 6`,
  parameters: AGGREGATE_PARAMETERS.median,
  yields: '[min x, max x]',
  domain: () => 'any',
  comparesUnits: false,
  staysInside: true,
  worst: null,
  apply: ({ scores }, _choice, out) => {
    const row = new Float64Array(scores.length);
    for (let unit = 0; unit < out.length; unit++) {
      for (let child = 0; child < scores.length; child++) row[child] = scores[child]![unit]!;
      out[unit] = medianOf(row);
    }
    return [];
  },
};

import { NORMALISE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { ascendingRanks } from '../statistics/ranking.ts';
import type { NormaliseDefinition } from './definition.ts';

/** Share of the other units that are worse. */
export const percentileRank: NormaliseDefinition = {
  id: 'percentile-rank',
  formula: '#{z′ < z}/(n − 1)',
  reference: `${HANDBOOK}, step 5`,
  parameters: NORMALISE_PARAMETERS['percentile-rank'],
  yields: '[0, 1]',
  needsSpread: true,
  bounds: () => [0, 1],
  worst: () => 0,
  apply: ({ z, extremes }, out) => {
    ascendingRanks(z, out);
    for (let i = 0; i < out.length; i++) out[i] = (out[i]! - 1) / (extremes.available - 1);
    return { posts: null, problem: null };
  },
};

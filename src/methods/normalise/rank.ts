import { NORMALISE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { ascendingRanks } from '../statistics/ranking.ts';
import type { NormaliseDefinition } from './definition.ts';

/** Ascending rank, ties at the lowest; 1 is the worst. */
export const rank: NormaliseDefinition = {
  id: 'rank',
  formula: '1 + #{z′ < z}',
  reference: `${HANDBOOK}, step 5`,
  parameters: NORMALISE_PARAMETERS.rank,
  yields: '[1, n]',
  needsSpread: true,
  bounds: () => [1, Number.POSITIVE_INFINITY],
  worst: () => 1,
  apply: ({ z }, out) => {
    ascendingRanks(z, out);
    return { posts: null, problem: null };
  },
};

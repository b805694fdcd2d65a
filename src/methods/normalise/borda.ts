import { NORMALISE_PARAMETERS } from '../../core/method-parameters.ts';
import { ascendingRanks } from '../statistics/ranking.ts';
import type { NormaliseDefinition } from './definition.ts';

/** Number of units that are worse. */
export const borda: NormaliseDefinition = {
  id: 'borda',
  formula: '#{z′ < z}',
  reference: 'Munda, Social Multi-Criteria Evaluation for a Sustainable Economy (2008)',
  parameters: NORMALISE_PARAMETERS.borda,
  yields: '[0, n − 1]',
  needsSpread: true,
  bounds: () => [0, Number.POSITIVE_INFINITY],
  worst: () => 0,
  apply: ({ z }, out) => {
    ascendingRanks(z, out);
    for (let i = 0; i < out.length; i++) out[i]! -= 1;
    return { posts: null, problem: null };
  },
};

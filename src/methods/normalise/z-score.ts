import { NORMALISE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { momentsOf } from '../statistics/moments.ts';
import { eachValue, type NormaliseDefinition } from './definition.ts';

/** Distance from the mean in standard deviations (n − 1), set to the wanted mean and standard deviation. */
export const zScore: NormaliseDefinition = {
  id: 'z-score',
  formula: '(z − mean z)/sd z · s + m',
  reference: `${HANDBOOK}, step 5`,
  parameters: NORMALISE_PARAMETERS['z-score'],
  yields: '(−∞, ∞)',
  needsSpread: true,
  bounds: () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  worst: ({ mean = 0 }) => (mean > 0 ? null : Number.NEGATIVE_INFINITY),
  apply: ({ z, extremes, direction, choice }, out) => {
    const { mean: wantedMean = 0, sd: wantedSd = 1 } = choice;
    const { mean, sd } = momentsOf(z, extremes);
    eachValue(z, out, value => ((value - mean) / sd) * wantedSd + wantedMean);
    return { posts: [direction * mean, sd], problem: null };
  },
};

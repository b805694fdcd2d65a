import { NORMALISE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { eachValue, type NormaliseDefinition } from './definition.ts';

/**
 * Value as a share of the best. A best value of 0 gives nothing. A best value below 0 (positive values of which
 * less is better, for one) gives more than 1 to the others and so turns the order round: reported.
 */
export const fractionOfMax: NormaliseDefinition = {
  id: 'fraction-of-max',
  formula: 'z/max z',
  reference: `${HANDBOOK}, step 5`,
  parameters: NORMALISE_PARAMETERS['fraction-of-max'],
  yields: '(−∞, 1]; [1, ∞) if max z < 0',
  needsSpread: true,
  bounds: () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  worst: () => null,
  apply: ({ z, extremes, direction }, out) => {
    const { max } = extremes;
    if (max === 0) return { posts: null, problem: 'best-is-zero' };
    eachValue(z, out, value => value / max);
    return { posts: [0, direction * max], problem: max < 0 ? 'best-is-negative' : null };
  },
};

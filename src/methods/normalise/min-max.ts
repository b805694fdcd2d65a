import { NORMALISE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { shareBetween } from '../statistics/extremes.ts';
import { eachValue, type NormaliseDefinition, rawExtremes } from './definition.ts';

const DEFAULT_RANGE = [0, 100] as const;

/** The worst value becomes l, the best u, the others in proportion. */
export const minMax: NormaliseDefinition = {
  id: 'min-max',
  formula: 'l + (u − l)(z − min z)/(max z − min z)',
  reference: `${HANDBOOK}, step 5`,
  parameters: NORMALISE_PARAMETERS['min-max'],
  yields: '[l, u]',
  needsSpread: true,
  bounds: ({ range = DEFAULT_RANGE }) => range,
  worst: ({ range = DEFAULT_RANGE }) => range[0],
  apply: (column, out) => {
    const { z, extremes, choice } = column;
    const [lower, upper] = choice.range ?? DEFAULT_RANGE;
    const { min, max } = extremes;
    eachValue(z, out, value => lower + (upper - lower) * shareBetween(value, min, max));
    return { posts: rawExtremes(column), problem: null };
  },
};

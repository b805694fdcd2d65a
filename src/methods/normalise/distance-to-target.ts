import { NORMALISE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { shareBetween } from '../statistics/extremes.ts';
import { capAt1, eachValue, type NormaliseDefinition, rawExtremes } from './definition.ts';

/**
 * Way gone from the worst value to the target; above 1 where the target is passed, unless capped.
 * No target, or one that is no better than the worst value, gives nothing.
 */
export const distanceToTarget: NormaliseDefinition = {
  id: 'distance-to-target',
  formula: '(z − min z)/(direction·target − min z)',
  reference: `${HANDBOOK}, step 5`,
  parameters: NORMALISE_PARAMETERS['distance-to-target'],
  yields: '[0, ∞), [0, 1] with cap',
  needsSpread: false,
  bounds: ({ cap }) => [0, cap === true ? 1 : Number.POSITIVE_INFINITY],
  worst: () => 0,
  apply: (column, out, clamped) => {
    const { z, target, direction, extremes, choice } = column;
    if (target === null) return { posts: null, problem: 'target-missing' };
    const end = direction * target;
    const { min } = extremes;
    if (end <= min) return { posts: [direction * min, target], problem: 'target-not-better' };
    eachValue(z, out, value => shareBetween(value, min, end));
    if (choice.cap === true) capAt1(out, clamped);
    const [worst, best] = rawExtremes(column);
    return { posts: direction === 1 ? [worst, target] : [target, best], problem: null };
  },
};

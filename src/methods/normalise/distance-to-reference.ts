import { NORMALISE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { shareBetween } from '../statistics/extremes.ts';
import { capAt1, type NormaliseDefinition } from './definition.ts';

/**
 * Way gone from the worst value to the reference city's value of the same year; above 1 where it is passed,
 * unless capped. Missing where the reference is missing in that year, or is the worst.
 */
export const distanceToReference: NormaliseDefinition = {
  id: 'distance-to-reference',
  formula: '1 − (ref − z)/(ref − min z)',
  reference: `${HANDBOOK}, step 5`,
  parameters: NORMALISE_PARAMETERS['distance-to-reference'],
  yields: '[0, ∞), [0, 1] with cap',
  needsSpread: true,
  bounds: ({ cap }) => [0, cap === true ? 1 : Number.POSITIVE_INFINITY],
  worst: () => 0,
  apply: ({ z, extremes, reference, choice }, out, clamped) => {
    const { min } = extremes;
    let isMissing = reference === null;
    for (let i = 0; i < z.length; i++) {
      if (Number.isNaN(z[i]!)) continue;
      const end = reference?.[i] ?? Number.NaN;
      const way = end > min ? shareBetween(z[i]!, min, end) : Number.NaN;
      if (Number.isFinite(way)) out[i] = way;
      else isMissing = true;
    }
    if (choice.cap === true) capAt1(out, clamped);
    return { posts: null, problem: isMissing ? 'reference-missing' : null };
  },
};

import { NORMALISE_PARAMETERS } from '../../core/method-parameters.ts';
import type { NormaliseDefinition } from './definition.ts';
import { scaleToPosts } from './scaled.ts';

/** Way gone from the worse to the better of two fixed posts, cut to the interval between, times the scale, on a base. */
export const goalposts: NormaliseDefinition = {
  id: 'goalposts',
  formula: 'c + s·min(1, max(0, (z − a)/(b − a)))',
  reference: 'UNDP, Human Development Report 2021/2022, technical note 1',
  parameters: NORMALISE_PARAMETERS.goalposts,
  yields: '[c, c + s]',
  needsSpread: false,
  bounds: ({ scale = 100, base = 0 }) => [base, base + scale],
  worst: () => null,
  apply: (column, out, clamped) => {
    const { scale = 100, base = 0 } = column.choice;
    const result = scaleToPosts(column, out);
    for (let i = 0; i < out.length; i++) {
      const value = out[i]!;
      if (value > base + scale) out[i] = base + scale;
      else if (value < base) out[i] = base;
      else continue;
      clamped[i] = 1;
    }
    return result;
  },
};

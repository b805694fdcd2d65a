import { AGGREGATE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import type { AggregateDefinition } from './definition.ts';

/** Weighted arithmetic mean of the children's scores: a strong child makes up for a weak one. */
export const arithmetic: AggregateDefinition = {
  id: 'arithmetic',
  formula: 'Σ w x / Σ w',
  reference: `${HANDBOOK}, step 6`,
  parameters: AGGREGATE_PARAMETERS.arithmetic,
  yields: '[min x, max x]',
  domain: () => 'any',
  comparesUnits: false,
  staysInside: true,
  worst: null,
  apply: ({ scores, weights }, _choice, out) => {
    const total = new Float64Array(out.length);
    out.fill(0);
    for (let child = 0; child < scores.length; child++) {
      const column = scores[child]!;
      const w = weights[child]!;
      if (w === 0) continue;
      for (let unit = 0; unit < out.length; unit++) {
        const x = column[unit]!;
        if (Number.isNaN(x)) continue;
        out[unit]! += w * x;
        total[unit]! += w;
      }
    }
    for (let unit = 0; unit < out.length; unit++) out[unit]! /= total[unit]!;
    return [];
  },
};

import { AGGREGATE_PARAMETERS } from '../../core/method-parameters.ts';
import { power } from '../statistics/power.ts';
import type { AggregateDefinition } from './definition.ts';

/**
 * Ordered weighted average under the quantifier r^a, a = 1/orness − 1: children are put in order from the best, and
 * each weighs what the quantifier gains over its share of the weight. Orness 0.5 is the weighted mean, 1 the best
 * child, 0 the worst; below 0.5 a weak child weighs more. A child of weight 0 plays no part.
 */
export const owa: AggregateDefinition = {
  id: 'owa',
  formula:
    'Σ_k (Q(W_k) − Q(W_(k−1))) x_(k), x_(1) ≥ x_(2) ≥ …, W_k = Σ_(i≤k) w_(i) / Σ w, Q(r) = r^(1/orness − 1)',
  reference:
    'Yager, Quantifier Guided Aggregation Using OWA Operators, Int. J. of Intelligent Systems 11(1), 49–73 (1996)',
  parameters: AGGREGATE_PARAMETERS.owa,
  yields: '[min x, max x]',
  domain: () => 'any',
  comparesUnits: false,
  staysInside: true,
  worst: null,
  apply: ({ scores, weights }, { orness = 0.5 }, out) => {
    const gains = quantifier(orness);
    const held: number[] = [];
    for (let unit = 0; unit < out.length; unit++) {
      held.length = 0;
      let total = 0;
      for (let child = 0; child < scores.length; child++) {
        if (weights[child] === 0 || Number.isNaN(scores[child]![unit]!)) continue;
        held.push(child);
        total += weights[child]!;
      }
      held.sort((a, b) => scores[b]![unit]! - scores[a]![unit]! || a - b);
      let reached = 0;
      let before = 0;
      let score = held.length === 0 ? Number.NaN : 0;
      held.forEach((child, k) => {
        reached += weights[child]!;
        const after = k === held.length - 1 ? 1 : gains(Math.min(1, reached / total));
        score += (after - before) * scores[child]![unit]!;
        before = after;
      });
      out[unit] = Number.isFinite(score) ? score : Number.NaN;
    }
    return [];
  },
};

/** Q on ]0, 1]; at the ends of orness its limits. */
function quantifier(orness: number): (r: number) => number {
  if (orness <= 0) return r => (r < 1 ? 0 : 1);
  if (orness === 0.5) return r => r;
  const exponent = 1 / orness - 1;
  return r => power(r, exponent);
}

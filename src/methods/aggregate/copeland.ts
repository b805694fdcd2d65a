import { AGGREGATE_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { isTied } from '../statistics/ranking.ts';
import type { AggregateDefinition, AggregatedChildren } from './definition.ts';

/**
 * Pairs won less pairs lost against the other units of the window. A pair is won by the unit that is ahead on
 * more than half of the weight of the children both have, ties counting half. Scores that agree in 12 significant
 * digits are tied. Pairs with no child in common count 0; a unit without any child that weighs is missing.
 */
export const copeland: AggregateDefinition = {
  id: 'copeland',
  formula: 'Σ_j sgn(o_ij − ½), o_ij = Σ w[x_i > x_j] + ½ Σ w[x_i = x_j]',
  reference: `${HANDBOOK}, step 6; Munda & Nardo, Applied Economics 41(12), 1513–1523 (2009)`,
  parameters: AGGREGATE_PARAMETERS.copeland,
  yields: '[1 − n, n − 1]',
  domain: () => 'any',
  comparesUnits: true,
  staysInside: false,
  worst: Number.NEGATIVE_INFINITY,
  apply: (children, _choice, out) => {
    const n = out.length;
    const weighing = children.scores.filter((_, child) => children.weights[child] !== 0);
    for (let i = 0; i < n; i++) out[i] = weighing.some(c => !Number.isNaN(c[i]!)) ? 0 : Number.NaN;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const sign = Math.sign(lead(children, i, j));
        out[i]! += sign;
        out[j]! -= sign;
      }
    }
    return [];
  },
};

/** Weight on which i is ahead of j less the weight on which it is behind; nearly equal weights count as equal. */
export function lead({ scores, weights }: AggregatedChildren, i: number, j: number): number {
  let ahead = 0;
  let behind = 0;
  for (let child = 0; child < scores.length; child++) {
    const a = scores[child]![i]!;
    const b = scores[child]![j]!;
    if (isTied(a, b)) continue;
    if (a > b) ahead += weights[child]!;
    else if (a < b) behind += weights[child]!;
  }
  const difference = ahead - behind;
  return Math.abs(difference) < 1e-12 ? 0 : difference;
}

import { AGGREGATE_PARAMETERS } from '../../core/method-parameters.ts';
import { square } from '../statistics/power.ts';
import type { AggregateDefinition } from './definition.ts';

/**
 * Weighted mean of the children less (`down`) or plus (`up`) their spread times its share of the mean: uneven
 * scores cost. On z-scores of mean 100 and standard deviation 10 it is the MPI; on goalposts set to 70–130
 * (`scaled`, base 70, scale 60) the adjusted MPI. A mean ≤ 0 has no penalty; the unit stays missing.
 */
export const penalisedMean: AggregateDefinition = {
  id: 'penalised-mean',
  formula: 'M ∓ S·S/M, M = Σ w x / Σ w, S² = Σ w (x − M)² / Σ w',
  reference:
    'Mazziotta & Pareto, On a Generalized Non-compensatory Composite Index, Social Indicators Research 127(3), 983–1003 (2016)',
  parameters: AGGREGATE_PARAMETERS['penalised-mean'],
  yields: '(−∞, max x] down, [min x, ∞) up',
  domain: () => 'not-negative',
  comparesUnits: false,
  staysInside: false,
  worst: null,
  apply: ({ scores, weights }, { penalty = 'down' }, out) => {
    const sign = penalty === 'down' ? -1 : 1;
    const refused: number[] = [];
    for (let unit = 0; unit < out.length; unit++) {
      const over = (f: (x: number) => number): number => {
        let sum = 0;
        let total = 0;
        for (let child = 0; child < scores.length; child++) {
          const x = scores[child]![unit]!;
          if (Number.isNaN(x)) continue;
          sum += weights[child]! * f(x);
          total += weights[child]!;
        }
        return sum / total;
      };
      const mean = over(x => x);
      if (mean <= 0) refused.push(unit);
      const share = over(x => square((x - mean) / mean));
      const score = mean + sign * share * mean;
      out[unit] = mean > 0 && Number.isFinite(score) ? score : Number.NaN;
    }
    return refused;
  },
};

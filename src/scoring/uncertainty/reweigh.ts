import type { Framework } from '../../core/framework.ts';
import type { Method } from '../../core/method.ts';
import { placesOf } from '../../methods/statistics/ranking.ts';
import type { SectorMatrix } from '../matrix.ts';
import { planSector } from '../plan.ts';
import { prepare } from '../prepare.ts';
import { windowsOf } from '../windows.ts';
import { scorerOf } from './scorer-of.ts';

/** Index and place of every unit, one value a unit, NaN = none. */
export interface Reweighed {
  readonly scores: Float64Array;
  readonly ranks: Float64Array;
}

/**
 * Gives index and places under other given weights, by node or indicator code, without preparing the values again:
 * what a weight that is being moved needs. The bits are those of scoring the method with these weights.
 */
export function createReweigher(
  matrix: SectorMatrix,
  framework: Framework,
  method: Method,
): (values: Readonly<Record<string, number>>) => Reweighed {
  const { normalised, treated } = prepare(planSector(matrix, framework, method), []);
  const windows = windowsOf(matrix.years, 'year');
  return values => {
    const { weight } = method;
    const plan = planSector(matrix, framework, {
      ...method,
      weight: { ...weight, values: { ...weight.values, ...values } },
    });
    const scores = new Float64Array(matrix.cities.length);
    const ranks = new Float64Array(matrix.cities.length);
    scorerOf(plan, normalised.values, treated)({ factors: null, leftOut: -1 }, scores);
    for (const { start, end } of windows)
      placesOf(scores.subarray(start, end), method.rank.ties, ranks.subarray(start, end));
    return { scores, ranks };
  };
}

import { aggregate } from '../aggregate.ts';
import { NOT_APPLICABLE } from '../matrix.ts';
import { appliesBelow, type Plan } from '../plan.ts';
import type { Draw } from './draw.ts';

/** Writes the index of every unit under drawn weights, one value a unit, NaN = none. */
export type Scorer = (draw: Pick<Draw, 'factors' | 'leftOut'>, out: Float64Array) => void;

/** Weighs and aggregates prepared values as any scoring does. */
export function generalScorer(plan: Plan, normalised: Float64Array, treated: Float64Array): Scorer {
  const n = plan.matrix.cities.length;
  return ({ factors, leftOut }, out) => {
    const values =
      leftOut < 0 ? normalised : normalised.slice().fill(Number.NaN, leftOut * n, (leftOut + 1) * n);
    const kept = leftOut < 0 ? plan : without(plan, leftOut);
    const { score } = aggregate(factors === null ? kept : { ...kept, factors }, values, treated, []);
    out.set(score.subarray(0, n));
  };
}

/** The plan with one indicator that applies to no unit: it holds no weight, and nothing waits for it. */
export function without(plan: Plan, indicator: number): Plan {
  const n = plan.matrix.cities.length;
  const status = plan.matrix.status.slice().fill(NOT_APPLICABLE, indicator * n, (indicator + 1) * n);
  const matrix = { ...plan.matrix, status };
  return { ...plan, matrix, applies: appliesBelow(plan.nodes, matrix) };
}

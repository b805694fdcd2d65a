import type { WeightSet } from '../core/result.ts';
import { NOT_APPLICABLE, OBSERVED } from './matrix.ts';
import type { Plan } from './plan.ts';
import { windowsOf } from './windows.ts';

/** Whether any indicator below a node applies to a unit: 1 or 0 for every node and unit, k·n. */
export function applicabilityOf({ matrix, nodes }: Plan): Uint8Array {
  const n = matrix.cities.length;
  const applicable = new Uint8Array(nodes.length * n);
  for (let at = nodes.length - 1; at >= 0; at--) {
    const { indicator, parent } = nodes[at]!;
    for (let unit = 0; unit < n; unit++) {
      if (indicator >= 0)
        applicable[at * n + unit] = matrix.status[indicator * n + unit] === NOT_APPLICABLE ? 0 : 1;
      if (parent >= 0) applicable[parent * n + unit]! |= applicable[at * n + unit]!;
    }
  }
  return applicable;
}

/**
 * Weighted share of a node's applicable indicators that were observed, before any imputing; 0–1, k·n.
 * NaN where none applies. Weights are those of the unit's window, multiplied down from the node.
 */
export function coverageOf(plan: Plan, weights: readonly WeightSet[]): Float64Array {
  const { matrix, nodes } = plan;
  const n = matrix.cities.length;
  const observed = new Float64Array(nodes.length * n);
  const applicable = new Float64Array(nodes.length * n);
  const sets = windowsOf(matrix.years, weights[0]?.year === null ? 'pooled' : 'year').map((window, i) => ({
    window,
    weight: weights[i]!.weight,
  }));
  for (let at = nodes.length - 1; at >= 0; at--) {
    const { indicator, parent } = nodes[at]!;
    for (let unit = 0; indicator >= 0 && unit < n; unit++) {
      const status = matrix.status[indicator * n + unit];
      observed[at * n + unit] = status === OBSERVED ? 1 : 0;
      applicable[at * n + unit] = status === NOT_APPLICABLE ? 0 : 1;
    }
    if (parent < 0) continue;
    for (const { window, weight } of sets) {
      const share = weight[at]!;
      for (let unit = window.start; unit < window.end; unit++) {
        observed[parent * n + unit]! += share * observed[at * n + unit]!;
        applicable[parent * n + unit]! += share * applicable[at * n + unit]!;
      }
    }
  }
  for (let cell = 0; cell < observed.length; cell++) observed[cell]! /= applicable[cell]!;
  return observed;
}

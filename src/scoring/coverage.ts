import type { WeightSet } from '../core/result.ts';
import { NOT_APPLICABLE, OBSERVED } from './matrix.ts';
import type { Plan } from './plan.ts';

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
export function coverageOf({ matrix, nodes }: Plan, weights: readonly WeightSet[]): Float64Array {
  const n = matrix.cities.length;
  const observed = new Float64Array(nodes.length * n);
  const applicable = new Float64Array(nodes.length * n);
  const byYear = new Map(weights.map(set => [set.year, set.weight]));
  const pooled = byYear.get(null);
  for (let at = nodes.length - 1; at >= 0; at--) {
    const { indicator, parent } = nodes[at]!;
    for (let unit = 0; unit < n; unit++) {
      const cell = at * n + unit;
      if (indicator >= 0) {
        const status = matrix.status[indicator * n + unit];
        observed[cell] = status === OBSERVED ? 1 : 0;
        applicable[cell] = status === NOT_APPLICABLE ? 0 : 1;
      }
      if (parent < 0) continue;
      const weight = (pooled ?? byYear.get(matrix.years[unit]!))?.[at] ?? 0;
      observed[parent * n + unit]! += weight * observed[cell]!;
      applicable[parent * n + unit]! += weight * applicable[cell]!;
    }
  }
  return observed.map((share, cell) => share / applicable[cell]!);
}

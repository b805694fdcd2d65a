import type { Method } from '../../core/method.ts';
import type { SectorResult } from '../../core/result.ts';
import { aggregateChoice, weightChoice } from '../plan.ts';
import { weighterOf } from '../weigh.ts';

/** Index of a unit by the share w of one node inside its parent: (n0 + n1·w) / (d0 + d1·w), for w in (0, 1). */
export interface IndexCurve {
  readonly n0: number;
  readonly n1: number;
  readonly d0: number;
  readonly d1: number;
}

/**
 * The index of each unit as it follows from the share of one node inside its parent, the siblings keeping their
 * proportions. Exact: an arithmetic mean over the children that are there is a quotient of two lines in that share,
 * and arithmetic means above it only shift and scale the quotient.
 *
 * null where that does not hold: the top; a node without siblings that weigh; a way up with another mean or with
 * weights that follow from scores; least coverages that a changed weight may meet or miss.
 */
export function indexCurves(
  result: SectorResult,
  method: Method,
  weight: Float64Array,
  node: number,
  units: readonly number[],
): readonly IndexCurve[] | null {
  const { nodes, cities, score } = result;
  const parent = nodes[node]!.parent;
  if (parent < 0 || !isExact(result, method, parent)) return null;
  const siblings = nodes.flatMap((sibling, at) => (sibling.parent === parent && at !== node ? [at] : []));
  const siblingWeight = siblings.reduce((sum, at) => sum + weight[at]!, 0);
  if (siblingWeight <= 0) return null;
  const scoreOf = (at: number, unit: number): number => score[at * cities.length + unit]!;
  const isThere = (at: number, unit: number): boolean => !Number.isNaN(scoreOf(at, unit));
  const isMissed = (unit: number): boolean => !isThere(parent, unit) && isThere(node, unit);
  const isThin = (unit: number): boolean => [node, ...siblings].some(at => !isThere(at, unit));
  const hasThreshold = (method.aggregate.minCoverage ?? 0) !== 0;
  if (units.some(unit => isMissed(unit) || (hasThreshold && isThin(unit)))) return null;

  /** Part of the index that one point of the parent's score makes. */
  const reachOf = (unit: number): number => {
    let reach = isThere(parent, unit) ? 1 : 0;
    for (let at = parent; reach > 0 && nodes[at]!.parent >= 0; at = nodes[at]!.parent) {
      let total = 0;
      nodes.forEach((other, o) => {
        if (other.parent === nodes[at]!.parent && isThere(o, unit)) total += weight[o]!;
      });
      reach *= weight[at]! / total;
    }
    return reach;
  };

  return units.map(unit => {
    const index = scoreOf(0, unit);
    const reach = reachOf(unit);
    let there = 0;
    let mean = 0;
    for (const at of siblings) {
      if (!isThere(at, unit)) continue;
      const share = weight[at]! / siblingWeight;
      there += share;
      mean += share * scoreOf(at, unit);
    }
    if (reach === 0 || there === 0 || !isThere(node, unit)) return { n0: index, n1: 0, d0: 1, d1: 0 };
    const rest = index - reach * scoreOf(parent, unit);
    return {
      n0: rest * there + reach * mean,
      n1: rest * (1 - there) + reach * (scoreOf(node, unit) - mean),
      d0: there,
      d1: 1 - there,
    };
  });
}

/** Whether a node and all above it are arithmetic means, with weights above it that no score changes. */
function isExact({ nodes }: SectorResult, method: Method, parent: number): boolean {
  for (let at = parent; at >= 0; at = nodes[at]!.parent) {
    const node = nodes[at]!;
    if (aggregateChoice(method, node).method !== 'arithmetic') return false;
    const { readsScores, weighUnits } = weighterOf(weightChoice(method, node));
    if (weighUnits !== undefined || (readsScores && at !== parent)) return false;
  }
  return true;
}
